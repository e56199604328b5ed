package org.marrowwatch.house;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark that nobody else has, planted where patients and people are described, and looked for where they must not be.
 *
 * @param where it was planted
 * @param mark letters, or the four digits of a year
 */
public record Canary(String where, String mark) {

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{16,}={0,2}");
    private static final Pattern SOFT_BREAK = Pattern.compile("=\\r?\\n");
    private static final Pattern BREAK = Pattern.compile("\\r?\\n");

    /** Letters that no encoding of a mail or an address changes. */
    public static Canary of(String where) {
        String letters = UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 14)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('a' + Character.digit(c, 16))))
                .reduce("zq", String::concat);
        return new Canary(where, letters);
    }

    /** Words around the mark that addresses, HTML, JSON and mails must encode. */
    public String words() {
        return "Zoé " + mark + " & fils/50% <b>?";
    }

    /** Whether it stands somewhere, plain or in any of the ways in which mails and addresses are encoded. */
    public boolean in(String text) {
        return plainlyIn(text)
                || plainlyIn(SOFT_BREAK.matcher(text).replaceAll(""))
                || encodedIn(text)
                || encodedIn(BREAK.matcher(text).replaceAll(""));
    }

    private boolean plainlyIn(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return year()
                // not a group of four within a longer number or an id
                ? Pattern.compile("(?<![0-9a-z.-])" + mark + "(?![0-9a-z.])")
                        .matcher(folded)
                        .find()
                : folded.contains(mark);
    }

    private boolean encodedIn(String text) {
        if (year()) {
            return false;
        }
        Matcher run = BASE64.matcher(text);
        while (run.find()) {
            String letters = run.group().replace('-', '+').replace('_', '/').replace("=", "");
            for (int offset = 0; offset < 4 && offset < letters.length(); offset++) {
                int length = (letters.length() - offset) / 4 * 4;
                byte[] decoded = Base64.getDecoder().decode(letters.substring(offset, offset + length));
                if (plainlyIn(new String(decoded, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean year() {
        return Character.isDigit(mark.charAt(0));
    }
}
