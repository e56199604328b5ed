package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;

/**
 * Where days lie from the left edge of the axis.
 *
 * @param whole the width of the axis in pixels; 0 for shares of whatever width there is
 */
public record Ruler(TimeAxis axis, int whole) {

    private static final double HUNDREDTHS_OF_A_PERCENT = 10_000;

    public String x(LocalDate day) {
        return say(axis.share(day));
    }

    public String width(LocalDate from, LocalDate to) {
        return say(axis.share(to) - axis.share(from));
    }

    /** The right edge. */
    public String end() {
        return say(1);
    }

    private String say(double share) {
        return whole == 0
                ? Math.round(share * HUNDREDTHS_OF_A_PERCENT) / 100.0 + "%"
                : String.valueOf(Math.round(share * whole * 10) / 10.0);
    }
}
