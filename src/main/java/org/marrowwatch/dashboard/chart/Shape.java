package org.marrowwatch.dashboard.chart;

import java.util.Locale;

/** A sign that is told from others by its form, not by its colour. */
public enum Shape {
    CIRCLE("M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0z", 10, 10, 0, 0),
    DOT("M-3.5,0a3.5,3.5 0 1,0 7,0a3.5,3.5 0 1,0 -7,0z", 7, 7, 0, 0),
    SQUARE("M-3.5,-3.5h7v7h-7z", 7, 7, 0, 0),
    DIAMOND("M0,-6.5l6,6.5l-6,6.5l-6,-6.5z", 12, 13, 0, 0),
    SMALL("M-5,9v-6h10v6z", 10, 6, 0, 6),
    MEDIUM("M-5,9v-12h10v12z", 10, 12, 0, 3),
    LARGE("M-5,9v-18h10v18z", 10, 18, 0, 0),
    TICK("M-1,-7h2v14h-2z", 2, 14, 0, 0),
    BOX("M-8,-8h16v16h-16z", 16, 16, 0, 0),
    ARROW("M0,-8l8,8l-8,8z", 8, 16, 4, 0),
    BRACKET("M-6,-7h6v14h-6", 6, 14, -3, 0);

    private final String path;
    private final double width;
    private final double height;
    private final double right;
    private final double down;

    Shape(String path, double width, double height, double right, double down) {
        this.path = path;
        this.width = width;
        this.height = height;
        this.right = right;
        this.down = down;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its outline around the point where it stands. */
    public String path() {
        return path;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** How far its middle lies to the right of that point. */
    double right() {
        return right;
    }

    /** How far its middle lies below that point. */
    double down() {
        return down;
    }

    /** What it covers when it stands at a point. */
    Box at(double x, double y) {
        return new Box(x + right - width / 2, y + down - height / 2, x + right + width / 2, y + down + height / 2);
    }
}
