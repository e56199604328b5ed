package org.marrowwatch.dashboard.body;

import java.util.List;
import java.util.stream.Stream;

/** A closed smooth curve, given by the polygon that it is drawn into; a corner that is named twice stays sharp. */
record Outline(List<Point> corners) {

    /** An outline from its corners, for example {@code 10,20 30,20 20,40}. */
    static Outline of(String corners) {
        return new Outline(Stream.of(corners.split(" ", -1)).map(Point::of).toList());
    }

    Outline mirrored() {
        return new Outline(corners.stream().map(Point::mirrored).toList());
    }

    /** The middle of the box around it. */
    Point middle() {
        int left = corners.stream().mapToInt(Point::x).min().orElseThrow();
        int right = corners.stream().mapToInt(Point::x).max().orElseThrow();
        int top = corners.stream().mapToInt(Point::y).min().orElseThrow();
        int bottom = corners.stream().mapToInt(Point::y).max().orElseThrow();
        return new Point(left, top).halfwayTo(new Point(right, bottom));
    }

    /** A quadratic spline: it runs through the middle of each side and is drawn towards each corner. */
    String path() {
        Point at = corners.get(corners.size() - 1).halfwayTo(corners.get(0));
        StringBuilder path = new StringBuilder("M" + at.x() + " " + at.y() + "q");
        for (int i = 0; i < corners.size(); i++) {
            Point corner = corners.get(i);
            Point next = corner.halfwayTo(corners.get((i + 1) % corners.size()));
            path.append(i == 0 ? "" : " ").append(corner.from(at)).append(' ').append(next.from(at));
            at = next;
        }
        return path.append('z').toString();
    }
}
