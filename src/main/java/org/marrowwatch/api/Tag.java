package org.marrowwatch.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers a read with its ETag, or with nothing when the caller has it already. */
final class Tag {

    private Tag() {}

    static Response answer(String tag, @Nullable String ifNoneMatch, Supplier<JsonNode> body) {
        if (ifNoneMatch != null && has(ifNoneMatch, tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        return Response.ok(Json.write(body.get()), Json.TYPE)
                .header(HttpHeaders.ETAG, tag)
                .build();
    }

    /** A weak comparison, as RFC 9110 wants it for reads. */
    private static boolean has(String ifNoneMatch, String tag) {
        return Stream.of(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }
}
