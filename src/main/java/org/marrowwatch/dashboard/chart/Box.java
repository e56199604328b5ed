package org.marrowwatch.dashboard.chart;

/** A rectangle of the picture, in pixels from its upper left corner. */
record Box(double left, double top, double right, double bottom) {

    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
