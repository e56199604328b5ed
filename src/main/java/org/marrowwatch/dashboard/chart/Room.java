package org.marrowwatch.dashboard.chart;

/** How much room there is for the axis of time: signs that lie too close and words that find no place differ by it. */
enum Room {
    /** A desk, and the picture that is kept. */
    WIDE(680),
    /** A telephone. */
    NARROW(310),
    /** A few weeks of a course that fill the screen: only what is of one day lies together. */
    ZOOMED(1_000_000);

    private final int width;

    Room(int width) {
        this.width = width;
    }

    /** The least width of the axis in pixels. */
    int width() {
        return width;
    }
}
