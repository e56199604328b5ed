package org.marrowwatch.intake.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.marrowwatch.intake.imports.KeptRow.Status;

/**
 * How far an import has come: its rows by status.
 *
 * @param first when the first of its rows was settled
 * @param raised the flags that its rows have raised
 */
public record Progress(Map<Status, Integer> rows, Optional<Instant> first, Raised raised) {

    public Progress {
        rows = rows.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(rows));
    }

    public int of(Status status) {
        return rows.getOrDefault(status, 0);
    }

    public int total() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int settled() {
        return total() - of(Status.WAITING);
    }

    public boolean finished() {
        return of(Status.WAITING) == 0;
    }

    /** How long the rest will take at the pace so far; nothing before there is a pace, or when there is no rest. */
    public Optional<Duration> left(Instant now) {
        int tried = of(Status.RECORDED) + of(Status.KNOWN) + of(Status.REFUSED);
        if (finished() || tried == 0) {
            return Optional.empty();
        }
        return first.map(start ->
                Duration.between(start, now).multipliedBy(of(Status.WAITING)).dividedBy(tried));
    }
}
