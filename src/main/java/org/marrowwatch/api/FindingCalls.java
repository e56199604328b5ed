package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.flags.Flags;
import org.marrowwatch.flags.Status;
import org.marrowwatch.review.RuleBooks;

/** Reads the flags of an episode: those that stand, or what the rules would have found on another day. */
@Watched
@Path("/api/v1/episodes/{id}/flags")
@Produces(Json.TYPE)
class FindingCalls {

    private final Journal journal;
    private final FlagBoard board;
    private final RuleBooks books;
    private final Caller caller;
    private final Clock clinic;

    FindingCalls(Journal journal, FlagBoard board, RuleBooks books, Caller caller, Clock clinic) {
        this.journal = journal;
        this.board = board;
        this.books = books;
        this.caller = caller;
        this.clinic = clinic;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public Response read(@PathParam("id") String id) {
        Query query = caller.query();
        Optional<LocalDate> asOf = query.day("asOf");
        Optional<Instant> knownAt = query.instant("knownAt");
        Optional<Predicate<Flag>> wanted = query.oneOf("status", FindingCalls::status, statuses());
        query.end();
        Episode episode = journal.find(Ids.episode(id)).orElseThrow(() -> Fault.of(Trouble.NOT_FOUND));
        LocalDate today = LocalDate.now(clinic);
        if (asOf.isEmpty() && knownAt.isEmpty()) {
            return answer(board.of(episode.id()), wanted.orElse(Flag::standing), today);
        }
        // whoever asks only what was known then means the day on which it was known
        LocalDate day = asOf.or(() -> knownAt.map(at -> LocalDate.ofInstant(at, clinic.getZone())))
                .orElse(today);
        Episode then = knownAt.map(episode::knownAt).orElse(episode);
        return answer(findings(then, day), wanted.orElse(Flag::standing), day);
    }

    private static Stream<String> statuses() {
        return Stream.concat(Stream.of("all"), Stream.of(Status.values()).map(Term::slug));
    }

    private static Optional<Predicate<Flag>> status(String word) {
        if (word.equals("all")) {
            return Optional.of(flag -> true);
        }
        return Term.parse(Status.class, word).map(status -> flag -> flag.status() == status);
    }

    private List<Flag> findings(Episode episode, LocalDate day) {
        return Flags.reconcile(episode.id(), List.of(), books.on(day).judge(episode, day), day).stream()
                .map(FlagChange::flag)
                .toList();
    }

    private Response answer(List<Flag> flags, Predicate<Flag> wanted, LocalDate day) {
        List<Flag> shown =
                flags.stream().filter(wanted).sorted(Flags.MOST_URGENT_FIRST).toList();
        ObjectNode json = Json.object().put("asOf", day.toString());
        return Answer.ok(json.set("flags", FlagJson.all(shown, day, caller.language())))
                .response();
    }
}
