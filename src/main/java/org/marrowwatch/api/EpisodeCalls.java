package org.marrowwatch.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.intake.Registration;
import org.marrowwatch.review.Agenda;
import org.marrowwatch.review.RuleBooks;

/** Opens episodes and reads them. */
@Watched
@Path("/api/v1/episodes")
@Consumes(Json.TYPE)
@Produces(Json.TYPE)
class EpisodeCalls {

    private final Registration registration;
    private final Journal journal;
    private final RuleBooks books;
    private final Agenda agenda;
    private final Editions editions;
    private final Once once;
    private final Caller caller;
    private final Clock clinic;

    EpisodeCalls(
            Registration registration,
            Journal journal,
            RuleBooks books,
            Agenda agenda,
            Editions editions,
            Once once,
            Caller caller,
            Clock clinic) {
        this.registration = registration;
        this.journal = journal;
        this.books = books;
        this.agenda = agenda;
        this.editions = editions;
        this.once = once;
        this.caller = caller;
        this.clinic = clinic;
    }

    @POST
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES})
    public Response open(byte @Nullable [] body) {
        JsonNode document = Json.read(body);
        return once.answer(body, () -> {
            EpisodeId id = registration.episode(document);
            Episode episode = journal.find(id).orElseThrow();
            return Answer.created(Told.address(id), write(episode, agenda.nextLook(id)));
        });
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public Response read(@PathParam("id") String id) {
        caller.query().end();
        EpisodeId wanted = Ids.episode(id);
        int edition = editions.of(wanted).orElseThrow(() -> Fault.of(Trouble.NOT_FOUND));
        Optional<Instant> nextLook = agenda.nextLook(wanted);
        // a day that has come may move the next look and change nothing else
        String tag = "\"" + edition + "-"
                + nextLook.map(Instant::getEpochSecond).orElse(0L) + "-"
                + caller.language().tag() + "\"";
        return Tag.answer(
                tag,
                caller.header(HttpHeaders.IF_NONE_MATCH),
                () -> write(journal.find(wanted).orElseThrow(), nextLook));
    }

    private JsonNode write(Episode episode, Optional<Instant> nextLook) {
        return EpisodeJson.of(episode, books.inForce(), nextLook, clinic.getZone(), caller);
    }
}
