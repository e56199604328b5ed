package org.marrowwatch.intake.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.marrowwatch.intake.imports.KeptRow.Status;

/**
 * How far an import has come: its rows by status.
 *
 * @param unfit how many of the refused could not even be tried, which took no time
 * @param begun when the first row was tried
 * @param raised the flags that its rows have raised
 */
public record Progress(Map<Status, Integer> rows, int unfit, Optional<Instant> begun, Raised raised) {

    public Progress {
        rows = Map.copyOf(rows);
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
        int tried = of(Status.RECORDED) + of(Status.KNOWN) + of(Status.REFUSED) - unfit;
        if (finished() || tried == 0) {
            return Optional.empty();
        }
        return begun.map(start ->
                Duration.between(start, now).multipliedBy(of(Status.WAITING)).dividedBy(tried));
    }
}
