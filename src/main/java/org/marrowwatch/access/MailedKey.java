package org.marrowwatch.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key in a link that is mailed: whoever has it has got the mail.
 *
 * @param text letters, digits, dashes and underscores, as they stand in the link
 */
public record MailedKey(String text) {

    /** 160 bits, which nobody guesses. */
    private static final int BYTES = 20;

    private static final SecureRandom CHANCE = new SecureRandom();

    public static MailedKey random() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new MailedKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What may be kept of it: 64 hexadecimal digits that say nothing of the key. */
    public String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "MailedKey";
    }
}
