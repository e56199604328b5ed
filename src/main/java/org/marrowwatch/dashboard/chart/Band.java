package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;

/**
 * A stretch of time.
 *
 * @param y its upper edge
 * @param name what lasted
 * @param title what it is and from when until when
 */
public record Band(
        Layer layer, LocalDate from, LocalDate to, int y, int height, Fill fill, String name, String title) {}
