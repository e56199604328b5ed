package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * Words that are to stand beside a sign if there is room for them.
 *
 * @param y the middle of the sign
 * @param sides where they may stand, the best place first
 */
record Wish(Layer layer, LocalDate on, int y, String text, Rooms rooms, List<Note.Side> sides) {}
