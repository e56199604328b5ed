package org.marrowwatch.dashboard;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A file of text that is written piece by piece while someone downloads it. */
interface Download {

    void write(Writer out) throws IOException;

    static Response of(String name, String type, Download content) {
        StreamingOutput stream = bytes -> {
            Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            content.write(out);
            out.flush();
        };
        return Response.ok(stream, MediaType.valueOf(type).withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
