package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;

/**
 * A sign at a day.
 *
 * @param glyph a letter within it, or nothing
 * @param title what a pointer that rests on it is told
 */
public record Sign(Layer layer, LocalDate on, int y, Shape shape, Fill fill, String glyph, String title, Rooms rooms) {

    static Sign of(Layer layer, LocalDate on, int y, Shape shape, Fill fill, String title) {
        return new Sign(layer, on, y, shape, fill, "", title, Rooms.ALL);
    }
}
