package org.marrowwatch.dashboard;

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
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;

/** Answers given in a row of the worklist. A page that can takes the row alone; others get the list again. */
@Blocking
@Path("/worklist/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
public class TriagePages {

    private final TriageDesk triage;
    private final WorklistDesk desk;
    private final Journal journal;
    private final Reader reader;

    public TriagePages(TriageDesk triage, WorklistDesk desk, Journal journal, Reader reader) {
        this.triage = triage;
        this.desk = desk;
        this.journal = journal;
        this.reader = reader;
    }

    @POST
    public Response act(
            @RestPath UUID id,
            @HeaderParam("HX-Request") @Nullable String piece,
            MultivaluedMap<String, String> fields) {
        EpisodeId episode = journal.find(new EpisodeId(id))
                .orElseThrow(NotFoundException::new)
                .id();
        Typed typed = new Typed(fields);
        Done done = triage.act(episode, typed);
        String query = WorklistQuery.of(typed.text("query")).text();
        if (piece == null && typed.any("from") && !done.trouble()) {
            return Response.seeOther(URI.create("/episodes/" + episode)).build();
        }
        if (piece == null) {
            return Response.seeOther(URI.create("/?" + query + "&" + done.text()))
                    .build();
        }
        return desk.row(episode, done)
                .map(row -> reader.page(200, Pages.row(row, desk.people(), query, reader)))
                .orElseThrow(NotFoundException::new);
    }
}
