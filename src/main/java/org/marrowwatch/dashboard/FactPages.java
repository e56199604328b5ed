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
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.visit.Draft;
import org.marrowwatch.dashboard.visit.FactForm;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Term;
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
    private final Reader reader;

    public FactPages(EpisodeDesk episodes, Desk desk, Reader reader) {
        this.episodes = episodes;
        this.desk = desk;
        this.reader = reader;
    }

    /** An empty form of today, filled in as far as the address does, for example with {@code ?cause=infection}. */
    @GET
    public TemplateInstance form(@RestPath UUID id, @RestPath String kind, @Context UriInfo address) {
        MultivaluedMap<String, String> stated = new MultivaluedHashMap<>();
        stated.putSingle("on", reader.today().toString());
        stated.putAll(address.getQueryParameters());
        Form form = new Form(new Typed(stated), reader.tongue());
        return reader.page(page(episodes.episode(id), known(kind), form));
    }

    private static FactKind known(String slug) {
        return Term.parse(FactKind.class, slug).filter(FactForm::of).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Episode episode, FactKind kind, Form form) {
        return Pages.fact(
                episodes.head(episode, reader.tongue()),
                FactForm.of(kind, episode, form, reader.today()),
                FactForm.kinds(reader.tongue()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@RestPath UUID id, @RestPath String kind, MultivaluedMap<String, String> fields) {
        Episode episode = episodes.episode(id);
        FactKind known = known(kind);
        Typed typed = new Typed(fields);
        Draft draft = FactForm.fact(known, typed);
        return desk.receiveFromForm(episode.id(), draft.facts(), reader.name())
                .match(Outcome::of, Outcome::of, refused -> {
                    Form form = new Form(typed, reader.tongue());
                    form.note(
                            refused.problems(),
                            problem -> draft.fieldOf(problem).orElse(""));
                    return reader.page(UNPROCESSABLE, page(episode, known, form));
                });
    }
}
