package org.marrowwatch.dashboard;

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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.course.Closing;
import org.marrowwatch.dashboard.visit.Draft;
import org.marrowwatch.dashboard.visit.FactForm;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.intake.Desk;

/** Recording one fact of any kind that the form of a visit does not ask for. */
@Blocking
@Path("/episodes/{id}/record/{kind}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class FactPages {

    private static final int UNPROCESSABLE = 422;

    private final EpisodeDesk episodes;
    private final Desk desk;
    private final FlagBoard board;
    private final Reader reader;

    public FactPages(EpisodeDesk episodes, Desk desk, FlagBoard board, Reader reader) {
        this.episodes = episodes;
        this.desk = desk;
        this.board = board;
        this.reader = reader;
    }

    /** An empty form of today, filled in as far as the address does, for example with {@code ?cause=infection}. */
    @GET
    public TemplateInstance form(@RestPath UUID id, @RestPath String kind, @Context UriInfo address) {
        MultivaluedMap<String, String> stated = new MultivaluedHashMap<>();
        stated.putSingle("on", reader.today().toString());
        stated.putAll(address.getQueryParameters());
        Form form = new Form(new Typed(stated), reader.tongue());
        Episode episode = episodes.episode(id);
        FactKind known = known(kind);
        return reader.page(page(episode, known, form, closing(episode, known, form)));
    }

    private static FactKind known(String slug) {
        return Term.parse(FactKind.class, slug).filter(FactForm::of).orElseThrow(NotFoundException::new);
    }

    /** What the end of the follow-up would leave behind, where that is what the form records. */
    private @Nullable Closing closing(Episode episode, FactKind kind, Form form) {
        return kind == FactKind.CLOSURE ? Closing.of(episode, board.of(episode.id()), form, reader.today()) : null;
    }

    private TemplateInstance page(Episode episode, FactKind kind, Form form, @Nullable Closing closing) {
        return Pages.fact(
                episodes.head(episode, reader.tongue()),
                FactForm.of(kind, episode, form, reader.today()),
                FactForm.kinds(reader.tongue()),
                closing);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@RestPath UUID id, @RestPath String kind, MultivaluedMap<String, String> fields) {
        Episode episode = episodes.episode(id);
        FactKind known = known(kind);
        Typed typed = new Typed(fields);
        Draft draft = FactForm.fact(known, typed);
        Form form = new Form(typed, reader.tongue());
        Closing closing = closing(episode, known, form);
        if (closing != null) {
            closing.check(form);
        }
        if (form.refused()) {
            form.note(
                    draft.problems(reader.today()),
                    problem -> draft.fieldOf(problem).orElse(""));
            return refused(episode, known, form);
        }
        return desk.receiveFromForm(episode.id(), draft.facts(), reader.name())
                .match(Outcome::of, Outcome::of, refused -> {
                    form.note(
                            refused.problems(),
                            problem -> draft.fieldOf(problem).orElse(""));
                    return refused(episode, known, form);
                });
    }

    private Response refused(Episode episode, FactKind kind, Form form) {
        return reader.page(UNPROCESSABLE, page(episode, kind, form, closing(episode, kind, form)));
    }
}
