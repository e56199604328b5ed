package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;

/** A row of the table that says what the chart shows. */
public record Reading(LocalDate on, String day, String place, String measure, String value) {}
