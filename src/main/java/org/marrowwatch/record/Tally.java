package org.marrowwatch.record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Figures.Count;

/** Figures that are being counted. */
final class Tally {

    private final Map<String, Long> numbers = new HashMap<>();
    private final List<Duration> waits = new ArrayList<>();

    void add(String what, long number) {
        numbers.merge(what, number, Long::sum);
    }

    void waited(Duration time) {
        waits.add(time);
    }

    private long of(String what) {
        return numbers.getOrDefault(what, 0L);
    }

    Count counted() {
        return new Count(
                of("raised") + of("raised-again"),
                of("told"),
                of("repeats"),
                of("mails"),
                of("opened"),
                of("acknowledged"),
                of("snoozed"),
                median(),
                of("unanswered"));
    }

    /** The one in the middle, and of an even number the mean of the two in the middle. */
    private @Nullable Duration median() {
        if (waits.isEmpty()) {
            return null;
        }
        List<Duration> sorted = waits.stream().sorted().toList();
        Duration upper = sorted.get(sorted.size() / 2);
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        return lower.plus(upper).dividedBy(2);
    }
}
