package org.marrowwatch.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.intake.Registration;

/** Registers patients and reads them. */
@Watched
@Path("/api/v1/patients")
@Consumes(Json.TYPE)
@Produces(Json.TYPE)
class PatientCalls {

    private final Registration registration;
    private final Patients patients;
    private final Once once;
    private final Caller caller;

    PatientCalls(Registration registration, Patients patients, Once once, Caller caller) {
        this.registration = registration;
        this.patients = patients;
        this.once = once;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
    public Response register(byte @Nullable [] body) {
        JsonNode document = Json.read(body);
        return once.answer(body, () -> {
            Patient patient = registration.patient(document);
            return Answer.created("/api/v1/patients/" + patient.id(), PatientJson.of(patient, caller));
        });
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public Response read(@PathParam("id") String id) {
        caller.query().end();
        Patient patient = patients.find(Ids.patient(id)).orElseThrow(() -> Fault.of(Trouble.NOT_FOUND));
        return Answer.ok(PatientJson.of(patient, caller)).response();
    }
}
