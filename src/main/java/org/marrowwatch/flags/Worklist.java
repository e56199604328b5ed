package org.marrowwatch.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Patients;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Severity;

/**
 * The episodes that ask for attention, each with its most urgent flag among those that a reader asks for: the most severe
 * first, then those that have waited longest.
 */
public interface Worklist {

    /** No further is counted than this many rows. */
    int MOST_COUNTED = 500;

    /**
     * Some rows of the ranking.
     *
     * @param after the last row of the page before, or empty for the first
     * @param size 1 to 200 rows
     */
    Page page(Filter filter, Optional<Cursor> after, int size);

    /**
     * How many rows the same filter has, by the severity that each is ranked by. Counts no more than
     * {@link #MOST_COUNTED} rows, the most severe first.
     */
    Map<Severity, Integer> count(Filter filter);

    /**
     * The episodes that each of some words fits, of which the first {@link Patients#MOST_WORDS} count, beginning with any part of the code or, where the reader may know them,
     * of the patient's identifier and name. Closed episodes and those without a flag too; the latest opened first.
     *
     * @param personal whether identifiers and names are searched
     */
    List<EpisodeId> search(List<String> words, boolean personal, int atMost);

    /** Which flags are meant. */
    enum State implements Term {
        ASKING(Text.of("new or acknowledged", "nouveau ou pris en compte")),
        NEW(Status.RAISED.text()),
        ACKNOWLEDGED(Status.ACKNOWLEDGED.text()),
        SNOOZED(Status.SNOOZED.text());

        private final Text text;

        State(Text text) {
            this.text = text;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * What a reader wants to see. An episode is on the list when one of its flags fits all of it.
     *
     * @param rules any of these; all rules when empty
     * @param severities any of these; all when empty
     * @param owner who looks after the episode; {@link #NOBODY} for those whom nobody looks after
     * @param among these episodes only, as a search has found them
     */
    record Filter(
            Set<String> rules,
            Set<Severity> severities,
            @Nullable Area area,
            @Nullable Side side,
            @Nullable String owner,
            State state,
            @Nullable Set<EpisodeId> among) {

        public static final String NOBODY = "";

        /** All flags that are new or acknowledged. */
        public static final Filter ALL = new Filter(Set.of(), Set.of(), null, null, null, State.ASKING, null);

        public Filter ofRules(Set<String> wanted) {
            return new Filter(wanted, severities, area, side, owner, state, among);
        }

        public Filter ofSeverities(Set<Severity> wanted) {
            return new Filter(rules, wanted, area, side, owner, state, among);
        }

        public Filter in(@Nullable Area wanted, @Nullable Side onSide) {
            return new Filter(rules, severities, wanted, onSide, owner, state, among);
        }

        public Filter of(@Nullable String account) {
            return new Filter(rules, severities, area, side, account, state, among);
        }

        public Filter in(State wanted) {
            return new Filter(rules, severities, area, side, owner, wanted, among);
        }

        public Filter among(@Nullable Set<EpisodeId> found) {
            return new Filter(rules, severities, area, side, owner, state, found);
        }
    }

    /** The place of a row in the ranking. */
    record Cursor(Severity severity, LocalDate since, EpisodeId episode) {}

    /**
     * An episode that is on the list.
     *
     * @param owner who looks after it, if somebody does
     * @param lead the flag that it is ranked by
     * @param flags all that stand, those that sleep too, the most urgent first
     */
    record Row(EpisodeId episode, @Nullable String owner, LocalDate onset, Flag lead, List<Flag> flags) {}

    /** Some rows, and where the next page begins if there is one. */
    record Page(List<Row> rows, Optional<Cursor> next) {}
}
