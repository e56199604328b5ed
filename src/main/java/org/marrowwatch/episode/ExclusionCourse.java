package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has been said of one cause through time.
 *
 * @param excludedOn the day on which it was last excluded, if it ever was
 * @param suspicions what was said for it after that, be it on the same day, the earliest first; a mere suspicion of an earlier course was
 *     of that course
 */
public record ExclusionCourse(@Nullable LocalDate excludedOn, List<Known<Exclusion>> suspicions) {

    private static final ExclusionCourse NEVER_SPOKEN_OF = new ExclusionCourse(null, List.of());

    static ExclusionCourse of(Episode episode, Exclusion.Cause cause) {
        LocalDate excludedOn = null;
        List<Known<Exclusion>> suspicions = null;
        for (Known<Exclusion> known : episode.all(Exclusion.class)) {
            if (known.fact().cause() != cause) {
                continue;
            }
            suspicions = suspicions == null ? new ArrayList<>() : suspicions;
            if (known.fact().status() == Exclusion.Status.EXCLUDED) {
                excludedOn = known.on();
                suspicions.clear();
            } else {
                suspicions.add(known);
            }
        }
        if (suspicions == null) {
            return NEVER_SPOKEN_OF;
        }
        LocalDate present = episode.presentCourseSince().orElse(LocalDate.MIN);
        suspicions.removeIf(known -> known.fact().status() == Exclusion.Status.SUSPECTED
                && known.on().isBefore(present));
        return new ExclusionCourse(excludedOn, suspicions);
    }

    /** Whether the exclusion, if there was one, leaves this day open: it settles all that came up to its own day. */
    public boolean leavesOpen(LocalDate day) {
        return excludedOn == null || day.isAfter(excludedOn);
    }

    /** Whether the cause was excluded or confirmed on a day or after it, and not merely suspected since. */
    public boolean decidedSince(LocalDate day) {
        if (suspicions.isEmpty()) {
            return excludedSince(day);
        }
        Known<Exclusion> last = suspicions.get(suspicions.size() - 1);
        return last.fact().status() == Exclusion.Status.CONFIRMED && !last.on().isBefore(day);
    }

    private boolean excludedSince(LocalDate day) {
        return excludedOn != null && !excludedOn.isBefore(day);
    }

    /** The day since which it has been confirmed; empty when it is not, or is merely suspected again. */
    public Optional<LocalDate> confirmedSince() {
        LocalDate since = null;
        for (Known<Exclusion> suspicion : suspicions) {
            boolean confirmed = suspicion.fact().status() == Exclusion.Status.CONFIRMED;
            since = confirmed ? since == null ? suspicion.on() : since : null;
        }
        return Optional.ofNullable(since);
    }

    /** The day on which it became undecided again after a decision of a day or after it; empty when it did not. */
    public Optional<LocalDate> undecidedAgainOn(LocalDate from) {
        boolean decided = excludedSince(from);
        LocalDate again = null;
        for (Known<Exclusion> suspicion : suspicions) {
            boolean confirmed = suspicion.fact().status() == Exclusion.Status.CONFIRMED;
            if (confirmed) {
                again = null;
            } else if (decided) {
                again = suspicion.on();
            }
            decided = confirmed && !suspicion.on().isBefore(from);
        }
        return Optional.ofNullable(again);
    }
}
