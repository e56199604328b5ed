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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.visit.Draft;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.LastVisit;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.visit.VisitFacts;
import org.marrowwatch.dashboard.visit.VisitForm;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.intake.Desk;
import org.marrowwatch.intake.FormDesk;
import org.marrowwatch.intake.Receipt;

/** Recording a visit. */
@Blocking
@Path("/episodes/{id}/record")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class VisitPages {

    private static final int UNPROCESSABLE = 422;

    private final EpisodeDesk episodes;
    private final FormDesk forms;
    private final Desk desk;
    private final Clock clinic;
    private final Reader reader;

    public VisitPages(EpisodeDesk episodes, FormDesk forms, Desk desk, Clock clinic, Reader reader) {
        this.episodes = episodes;
        this.forms = forms;
        this.desk = desk;
        this.clinic = clinic;
        this.reader = reader;
    }

    @GET
    public TemplateInstance form(
            @RestPath UUID id, @RestQuery @Nullable String region, @RestQuery @Nullable String began) {
        Episode episode = episodes.episode(id);
        Typed defaults = LastVisit.defaults(episode, reader.today(), Optional.ofNullable(region), Days.parse(began))
                .with(VisitForm.MESSAGE, UUID.randomUUID().toString());
        return reader.page(visit(episode, defaults, region == null ? "" : defaults.lastRow("r") + "rest"));
    }

    private TemplateInstance visit(Episode episode, Typed typed, String focus) {
        return visit(episode, new Form(typed, reader.tongue()), focus);
    }

    /** @param focus the field at which typing begins; the first that is empty when none is named */
    private TemplateInstance visit(Episode episode, Form form, String focus) {
        return visit(episode, form, focus, null);
    }

    private TemplateInstance visit(Episode episode, Form form, String focus, @Nullable EarlierVisit earlier) {
        VisitForm visit = VisitForm.of(episode, form, reader.today());
        String first = focus.isEmpty() && earlier == null ? visit.first() : focus;
        return Pages.visit(episodes.head(episode, reader.tongue()), visit, first, earlier);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        Episode episode = episodes.episode(id);
        Typed typed = new Typed(fields);
        if (typed.any("more")) {
            return longer(episode, typed);
        }
        Draft draft = VisitFacts.of(typed);
        Form form = new Form(typed, reader.tongue());
        if (draft.facts().isEmpty()) {
            form.note("", nothing());
        }
        draft.contradictions()
                .forEach((field, why) -> form.note(field, reader.tongue().say(why)));
        if (form.refused()) {
            return reader.page(UNPROCESSABLE, visit(episode, form, ""));
        }
        return receive(episode.id(), typed, draft)
                .match(
                        Outcome::of,
                        before -> before.same()
                                ? Outcome.of(before)
                                : reader.page(UNPROCESSABLE, visit(episode, form, "", earlier(episode, before))),
                        refused -> {
                            form.note(
                                    refused.problems(),
                                    problem -> draft.fieldOf(problem).orElse(""));
                            return reader.page(UNPROCESSABLE, visit(episode, form, ""));
                        });
    }

    private Receipt receive(EpisodeId episode, Typed typed, Draft draft) {
        return message(typed)
                .map(form -> forms.receive(episode, form, draft.facts(), reader.name()))
                .orElseGet(() -> desk.receiveFromForm(episode, draft.facts(), reader.name()));
    }

    private static Optional<UUID> message(Typed typed) {
        try {
            return typed.stated(VisitForm.MESSAGE).map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private EarlierVisit earlier(Episode episode, Receipt.Duplicate before) {
        Instant recorded = episode.facts().stream()
                .filter(entry -> before.facts().contains(entry.id()))
                .map(Entry::recordedAt)
                .findFirst()
                .orElseThrow();
        return new EarlierVisit(reader.tongue().moment(recorded, clinic.getZone()), Outcome.address(before));
    }

    /** The form as it was typed, with another row; where none is asked for by name, just as it was typed. */
    private Response longer(Episode episode, Typed typed) {
        String letter = typed.text("more");
        boolean another = VisitFacts.ADDABLE.contains(letter);
        Typed more = another ? typed.withRow(letter) : typed;
        TemplateInstance page = visit(episode, more, another ? VisitForm.firstOf(letter, more) : "");
        return reader.page(Response.Status.OK.getStatusCode(), page);
    }

    private String nothing() {
        return reader.tongue()
                .pick(
                        "Nothing was entered yet; fill in what you know of this visit and leave the rest.",
                        "Rien n'a encore été saisi ; remplissez ce que vous savez de cette consultation et laissez le"
                                + " reste.");
    }
}
