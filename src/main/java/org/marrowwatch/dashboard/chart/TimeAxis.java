package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.marrowwatch.dashboard.words.Tongue;

/** The time that the chart shows, from its left edge to its right. */
public record TimeAxis(LocalDate first, LocalDate last) {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120};
    private static final int MOST_TICKS = 9;
    private static final int MOST_NARROW_TICKS = 4;
    private static final int SHORT_DAYS = 75;
    private static final int FORTNIGHT = 14;
    private static final double EDGE = 0.04;

    public TimeAxis {
        last = last.isAfter(first) ? last : first.plusDays(1);
    }

    /** How much of the whole time has passed by a day, from 0 to 1. */
    double share(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return Math.min(1, Math.max(0, share));
    }

    List<Tick> ticks(Tongue tongue) {
        List<LocalDate> days = tickDays().stream()
                .filter(day -> share(day) > EDGE && share(day) < 1 - EDGE)
                .toList();
        int every = Math.max(1, (days.size() + MOST_NARROW_TICKS - 1) / MOST_NARROW_TICKS);
        DateTimeFormatter short_ =
                DateTimeFormatter.ofPattern("d MMM", tongue.language().locale());
        boolean brief = brief();
        boolean years = step() >= MONTHS_OF_A_YEAR;
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            String label = brief ? short_.format(day) : years ? String.valueOf(day.getYear()) : tongue.month(day);
            ticks.add(new Tick(day, label, i % every == 0 ? Rooms.ALL : new Rooms(EnumSet.of(Room.WIDE))));
        }
        return ticks;
    }

    private List<LocalDate> tickDays() {
        List<LocalDate> days = new ArrayList<>();
        if (brief()) {
            for (LocalDate day = first.plusDays(FORTNIGHT / 2); day.isBefore(last); day = day.plusDays(FORTNIGHT)) {
                days.add(day);
            }
            return days;
        }
        int step = step();
        LocalDate day = first.withDayOfMonth(1);
        while ((day.getYear() * MONTHS_OF_A_YEAR + day.getMonthValue() - 1) % step != 0) {
            day = day.plusMonths(1);
        }
        for (; day.isBefore(last); day = day.plusMonths(step)) {
            days.add(day);
        }
        return days;
    }

    private boolean brief() {
        return ChronoUnit.DAYS.between(first, last) <= SHORT_DAYS;
    }

    /** Months from one tick to the next. */
    private int step() {
        long months = ChronoUnit.MONTHS.between(first, last);
        for (int step : STEPS) {
            if (months / step <= MOST_TICKS) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
