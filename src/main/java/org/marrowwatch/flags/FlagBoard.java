package org.marrowwatch.flags;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;

/** Where flags and their histories are kept. Nothing is ever deleted. */
public interface FlagBoard {

    /** Every flag that an episode ever had. */
    List<Flag> of(EpisodeId episode);

    /** Every flag of several episodes in one go; an episode without flags has an empty list. */
    Map<EpisodeId, List<Flag>> ofAll(Collection<EpisodeId> episodes);

    Optional<Flag> find(FlagId id);

    /** Those of some flags that there are, in the same order. */
    List<Flag> all(List<FlagId> ids);

    /** Keeps what a review changed, and why it was made. */
    void apply(EpisodeId episode, List<FlagChange> changes, Cause cause);

    /**
     * Keeps a person's answer to a flag.
     *
     * @throws Stale when the flag has changed since the answer was thought of
     */
    void answer(Flag flag, FlagChange.Kind kind, String by, @Nullable String reason) throws Stale;

    /** What happened to the flags of an episode, the oldest first. */
    List<Event> history(EpisodeId episode);

    /** Why flags were looked at again: a day that had come, or facts recorded on it. */
    record Cause(LocalDate day, List<FactId> facts) {

        public static Cause day(LocalDate day) {
            return new Cause(day, List.of());
        }
    }

    /** One step in the life of a flag. */
    record Event(
            FlagId flag,
            int occurrence,
            FlagChange.Kind kind,
            Instant at,
            LocalDate day,
            @Nullable String by,
            @Nullable String reason,
            List<FactId> facts) {}

    /** Someone changed the flag in the meantime. */
    final class Stale extends Exception {
        private static final long serialVersionUID = 1;

        public Stale(FlagId flag) {
            super("flag " + flag + " has changed in the meantime; read it again");
        }
    }
}
