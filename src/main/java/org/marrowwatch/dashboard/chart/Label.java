package org.marrowwatch.dashboard.chart;

/**
 * Words at the left edge.
 *
 * @param style {@code panel} for a heading, {@code lane} for the name of a row, {@code scale} for a figure of a scale
 * @param y their base line
 * @param nothing what is said where there is nothing to show
 */
public record Label(String style, int y, String text, String nothing) {}
