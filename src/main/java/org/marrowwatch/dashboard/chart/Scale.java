package org.marrowwatch.dashboard.chart;

/** Heights of values from 0, at the bottom, to a highest one. */
record Scale(int top, int bottom, double highest) {

    int y(double value) {
        return (int) Math.round(bottom - Math.min(value, highest) / highest * (bottom - top));
    }
}
