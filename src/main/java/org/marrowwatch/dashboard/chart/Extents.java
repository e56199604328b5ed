package org.marrowwatch.dashboard.chart;

import org.marrowwatch.episode.Mri;

/** Extents of oedema as bars whose height says how much: a ring for none, a hatched diamond where it was not stated. */
final class Extents {

    private static final int HALF_WIDTH = 5;

    private Extents() {}

    static Sign sign(Mri.Extent extent, int x, int y, String title) {
        return switch (extent) {
            case NONE -> new Sign(Shape.CIRCLE.at(x, y), "hollow", title);
            case SMALL -> bar(x, y, 7, title);
            case MEDIUM -> bar(x, y, 14, title);
            case LARGE -> bar(x, y, 21, title);
            case PRESENT -> new Sign(Shape.DIAMOND.at(x, y), "hatched", title);
        };
    }

    private static Sign bar(int x, int y, int height, String title) {
        int bottom = y + 10;
        String path = "M" + (x - HALF_WIDTH) + "," + bottom + "v-" + height + "h" + 2 * HALF_WIDTH + "v" + height + "z";
        return new Sign(path, "full", title);
    }
}
