package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;

/**
 * A row of the table that says what the chart shows.
 *
 * @param measure what was measured there, or nothing
 */
public record Reading(LocalDate on, String day, String place, String measure, String value) {}
