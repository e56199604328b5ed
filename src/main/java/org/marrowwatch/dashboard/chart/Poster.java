package org.marrowwatch.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart as a picture that stands alone: of a fixed width, with its styles and the meaning of its signs in it.
 *
 * @param style the style sheet, its colours written out
 * @param entries the meaning of the signs, in lines that fit
 */
public record Poster(Chart chart, String style, List<Entry> entries, int height) {

    private static final int WIDTH = 1200;
    private static final int MARGIN = 20;
    private static final int TITLE = 40;
    private static final int LINE = 24;
    private static final int SAMPLE = 30;
    private static final int GAP = 18;

    /** A sign and its words at their place. */
    public record Entry(int x, int y, Key key) {}

    public static Poster of(Chart chart) {
        List<Entry> entries = new ArrayList<>();
        int x = MARGIN;
        int y = TITLE + chart.height() + LINE;
        for (Legend legend : chart.legend()) {
            for (Key key : legend.keys()) {
                int width = (int) (SAMPLE + Note.width(key.words()) + GAP);
                if (x + width > WIDTH - MARGIN) {
                    x = MARGIN;
                    y += LINE;
                }
                entries.add(new Entry(x, y, key));
                x += width;
            }
        }
        return new Poster(chart, Ink.LIGHT.style(), entries, y + LINE + MARGIN);
    }

    public int width() {
        return WIDTH;
    }

    public int margin() {
        return MARGIN;
    }

    /** Where the chart begins, under the title. */
    public int top() {
        return TITLE;
    }

    /** Where the axis begins. */
    public int axisFrom() {
        return MARGIN + Chart.GUTTER;
    }

    public Ruler ruler() {
        return new Ruler(chart.axis(), WIDTH - 2 * MARGIN - Chart.GUTTER);
    }
}
