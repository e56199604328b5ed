package org.marrowwatch.dashboard;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.episode.Sex;
import org.marrowwatch.intake.Refusal;
import org.marrowwatch.intake.Registration;

/** Registers a patient, or finds one who is known, and opens an episode. */
@Blocking
@Path("/episodes/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class OpeningPages {

    private static final int UNPROCESSABLE = 422;

    private final Patients patients;
    private final Registration registration;
    private final Reader reader;

    public OpeningPages(Patients patients, Registration registration, Reader reader) {
        this.patients = patients;
        this.registration = registration;
        this.reader = reader;
    }

    @GET
    public TemplateInstance form() {
        return reader.page(page(new Form(new Typed(new MultivaluedHashMap<>()), reader.tongue())));
    }

    private static TemplateInstance page(Form form) {
        return Pages.opening(
                form.refused(),
                form.problems(),
                form.field("identifier"),
                form.choice("sex", Stream.of(Sex.values())),
                form.field("birthYear"),
                form.field("onset"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> fields) {
        Typed typed = new Typed(fields);
        try {
            EpisodeId id = QuarkusTransaction.requiringNew().call(() -> open(typed));
            return Response.seeOther(URI.create("/episodes/" + id + "/record")).build();
        } catch (Refusal refusal) {
            Form form = new Form(typed, reader.tongue());
            form.note(refusal.problems(), problem -> problem.pointer().substring(1));
            return reader.page(UNPROCESSABLE, page(form));
        }
    }

    private EpisodeId open(Typed typed) {
        Optional<Patient> known = typed.stated("identifier").flatMap(patients::known);
        Patient patient = known.orElseGet(() -> registration.patient(person(typed)));
        ObjectNode episode = JsonNodeFactory.instance
                .objectNode()
                .put("patient", patient.id().toString());
        typed.stated("onset").ifPresent(day -> episode.put("onset", day));
        return registration.episode(episode);
    }

    private static ObjectNode person(Typed typed) {
        ObjectNode person = JsonNodeFactory.instance.objectNode();
        typed.stated("identifier").ifPresent(text -> person.put("identifier", text));
        typed.stated("sex").ifPresent(text -> person.put("sex", text));
        typed.stated("birthYear").ifPresent(text -> {
            if (text.matches("\\d{1,9}")) {
                person.put("birthYear", Integer.parseInt(text));
            } else {
                person.put("birthYear", text);
            }
        });
        return person;
    }
}
