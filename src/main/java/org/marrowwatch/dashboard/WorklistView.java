package org.marrowwatch.dashboard;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.course.Mark;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.rules.Severity;

/**
 * The worklist as it is shown.
 *
 * @param query what it shows, as the text of an address
 * @param lost whether the address had words of a search that cannot be opened any more
 * @param later whether this is not its first page
 * @param next the place where the next page begins
 * @param counts how many rows there are of each severity, the most severe first
 * @param total how many there are in all
 * @param more whether there are more than are counted
 * @param hidden how many critical flags are new and not on this list
 * @param cut whether a search has found more episodes than it looks through
 * @param quiet episodes that a search has found and of which no flag fits
 * @param own the names under which the reader has kept it
 * @param state changes whenever the list does
 */
public record WorklistView(
        String query,
        boolean lost,
        List<WorklistRow> rows,
        boolean searched,
        boolean later,
        @Nullable String next,
        List<Count> counts,
        int total,
        boolean more,
        int hidden,
        boolean cut,
        List<Quiet> quiet,
        List<Tab> tabs,
        List<String> own,
        Fields fields,
        List<Field.Choice> people,
        String time,
        String state) {

    /** Whether it is none of the lists that have a name. */
    public boolean filtered() {
        return !searched && tabs.stream().noneMatch(Tab::current);
    }

    /** Whether more words were searched for than count. */
    public boolean wordy() {
        return wordy(fields.q.value());
    }

    /** Whether a text has more words than a search takes. */
    static boolean wordy(String text) {
        return Stream.of(text.strip().split("\\s+")).distinct().count() > Patients.MOST_WORDS;
    }

    /** The same with a row as it is now: in its place or, where it fits no more, above the others. */
    WorklistView with(WorklistRow now) {
        List<WorklistRow> others = rows.stream()
                .map(row -> row.episode().equals(now.episode()) ? now : row)
                .toList();
        List<WorklistRow> all = others.contains(now)
                ? others
                : Stream.concat(Stream.of(now), others.stream()).toList();
        return new WorklistView(
                query, lost, all, searched, later, next, counts, total, more, hidden, cut, quiet, tabs, own, fields,
                people, time, state);
    }

    /** How many rows a severity has. */
    public record Count(Mark mark, int number) {

        static List<Count> all(Map<Severity, Integer> counts, Tongue tongue) {
            return Stream.of(Severity.CRITICAL, Severity.WARNING, Severity.INFO)
                    .map(severity -> new Count(Mark.of(severity, tongue), counts.getOrDefault(severity, 0)))
                    .filter(count -> count.number > 0)
                    .toList();
        }
    }

    /** An episode without a flag that fits. */
    public record Quiet(String episode, String patient, String code, String phase) {}

    /**
     * The fields of the filter.
     *
     * @param q the words of a search as they were typed
     * @param sealed the same as addresses have them
     */
    public record Fields(
            Field q, String sealed, Field rule, Field severity, Field area, Field side, Field owner, Field state) {}
}
