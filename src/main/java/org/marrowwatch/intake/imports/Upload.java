package org.marrowwatch.intake.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file as it was handed in.
 *
 * @param name what its owner calls it; empty for text that was pasted
 */
public record Upload(String name, String text) {

    static final String MARK_OF_UTF8 = "\uFEFF";

    /** How spreadsheets of western Europe save a table unless they are told otherwise. */
    private static final Charset OF_SPREADSHEETS = Charset.forName("windows-1252");

    /** Text in UTF-8, or else as spreadsheets write it. */
    public static Upload of(String name, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new Upload(name, text.startsWith(MARK_OF_UTF8) ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return new Upload(name, new String(content, OF_SPREADSHEETS));
        }
    }
}
