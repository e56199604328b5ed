package org.marrowwatch.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.intake.Desk;

/** Records facts and reads the journal. */
@Watched
@Path("/api/v1/episodes/{id}/facts")
@Consumes(Json.TYPE)
@Produces(Json.TYPE)
class FactCalls {

    private final Desk desk;
    private final Journal journal;
    private final Editions editions;
    private final Once once;
    private final Told told;
    private final Caller caller;

    FactCalls(Desk desk, Journal journal, Editions editions, Once once, Told told, Caller caller) {
        this.desk = desk;
        this.journal = journal;
        this.editions = editions;
        this.once = once;
        this.told = told;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_LABORATORIES})
    public Response record(@PathParam("id") String id, byte @Nullable [] body) {
        EpisodeId episode = Ids.episode(id);
        JsonNode facts = Json.read(body);
        QuarkusTransaction.requiringNew()
                .run(() -> editions.of(episode).orElseThrow(() -> Fault.of(Trouble.NOT_FOUND)));
        return once.answer(
                body,
                () -> told.ofFacts(
                        caller.onlySubmits()
                                ? desk.receiveResults(episode, facts, caller.name())
                                : desk.receive(episode, facts, caller.name())));
    }

    @GET
    @Transactional
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public Response read(@PathParam("id") String id) {
        Query query = caller.query();
        Optional<JournalJson.Place> after = query.cursor(JournalJson.Place::read);
        int size = query.limit();
        query.end();
        Episode episode = journal.find(Ids.episode(id)).orElseThrow(() -> Fault.of(Trouble.NOT_FOUND));
        return Answer.ok(JournalJson.page(episode, after, size)).response();
    }
}
