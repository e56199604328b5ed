package org.marrowwatch.dashboard;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Opening;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Region;
import org.marrowwatch.intake.Openings;
import org.marrowwatch.intake.Refusal;

/** Opens an episode, for a patient who was chosen or is registered with it, unless the complaint continues one. */
@Blocking
@Path(Opening.SEARCH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class OpeningPages {

    private static final int UNPROCESSABLE = 422;
    private static final int CONTINUES = 409;

    private final OpeningDesk desk;
    private final Journal journal;
    private final Openings openings;
    private final Reader reader;

    public OpeningPages(OpeningDesk desk, Journal journal, Openings openings, Reader reader) {
        this.desk = desk;
        this.journal = journal;
        this.openings = openings;
        this.reader = reader;
    }

    /**
     * A search for the patient or, once one was chosen with {@code ?patient=}, the form, filled in as far as the address
     * does.
     */
    @GET
    public TemplateInstance form(@Context UriInfo address) {
        Typed asked = new Typed(address.getQueryParameters());
        if (asked.stated("patient").isEmpty()) {
            return reader.page(desk.search("", List.of()));
        }
        if (desk.chosen(asked).isEmpty()) {
            throw new NotFoundException();
        }
        return reader.page(desk.form(new Form(asked, reader.tongue()), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> fields) {
        Typed typed = new Typed(fields);
        Form form = new Form(typed, reader.tongue());
        Optional<Region> region = typed.stated("region").flatMap(Region::parse);
        Optional<LocalDate> onset = Days.parse(typed.text("onset"));
        Openings.Filled filled = new Openings.Filled(reader.name(), typed.text("sheet"), content(typed));
        Optional<Opening.Warning> warning = typed.any("anyway") ? Optional.empty() : warning(typed, region, onset);
        // the episode that is continued may be the one that this form has just opened
        if (warning.isPresent() && openings.opened(filled).isEmpty()) {
            return reader.page(CONTINUES, desk.form(form, warning.get()));
        }
        try {
            EpisodeId id = openings.open(filled);
            return Response.seeOther(URI.create(Opening.recording(id.toString(), region, onset.orElseThrow())))
                    .build();
        } catch (Refusal refusal) {
            form.note(refusal.problems(), problem -> problem.pointer().substring(1));
            return reader.page(UNPROCESSABLE, desk.form(form, null));
        }
    }

    private Optional<Opening.Warning> warning(Typed typed, Optional<Region> region, Optional<LocalDate> onset) {
        return onset.filter(day -> !day.isAfter(reader.today()))
                .flatMap(day -> desk.chosen(typed)
                        .flatMap(patient ->
                                Opening.warning(journal.ofPatient(patient.id()), region, day, reader.tongue())));
    }

    private static ObjectNode content(Typed typed) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        typed.stated("onset").ifPresent(day -> content.put("onset", day));
        Optional<String> chosen = typed.stated("patient");
        if (chosen.isPresent()) {
            return content.put("patient", chosen.get());
        }
        typed.stated("identifier").ifPresent(text -> content.put("identifier", text));
        typed.stated("name").ifPresent(text -> content.put("name", text));
        typed.stated("sex").ifPresent(text -> content.put("sex", text));
        typed.stated("birthYear").ifPresent(text -> {
            if (text.matches("\\d{1,9}")) {
                content.put("birthYear", Integer.parseInt(text));
            } else {
                content.put("birthYear", text);
            }
        });
        return content;
    }
}
