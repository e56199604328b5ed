package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A line through values.
 *
 * @param style {@code solid}, {@code dashed}, {@code course} for how long a region was ill, {@code unheard} where
 *     that is not known any more, {@code lane} for a base line
 */
public record Stroke(Layer layer, String style, List<Point> points) {

    /** A value on its day. */
    public record Point(LocalDate on, int y) {}

    /** A straight piece of it. */
    public record Piece(Point from, Point to) {}

    static Stroke level(Layer layer, String style, LocalDate from, LocalDate to, int y) {
        return new Stroke(layer, style, List.of(new Point(from, y), new Point(to, y)));
    }

    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            pieces.add(new Piece(points.get(i - 1), points.get(i)));
        }
        return pieces;
    }
}
