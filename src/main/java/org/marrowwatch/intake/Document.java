package org.marrowwatch.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.marrowwatch.episode.Text;

/** Reads JSON strictly: UTF-8, no field twice, nothing after the end, no bottomless nesting. */
public final class Document {

    /** The longest document that is read, in bytes. */
    public static final int LONGEST = 1_000_000;

    private static final int DEEPEST = 32;

    /** A word of the document; it may be a name, and not everyone who reads of the problem may read that. */
    private static final Pattern UNKNOWN_WORD = Pattern.compile("(token) '.*'", Pattern.DOTALL);

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Document() {}

    /**
     * The JSON of a body.
     *
     * @throws Unreadable when it is too long or is not JSON, with what to do about it
     */
    public static JsonNode parse(byte[] body) throws Unreadable {
        if (body.length > LONGEST) {
            throw new Unreadable(
                    413,
                    Text.of(
                            "the document has " + body.length + " bytes; send at most " + LONGEST,
                            "le document compte " + body.length + " octets ; envoyez-en au plus " + LONGEST));
        }
        return reading(() -> {
            JsonNode document = STRICT.readTree(text(body));
            if (document == null || document.isMissingNode()) {
                throw new Unreadable(
                        400, Text.of("the document is empty; send JSON", "le document est vide ; envoyez du JSON"));
            }
            return document;
        });
    }

    /** The text of a body, which must be UTF-8. */
    private static String text(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    /**
     * The elements of a list as they stand in it, of any length, unread.
     *
     * @param list JSON that begins with a bracket
     * @throws Unreadable when the list as such is not JSON, with what to do about it
     */
    public static List<String> elements(String list) throws Unreadable {
        return reading(() -> {
            List<String> elements = new ArrayList<>();
            try (JsonParser parser = STRICT.createParser(list)) {
                parser.nextToken();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(element(list, parser));
                }
                if (parser.nextToken() != null) {
                    throw MismatchedInputException.from(parser, Object.class, "after the end");
                }
            }
            return elements;
        });
    }

    private static String element(String list, JsonParser parser) throws IOException {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        return list.substring(start, (int) parser.currentLocation().getCharOffset());
    }

    private interface Reading<T> {
        T read() throws IOException, Unreadable;
    }

    private static <T> T reading(Reading<T> reading) throws Unreadable {
        try {
            return reading.read();
        } catch (CharacterCodingException notUtf8) {
            throw new Unreadable(
                    400,
                    Text.of(
                            "the document is not valid UTF-8; encode it as UTF-8",
                            "le document n'est pas de l'UTF-8 valide ; encodez-le en UTF-8"));
        } catch (StreamConstraintsException | NumberFormatException beyondLimits) {
            throw new Unreadable(
                    400,
                    Text.of(
                            "the document is nested deeper than " + DEEPEST
                                    + " levels, or has a name or number that is too long to be read",
                            "le document est imbriqué sur plus de " + DEEPEST
                                    + " niveaux, ou contient un nom ou un nombre trop long pour être lu"));
        } catch (MismatchedInputException somethingAfterTheEnd) {
            throw new Unreadable(
                    400,
                    Text.of(
                            "something follows the end of the JSON; remove it",
                            "quelque chose suit la fin du JSON ; retirez-le"));
        } catch (JsonProcessingException notJson) {
            String where = notJson.getLocation() == null
                    ? ""
                    : " (line " + notJson.getLocation().getLineNr() + ", column "
                            + notJson.getLocation().getColumnNr() + ")";
            String what = UNKNOWN_WORD.matcher(notJson.getOriginalMessage()).replaceAll("$1");
            throw new Unreadable(
                    400,
                    Text.of(
                            "this is not readable JSON: " + what + where,
                            "ce JSON n'est pas lisible : " + what + where));
        } catch (IOException impossible) {
            throw new UncheckedIOException("what is in memory can be read", impossible);
        }
    }

    /** The document cannot be read at all. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final int status;
        private final transient Text detail;

        Unreadable(int status, Text detail) {
            super(detail.en());
            this.status = status;
            this.detail = detail;
        }

        /** The HTTP status that says the same. */
        public int status() {
            return status;
        }

        public Text detail() {
            return detail;
        }
    }
}
