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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Opening;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.episode.Region;
import org.marrowwatch.intake.Refusal;
import org.marrowwatch.intake.Registration;

/** Finds a patient, or registers one, and opens an episode unless the complaint continues one. */
@Blocking
@Path("/episodes/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class OpeningPages {

    private static final int UNPROCESSABLE = 422;
    private static final int CONTINUES = 409;
    private static final int MOST_FOUND = 20;

    private final Patients patients;
    private final Journal journal;
    private final Registration registration;
    private final Reader reader;

    public OpeningPages(Patients patients, Journal journal, Registration registration, Reader reader) {
        this.patients = patients;
        this.journal = journal;
        this.registration = registration;
        this.reader = reader;
    }

    /**
     * A search for the patient and, once it is known who it is or that nobody is, the form.
     *
     * @param who the beginning of an identifier or of a part of a name
     * @param identifier of the patient who was chosen
     */
    @GET
    public TemplateInstance form(@RestQuery @Nullable String who, @RestQuery @Nullable String identifier) {
        String wanted = identifier == null ? stripped(who) : identifier;
        boolean known = patients.known(wanted).isPresent();
        boolean search = identifier == null && !known && !wanted.isEmpty();
        List<Patient> alike = search ? patients.alike(wanted, MOST_FOUND) : List.of();
        if (wanted.isEmpty() || !alike.isEmpty()) {
            return reader.page(
                    Pages.finding(wanted, alike.stream().map(this::found).toList(), Opening.choosing(wanted)));
        }
        MultivaluedMap<String, String> stated = new MultivaluedHashMap<>();
        stated.putSingle(!known && wanted.matches("\\D+") ? "name" : "identifier", wanted);
        return reader.page(page(new Form(new Typed(stated), reader.tongue()), null));
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private Opening.Person found(Patient patient) {
        return Opening.person(patient, journal.ofPatient(patient.id()), reader.tongue());
    }

    private TemplateInstance page(Form form, Opening.@Nullable Warning warning) {
        Opening.Person known = known(form.typed()).map(this::found).orElse(null);
        return Pages.opening(Opening.of(form, known, warning, reader.today()));
    }

    private Optional<Patient> known(Typed typed) {
        return typed.stated("identifier").flatMap(patients::known);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> fields) {
        Typed typed = new Typed(fields);
        Form form = new Form(typed, reader.tongue());
        Optional<Region> region = typed.stated("region").flatMap(Region::parse);
        Optional<LocalDate> onset = Days.parse(typed.text("onset"));
        Optional<Opening.Warning> warning = typed.any("anyway") ? Optional.empty() : warning(typed, region, onset);
        if (warning.isPresent()) {
            return reader.page(CONTINUES, page(form, warning.get()));
        }
        try {
            EpisodeId id = QuarkusTransaction.requiringNew().call(() -> open(typed));
            return Response.seeOther(URI.create(Opening.recording(id.toString(), region, onset.orElseThrow())))
                    .build();
        } catch (Refusal refusal) {
            form.note(refusal.problems(), problem -> problem.pointer().substring(1));
            return reader.page(UNPROCESSABLE, page(form, null));
        }
    }

    private Optional<Opening.Warning> warning(Typed typed, Optional<Region> region, Optional<LocalDate> onset) {
        Optional<Patient> patient = known(typed);
        if (patient.isEmpty() || onset.isEmpty() || onset.get().isAfter(reader.today())) {
            return Optional.empty();
        }
        List<Episode> episodes = journal.ofPatient(patient.get().id());
        return Opening.warning(episodes, region, onset.get(), reader.tongue());
    }

    private EpisodeId open(Typed typed) {
        Patient patient = known(typed).orElseGet(() -> registration.patient(person(typed)));
        ObjectNode episode = JsonNodeFactory.instance
                .objectNode()
                .put("patient", patient.id().toString());
        typed.stated("onset").ifPresent(day -> episode.put("onset", day));
        return registration.episode(episode);
    }

    private static ObjectNode person(Typed typed) {
        ObjectNode person = JsonNodeFactory.instance.objectNode();
        typed.stated("identifier").ifPresent(text -> person.put("identifier", text));
        typed.stated("name").ifPresent(text -> person.put("name", text));
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
