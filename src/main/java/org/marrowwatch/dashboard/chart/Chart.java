package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * A course on one axis of time, ready to be drawn. Heights are pixels from the top; where a day lies is the axis's to say.
 *
 * @param code the episode's
 * @param present the day on which the present course began
 * @param foot where the axis is drawn
 * @param readings the same as a table
 */
public record Chart(
        String code,
        String present,
        TimeAxis axis,
        int foot,
        LocalDate today,
        String todayLabel,
        List<Tick> ticks,
        List<Label> labels,
        List<Level> levels,
        List<Band> bands,
        List<Stroke> strokes,
        List<Sign> signs,
        List<Note> notes,
        List<Legend> legend,
        List<Reading> readings) {

    static final int GUTTER = 210;
    private static final int FOOT = 24;
    private static final double LEFT_EDGE = 0.15;
    private static final double RIGHT_EDGE = 0.85;

    public int height() {
        return foot + FOOT;
    }

    /** How wide the names of rows are, left of the axis. */
    public int gutter() {
        return GUTTER;
    }

    /** Where the names of rows end, left of the axis, where there is room for them beside it. */
    public int laneEnd() {
        return GUTTER - 8;
    }

    /** Every form a sign may have. */
    public Shape[] shapes() {
        return Shape.values();
    }

    /** Places for a picture of any width. */
    public Ruler fluid() {
        return new Ruler(axis, 0);
    }

    /** On which side of its line the day stands that is looked at, so that it is not cut off. */
    public String todayAnchor() {
        double share = axis.share(today);
        return share < LEFT_EDGE ? "start" : share > RIGHT_EDGE ? "end" : "middle";
    }

    /** Lanes, lines and signs for a script, as JSON that may stand in a page. */
    public String figures() {
        return Figures.of(this);
    }
}
