package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.Worklist;
import org.marrowwatch.review.RuleBooks;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;

/** Reads the worklist. */
@Watched
@Path("/api/v1/worklist")
@Produces(Json.TYPE)
class WorklistCalls {

    private final Worklist worklist;
    private final Journal journal;
    private final RuleBooks books;
    private final Caller caller;
    private final Clock clinic;

    WorklistCalls(Worklist worklist, Journal journal, RuleBooks books, Caller caller, Clock clinic) {
        this.worklist = worklist;
        this.journal = journal;
        this.books = books;
        this.caller = caller;
        this.clinic = clinic;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.OF_CLINICIANS, Role.OF_NURSES, Role.OF_ADMINISTRATORS})
    public Response read() {
        Query query = caller.query();
        Worklist.Filter filter = filter(query);
        Optional<Worklist.Cursor> after = query.cursor(WorklistCalls::place);
        int size = query.limit();
        query.end();
        Worklist.Page page = worklist.page(filter, after, size);
        ObjectNode json = Json.object();
        Map<EpisodeId, Episode> episodes =
                journal.findAll(page.rows().stream().map(Worklist.Row::episode).toList());
        json.set("rows", Json.list(page.rows(), row -> row(row, Objects.requireNonNull(episodes.get(row.episode())))));
        page.next()
                .ifPresent(
                        next -> json.put("next", Cursor.write(next.severity().slug(), next.since(), next.episode())));
        return Answer.ok(json).response();
    }

    private Worklist.Filter filter(Query query) {
        Worklist.Filter all = Worklist.Filter.ALL
                .ofRules(query.oneOf("rule", id -> books.inForce().card(id).map(RuleCard::id), cards()).stream()
                        .collect(Collectors.toSet()))
                .ofSeverities(query.word("severity", Severity.class).stream().collect(Collectors.toSet()))
                .in(query.word("state", Worklist.State.class).orElse(Worklist.State.ASKING))
                .of(query.text("owner").orElse(null));
        Optional<Side> side = query.word("side", Side.class);
        Optional<Region> region = query.text("region").flatMap(Region::parse);
        if (region.isPresent()) {
            if (side.filter(other -> other != region.get().side()).isPresent()) {
                throw Query.bad(
                        "side", "is not the side of the region; give one of them", "n'est pas le côté de la région");
            }
            return all.in(region.get().area(), region.get().side());
        }
        Optional<Area> area = query.oneOf("region", slug -> Term.parse(Area.class, slug), places());
        return all.in(area.orElse(null), side.orElse(null));
    }

    private Stream<String> cards() {
        return books.inForce().cards().map(RuleCard::id);
    }

    private static Stream<String> places() {
        return Stream.concat(
                Stream.of(Area.values()).map(Term::slug), Region.all().stream().map(Region::slug));
    }

    private static Optional<Worklist.Cursor> place(List<String> parts) {
        if (parts.size() != 3) {
            return Optional.empty();
        }
        return Term.parse(Severity.class, parts.get(0))
                .flatMap(severity -> Query.readDay(parts.get(1))
                        .flatMap(since -> Ids.read(parts.get(2))
                                .map(id -> new Worklist.Cursor(severity, since, new EpisodeId(id)))));
    }

    private ObjectNode row(Worklist.Row row, Episode episode) {
        ObjectNode json = Json.object()
                .put("episode", row.episode().toString())
                .put("code", row.episode().code())
                .put("onset", row.onset().toString())
                .put("phase", episode.phase().slug())
                .put("phaseTitle", episode.phase().text().in(caller.language()));
        if (row.owner() != null) {
            json.put("owner", row.owner());
        }
        return json.set("flags", FlagJson.all(row.flags(), LocalDate.now(clinic), caller.language()));
    }
}
