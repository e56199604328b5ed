package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.marrowwatch.access.Role;
import org.marrowwatch.intake.Refusals;

/** Reads the messages that were refused, for whoever must mend them; what they say only for those who treat. */
@Watched
@Path("/api/v1/refusals")
@Produces(Json.TYPE)
class RefusalCalls {

    private final Refusals refusals;
    private final Caller caller;

    RefusalCalls(Refusals refusals, Caller caller) {
        this.refusals = refusals;
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
        json.set("refusals", Json.list(refusals.page(Refusals.Filter.ALL, Optional.empty(), size), this::refusal));
        return Answer.ok(json).response();
    }

    /** The message itself may name a patient. */
    private ObjectNode refusal(Refusals.Refused refused) {
        ObjectNode json = Json.object()
                .put("id", refused.id().toString())
                .put("sender", refused.sender())
                .put("receivedAt", refused.at().toString());
        if (caller.treats()) {
            json.put("message", refused.body());
        }
        refused.settlement()
                .ifPresent(settlement -> json.putObject("settled")
                        .put("by", settlement.by())
                        .put("at", settlement.at().toString()));
        return json.set("problems", ProblemJson.problems(refused.problems(), caller.language()));
    }
}
