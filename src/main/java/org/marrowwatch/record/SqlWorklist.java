package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<RankedFlags.Found> found = new RankedFlags(filter, after).rows(database, size + 1);
        List<RankedFlags.Found> shown = found.subList(0, Math.min(size, found.size()));
        return new Page(rows(shown), found.size() > size ? Optional.of(cursor(shown.get(size - 1))) : Optional.empty());
    }

    private static Cursor cursor(RankedFlags.Found row) {
        return new Cursor(row.severity(), row.since(), row.episode());
    }

    private List<Row> rows(List<RankedFlags.Found> found) {
        Map<EpisodeId, List<Flag>> flags =
                board.ofAll(found.stream().map(RankedFlags.Found::episode).toList());
        return found.stream()
                .flatMap(row -> row(row, flags.getOrDefault(row.episode(), List.of())).stream())
                .toList();
    }

    /** Nothing when the flag was cleared since it was found. */
    private static Optional<Row> row(RankedFlags.Found found, List<Flag> flags) {
        List<Flag> standing = flags.stream()
                .filter(Flag::standing)
                .sorted(Flags.MOST_URGENT_FIRST)
                .toList();
        return standing.stream()
                .filter(flag -> flag.id().equals(found.lead()))
                .findFirst()
                .map(lead -> new Row(found.episode(), found.owner(), found.onset(), lead, standing));
    }

    @Override
    public Map<Severity, Integer> count(Filter filter) {
        return new RankedFlags(filter, Optional.empty()).counts(database, MOST_COUNTED);
    }

    @Override
    public List<EpisodeId> search(List<String> wanted, boolean personal, int atMost) {
        return words.search(wanted, personal, atMost);
    }
}
