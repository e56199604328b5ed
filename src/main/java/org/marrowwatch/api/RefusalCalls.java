package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.Language;
import org.marrowwatch.intake.Inbox;

/** Reads the messages that were refused, for whoever must mend them. */
@Watched
@Path("/api/v1/refusals")
@Produces(Json.TYPE)
class RefusalCalls {

    private final Inbox inbox;
    private final Caller caller;

    RefusalCalls(Inbox inbox, Caller caller) {
        this.inbox = inbox;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public Response read() {
        Query query = caller.query();
        int size = query.limit();
        query.end();
        ObjectNode json = Json.object();
        json.set("refusals", Json.list(inbox.refused(size), refused -> refusal(refused, caller.language())));
        return Answer.ok(json).response();
    }

    private static ObjectNode refusal(Inbox.RefusedMessage refused, Language language) {
        ObjectNode json = Json.object()
                .put("id", refused.id().toString())
                .put("sender", refused.sender())
                .put("receivedAt", refused.at().toString())
                .put("message", refused.body());
        return json.set("problems", ProblemJson.problems(refused.problems(), language));
    }
}
