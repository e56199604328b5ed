package org.marrowwatch.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Text;
import org.marrowwatch.flags.Flag;

/** What a flag says, in both languages, as it was said when the flag was last changed. */
record FlagBody(
        Text subject, Text title, Text explanation, Text clearsWhen, List<UUID> evidence, Map<String, String> values) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static FlagBody of(Flag flag) {
        return new FlagBody(
                flag.subjectText(),
                flag.title(),
                flag.explanation(),
                flag.clearsWhen(),
                flag.evidence().stream().map(FactId::value).toList(),
                flag.values());
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("every flag can be written", impossible);
        }
    }

    static FlagBody read(String body) {
        try {
            return JSON.readValue(body, FlagBody.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("a kept flag cannot be read", broken);
        }
    }
}
