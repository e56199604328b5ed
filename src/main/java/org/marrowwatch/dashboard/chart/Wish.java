package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * Words that are to stand beside a sign if there is room for them.
 *
 * @param y the middle of the sign
 * @param texts what they say, then what they say where there is less room
 * @param sides where they may stand, the best place first
 */
record Wish(Layer layer, LocalDate on, int y, List<String> texts, Rooms rooms, List<Note.Side> sides) {

    Wish(Layer layer, LocalDate on, int y, String text, List<Note.Side> sides) {
        this(layer, on, y, List.of(text), Rooms.ALL, sides);
    }
}
