package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.marrowwatch.dashboard.words.Tongue;

/** Where days lie on the chart, from its left edge to its right. */
public final class TimeAxis {

    static final int LEFT = 230;
    static final int RIGHT = 850;
    private static final int MOST_TICKS = 8;
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120};

    private final LocalDate first;
    private final LocalDate last;

    TimeAxis(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last.isAfter(first) ? last : first.plusDays(1);
    }

    /** The beginning of a month, said under the axis. */
    public record Tick(int x, String label) {}

    int x(LocalDate day) {
        long whole = ChronoUnit.DAYS.between(first, last);
        long part = Math.min(whole, Math.max(0, ChronoUnit.DAYS.between(first, day)));
        return (int) (LEFT + part * (RIGHT - LEFT) / whole);
    }

    List<Tick> ticks(Tongue tongue) {
        long months = ChronoUnit.MONTHS.between(first, last);
        int step = STEPS[STEPS.length - 1];
        for (int candidate : STEPS) {
            if (months / candidate <= MOST_TICKS) {
                step = candidate;
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        LocalDate month = first.withDayOfMonth(1).plusMonths(1);
        while (month.isBefore(last)) {
            ticks.add(new Tick(x(month), tongue.month(month)));
            month = month.plusMonths(step);
        }
        return ticks;
    }
}
