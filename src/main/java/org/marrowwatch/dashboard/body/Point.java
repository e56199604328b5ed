package org.marrowwatch.dashboard.body;

/** A point of the drawing, in units of its frame: x from the left of the viewer, y from the top. */
public record Point(int x, int y) {

    static Point of(String pair) {
        int comma = pair.indexOf(',');
        return new Point(Integer.parseInt(pair.substring(0, comma)), Integer.parseInt(pair.substring(comma + 1)));
    }

    /** The point that lies as far on the other side of the midline. */
    Point mirrored() {
        return new Point(Anatomy.WIDTH - x, y);
    }

    /** The point halfway to another. */
    Point halfwayTo(Point other) {
        return new Point(Math.round((x + other.x) / 2f), Math.round((y + other.y) / 2f));
    }

    /** The step from another point to this one, as paths write it. */
    String from(Point other) {
        int down = y - other.y;
        return (x - other.x) + (down < 0 ? "" : " ") + down;
    }
}
