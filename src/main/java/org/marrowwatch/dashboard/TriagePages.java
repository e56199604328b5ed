package org.marrowwatch.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;

/** Answers given in a row of the worklist. A page that can takes the row alone; others get the list again. */
@Blocking
@Path("/worklist/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class TriagePages {

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final TriageDesk triage;
    private final WorklistDesk desk;
    private final WorklistQueries queries;
    private final Journal journal;
    private final Reader reader;

    public TriagePages(TriageDesk triage, WorklistDesk desk, WorklistQueries queries, Journal journal, Reader reader) {
        this.triage = triage;
        this.desk = desk;
        this.queries = queries;
        this.journal = journal;
        this.reader = reader;
    }

    @POST
    public Response act(
            @RestPath UUID id,
            @HeaderParam("HX-Request") @Nullable String piece,
            MultivaluedMap<String, String> fields) {
        Episode episode = journal.find(new EpisodeId(id)).orElseThrow(NotFoundException::new);
        Typed typed = new Typed(fields);
        Done done = triage.act(episode.id(), typed).handingBack(typed);
        WorklistQuery query = queries.asked(typed.text("query"));
        if (piece != null) {
            return reader.page(OK, row(episode, done, query.text()));
        }
        if (typed.any("from") && !done.trouble()) {
            return Response.seeOther(URI.create("/episodes/" + episode.id())).build();
        }
        return done.trouble()
                ? reader.page(UNPROCESSABLE, list(episode, done, query))
                : Response.seeOther(URI.create("/?" + query.text() + "&" + done.text()))
                        .build();
    }

    private TemplateInstance row(Episode episode, Done done, String query) {
        return desk.row(episode.id(), done)
                .map(row -> Pages.row(row, desk.people(), query, reader))
                .orElseGet(() -> Pages.gone(done, reader.call(episode), reader));
    }

    /** The list with the form open again, so that nothing typed is lost. */
    private TemplateInstance list(Episode episode, Done done, WorklistQuery query) {
        reader.turnTo("/");
        WorklistView list = desk.show(query);
        return Pages.worklist(
                desk.row(episode.id(), done).map(list::with).orElse(list),
                new WorklistDesk.Said(reader.call(episode), done));
    }
}
