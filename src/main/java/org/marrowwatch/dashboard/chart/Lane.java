package org.marrowwatch.dashboard.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One region or one site as a row of the chart.
 *
 * @param y the middle of the row
 * @param window when a region that is open should heal
 * @param from where its line begins
 * @param to where its line ends
 */
public record Lane(int y, String label, @Nullable Window window, int from, int to, List<Sign> signs) {

    /** An expected window as a band, and the day on which it ends in words. */
    public record Window(int x, int width, String title, String until) {

        public int end() {
            return x + width;
        }
    }

    public int top() {
        return y - Chart.LANE / 2 + 3;
    }
}
