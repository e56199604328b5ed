package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;

/**
 * A day that is said under the axis.
 *
 * @param rooms on a telephone there is room for fewer
 */
public record Tick(LocalDate on, String label, Rooms rooms) {}
