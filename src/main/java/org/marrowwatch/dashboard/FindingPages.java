package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Opening;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.Patients;

/** Finds the patient of a new episode. Names and identifiers are sent and never stand in an address, which is kept in many places. */
@Blocking
@Path("/episodes/new/patient")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class FindingPages {

    private static final int MOST_FOUND = 20;

    private final OpeningDesk desk;
    private final Patients patients;
    private final Reader reader;

    public FindingPages(OpeningDesk desk, Patients patients, Reader reader) {
        this.desk = desk;
        this.patients = patients;
        this.reader = reader;
    }

    /** The form for someone who is not known yet. */
    @GET
    public TemplateInstance newcomer() {
        return newcomer(Typed.nothing());
    }

    private TemplateInstance newcomer(Typed typed) {
        return reader.page(desk.form(new Form(typed, reader.tongue()), null));
    }

    /**
     * Leads to the patient who has an identifier, shows those whom a text may mean, or else the form for someone new.
     * With {@code newcomer} it is none of those.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find(MultivaluedMap<String, String> fields) {
        Typed typed = new Typed(fields);
        String who = typed.text("who");
        boolean newcomer = typed.any("newcomer");
        Optional<Patient> known = newcomer ? Optional.empty() : patients.known(who);
        if (known.isPresent()) {
            return Response.seeOther(URI.create(Opening.choosing(known.get().id())))
                    .build();
        }
        List<Patient> alike = newcomer ? List.of() : patients.alike(who, MOST_FOUND);
        if (!alike.isEmpty() || (who.isEmpty() && !newcomer)) {
            reader.turnTo(Opening.SEARCH);
            return Response.ok(reader.page(desk.search(who, alike))).build();
        }
        MultivaluedMap<String, String> stated = new MultivaluedHashMap<>();
        stated.putSingle(who.matches("\\D+") ? "name" : "identifier", who);
        return Response.ok(newcomer(new Typed(stated))).build();
    }
}
