package org.marrowwatch.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.marrowwatch.episode.Journal.MessageId;

/** What a message is known by when it comes a second time: its sender and a digest of what it says. */
final class Mark {

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final String sender;
    private final String digest;
    private int times = 1;

    Mark(String sender, String content) {
        this.sender = sender;
        this.digest = digest(content);
    }

    /** JSON that says the same, whatever the order of its fields and the space between them. */
    static String canonical(JsonNode json) {
        try {
            return SORTED.writeValueAsString(SORTED.treeToValue(json, Object.class));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("what was read can be written", impossible);
        }
    }

    private static String digest(String content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    String sender() {
        return sender;
    }

    void again() {
        times++;
    }

    MessageId message() {
        return new MessageId(sender, times == 1 ? digest : digest + "." + times);
    }
}
