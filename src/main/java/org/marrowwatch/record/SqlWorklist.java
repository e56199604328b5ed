package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.Flags;
import org.marrowwatch.flags.Worklist;
import org.marrowwatch.rules.Severity;

/** The worklist in the database, ranked by indexes and paged by the place in the ranking. */
@ApplicationScoped
class SqlWorklist implements Worklist {

    private final EntityManager database;
    private final FlagBoard board;
    private final SearchWords words;

    SqlWorklist(EntityManager database, FlagBoard board, SearchWords words) {
        this.database = database;
        this.board = board;
        this.words = words;
    }

    @Override
    public Page page(Filter filter, Optional<Cursor> after, int size) {
        List<RankedFlags.Lead> found = leads(new RankedFlags(database, filter), after, size + 1);
        List<RankedFlags.Lead> shown = found.subList(0, Math.min(size, found.size()));
        return new Page(
                rows(shown),
                found.size() > size ? Optional.of(shown.get(size - 1).place()) : Optional.empty());
    }

    /** An episode that a page before has shown comes again with its less urgent flags, which do not rank it. */
    private static List<RankedFlags.Lead> leads(RankedFlags ranking, Optional<Cursor> after, int atMost) {
        List<RankedFlags.Lead> found = new ArrayList<>();
        Optional<Cursor> read = after;
        boolean more = true;
        while (more && found.size() < atMost) {
            int wanted = atMost - found.size();
            List<Cursor> places = ranking.places(read, wanted);
            Map<EpisodeId, RankedFlags.Lead> leads =
                    ranking.leads(places.stream().map(Cursor::episode).toList());
            places.stream()
                    .flatMap(place -> Stream.ofNullable(leads.get(place.episode()))
                            .filter(lead -> lead.place().equals(place)))
                    .forEach(found::add);
            more = places.size() == wanted;
            read = more ? Optional.of(places.get(wanted - 1)) : read;
        }
        return found;
    }

    private List<Row> rows(List<RankedFlags.Lead> leads) {
        Map<EpisodeId, List<Flag>> flags =
                board.ofAll(leads.stream().map(lead -> lead.place().episode()).toList());
        return leads.stream()
                .flatMap(lead -> row(lead, flags.getOrDefault(lead.place().episode(), List.of())).stream())
                .toList();
    }

    /** Nothing when the flag was cleared since it was found. */
    private static Optional<Row> row(RankedFlags.Lead found, List<Flag> flags) {
        List<Flag> standing = flags.stream()
                .filter(Flag::standing)
                .sorted(Flags.MOST_URGENT_FIRST)
                .toList();
        return standing.stream()
                .filter(flag -> flag.id().equals(found.flag()))
                .findFirst()
                .map(lead -> new Row(found.place().episode(), found.owner(), found.onset(), lead, standing));
    }

    @Override
    public Map<Severity, Integer> count(Filter filter) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        new RankedFlags(database, filter)
                .places(Optional.empty(), MOST_COUNTED)
                .forEach(place -> counts.merge(place.severity(), 1, Integer::sum));
        return counts;
    }

    @Override
    public List<EpisodeId> search(List<String> wanted, boolean personal, int atMost) {
        return words.search(wanted, personal, atMost);
    }
}
