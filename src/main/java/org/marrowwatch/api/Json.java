package org.marrowwatch.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Problem;

/** Reads and writes the documents of this interface, whatever the framework would make of them. */
final class Json {

    static final String TYPE = "application/json";

    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private Json() {}

    /**
     * The JSON of a body.
     *
     * @throws Fault when it cannot be read
     */
    static JsonNode read(byte @Nullable [] body) {
        try {
            return Document.parse(body == null ? new byte[0] : body);
        } catch (Document.Unreadable unreadable) {
            throw Fault.of(Trouble.of(unreadable.status()), List.of(new Problem("", unreadable.detail())));
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode list(Iterable<T> values, Function<? super T, JsonNode> write) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> list.add(write.apply(value)));
        return list;
    }

    static <T> ArrayNode texts(Iterable<T> values) {
        return list(values, value -> JsonNodeFactory.instance.textNode(String.valueOf(value)));
    }

    /** The same as maps, lists and plain values. */
    static Map<String, Object> plain(JsonNode object) {
        return PLAIN.convertValue(object, new TypeReference<>() {});
    }

    static String write(JsonNode document) {
        try {
            return PLAIN.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("a document can be written", impossible);
        }
    }
}
