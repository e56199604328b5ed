package org.marrowwatch.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.intake.Desk;

/** Imports case files. */
@Watched
@Path("/api/v1/case-files")
@Consumes(Json.TYPE)
@Produces(Json.TYPE)
class CaseFileCalls {

    private final Desk desk;
    private final Once once;
    private final Told told;
    private final Caller caller;

    CaseFileCalls(Desk desk, Once once, Told told, Caller caller) {
        this.desk = desk;
        this.once = once;
        this.told = told;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_LABORATORIES})
    public Response receive(byte @Nullable [] body) {
        JsonNode document = Json.read(body);
        return once.answer(body, () -> told.ofCaseFile(desk.receiveCaseFile(document, caller.name())));
    }
}
