package org.marrowwatch.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Language;
import org.marrowwatch.intake.Problem;

/**
 * What a caller is told, as it goes over the wire.
 *
 * @param location the path of what was made
 */
public record Answer(int status, @Nullable String location, String body) {

    static Answer ok(JsonNode body) {
        return new Answer(Response.Status.OK.getStatusCode(), null, Json.write(body));
    }

    static Answer created(String location, JsonNode body) {
        return new Answer(Response.Status.CREATED.getStatusCode(), location, Json.write(body));
    }

    static Answer refused(List<Problem> problems, Language language) {
        Fault fault = Fault.of(Trouble.UNPROCESSABLE, problems);
        return new Answer(fault.trouble().status(), null, ProblemJson.of(fault, language));
    }

    Response response() {
        Response.ResponseBuilder response =
                Response.status(status).entity(body).type(status < 400 ? Json.TYPE : ProblemJson.TYPE);
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        return response.build();
    }
}
