package org.marrowwatch.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    private static final int GAP = 12;
    private static final int TITLE_GAP = 8;

    /**
     * A sign and its words at their place.
     *
     * @param key the sign; nothing where the words are the title of those that follow
     */
    public record Entry(int x, int y, @Nullable Key key, String words) {}

    public static Poster of(Chart chart) {
        List<Entry> entries = new ArrayList<>();
        Place place = new Place(MARGIN, TITLE + chart.height() + LINE);
        for (Legend legend : chart.legend()) {
            place = place.before(Note.width(legend.title()) + TITLE_GAP);
            entries.add(new Entry(place.x, place.y, null, legend.title()));
            place = place.after(Note.width(legend.title()) + TITLE_GAP);
            for (Key key : legend.keys()) {
                String words = legend.plain() ? "" : key.words();
                double width = SAMPLE + Note.width(words) + GAP;
                place = place.before(width);
                entries.add(new Entry(place.x, place.y, key, words));
                place = place.after(width);
            }
            place = place.after(GAP);
        }
        return new Poster(chart, Ink.LIGHT.style(), entries, place.y + LINE + MARGIN);
    }

    /** Where the next words may begin. */
    private record Place(int x, int y) {

        /** Here, or on the next line if something so wide does not fit. */
        Place before(double width) {
            return x + width > WIDTH - MARGIN ? new Place(MARGIN, y + LINE) : this;
        }

        Place after(double width) {
            return new Place(x + (int) width, y);
        }
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
