package org.marrowwatch.dashboard.chart;

/** A sign on the chart that is told from others by its form, not by its colour. */
public enum Shape {
    CIRCLE("m-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0z"),
    SQUARE("m-4.5,-4.5h9v9h-9z"),
    TRIANGLE("m0,-6l5.5,10h-11z"),
    DIAMOND("m0,-6.5l6,6.5l-6,6.5l-6,-6.5z");

    private static final int LINES = 4;

    private final String path;

    Shape(String path) {
        this.path = path;
    }

    /** The path of the sign at a point. */
    String at(int x, int y) {
        return "M" + x + "," + y + path;
    }

    /** A form for the n-th line, which only the fifth shares with the first. */
    static Shape ofLine(int n) {
        return values()[n % LINES];
    }
}
