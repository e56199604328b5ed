package org.marrowwatch.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Side;
import org.marrowwatch.rules.Severity;

/** The episodes that ask for attention, the most severe first, then those that have waited longest. */
public interface Worklist {

    /**
     * Some rows of the ranking.
     *
     * @param after the last row of the page before, or empty for the first
     * @param size 1 to 200 rows
     */
    Page page(Filter filter, Optional<Cursor> after, int size);

    /** What a reader wants to see; empty fields leave all in. An episode stays when one flag of it fits all fields. */
    record Filter(Optional<String> rule, Optional<Severity> severity, Optional<Area> area, Optional<Side> side) {
        public static final Filter ALL =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The place of a row in the ranking. */
    record Cursor(Severity severity, LocalDate since, EpisodeId episode) {}

    /** An episode with its standing flags, the most urgent first. */
    record Row(EpisodeId episode, String patient, LocalDate onset, List<Flag> flags) {}

    /** Some rows, and where the next page begins if there is one. */
    record Page(List<Row> rows, Optional<Cursor> next) {}
}
