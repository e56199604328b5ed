package org.marrowwatch.dashboard.chart;

/**
 * A line through the whole time.
 *
 * @param style {@code level} for a figure of a scale, {@code limit} for a limit, {@code rule} between two panels
 */
public record Level(int y, String style) {}
