package org.marrowwatch.dashboard.chart;

/**
 * A sign on the chart.
 *
 * @param style how it is filled: {@code full}, {@code hollow} or {@code hatched}
 * @param title what a pointer that rests on it is told
 */
public record Sign(String path, String style, String title) {}
