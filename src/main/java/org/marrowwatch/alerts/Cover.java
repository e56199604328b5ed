package org.marrowwatch.alerts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for someone, and when that one is away.
 *
 * @param deputy the account that is told instead while that one is away, and of critical flags which that one does not
 *     answer; none when nobody is
 * @param from the first day away, in that one's own zone; none when no absence is planned
 * @param until the last day away; none when the end is open
 */
public record Cover(
        @Nullable String deputy,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Nobody stands in, and nobody is away. */
    public static final Cover NONE = new Cover(null, null, null);

    /** @throws IllegalArgumentException when an absence ends before it begins, or ends and does not begin */
    public Cover {
        if (until != null && (from == null || until.isBefore(from))) {
            throw new IllegalArgumentException("an absence until " + until + " begins on that day or before it");
        }
    }

    /** Whether that one is away on a day, in that one's own zone. */
    public boolean away(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
