package org.marrowwatch.dashboard.chart;

import java.util.List;

/**
 * A course on one axis of time, ready to be drawn: regions with their expected windows, pain, alkaline phosphatase and
 * oedema by site.
 *
 * @param today where the day that is looked at lies
 * @param sitesTop where the rows of sites begin
 * @param readings the same as a table
 */
public record Chart(
        int height,
        List<TimeAxis.Tick> ticks,
        int today,
        String todayLabel,
        List<Lane> regions,
        Plot pain,
        Plot alp,
        int sitesTop,
        List<Lane> sites,
        List<Reading> readings) {

    static final int LANE = 26;

    public int left() {
        return TimeAxis.LEFT;
    }

    public int right() {
        return TimeAxis.RIGHT;
    }

    public int width() {
        return TimeAxis.RIGHT - TimeAxis.LEFT;
    }

    /** Where the axis is drawn. */
    public int foot() {
        return height - 26;
    }

    /** Anything to draw but the axis. */
    public boolean empty() {
        return regions.isEmpty() && sites.isEmpty() && alp.empty() && pain.empty();
    }
}
