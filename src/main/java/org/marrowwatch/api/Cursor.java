package org.marrowwatch.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A place in a list as an opaque word, made of what the list is ordered by. */
final class Cursor {

    private static final String BETWEEN = "|";

    private Cursor() {}

    static String write(Object... parts) {
        String joined = String.join(
                BETWEEN, List.of(parts).stream().map(Object::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<List<String>> read(String cursor) {
        try {
            byte[] joined = Base64.getUrlDecoder().decode(cursor);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(joined))
                    .toString();
            return Optional.of(List.of(text.split("\\" + BETWEEN, -1)));
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            return Optional.empty();
        }
    }
}
