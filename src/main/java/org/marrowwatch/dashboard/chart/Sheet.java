package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is drawn so far, row under row. */
final class Sheet {

    private static final int TOP = 20;
    private static final int GAP = 10;
    private static final int HEADING = 20;
    private static final int LANE = 32;
    private static final int LANE_MIDDLE = 22;
    private static final int LABEL_HEIGHT = 13;
    private static final int LABEL_FROM = 4;
    private static final int LETTER_FOOT = 4;

    private final TimeAxis axis;
    private final Scene scene;
    private final Crowd crowd;
    private final List<Label> labels = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Sign> signs = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final Set<Key> keys = new LinkedHashSet<>();
    private final List<Reading> readings = new ArrayList<>();
    private int y = TOP;

    Sheet(TimeAxis axis, Scene scene) {
        this.axis = axis;
        this.scene = scene;
        this.crowd = new Crowd(axis);
        crowd.keepFree(scene.today());
    }

    TimeAxis axis() {
        return axis;
    }

    void panel(String heading) {
        y += GAP;
        levels.add(new Level(y, "rule"));
        y += HEADING;
        labels.add(new Label("panel", y - 6, heading, ""));
    }

    /** Begins a panel that has nothing to show. */
    void empty(String heading, String nothing) {
        panel(heading);
        labels.set(labels.size() - 1, new Label("panel", y - 6, heading, nothing));
    }

    /** Begins a row, and says where its middle is. */
    int lane(String label) {
        int middle = y + LANE_MIDDLE;
        labels.add(new Label("lane", middle + LETTER_FOOT, label, ""));
        // on a telephone the name stands over the row
        crowd.take(Room.NARROW, new Box(LABEL_FROM - 9, y, LABEL_FROM + Note.width(label), y + LABEL_HEIGHT));
        y += LANE;
        return middle;
    }

    /** Begins a scale that ends at 0. */
    Scale scale(int height, double highest, double... figures) {
        Scale scale = new Scale(y + 6, y + 6 + height, highest);
        for (double figure : figures) {
            levels.add(new Level(scale.y(figure), "level"));
            labels.add(new Label(
                    "scale", scale.y(figure) + LETTER_FOOT, scene.tongue().say(figure), ""));
        }
        y = scale.bottom() + 10;
        return scale;
    }

    void limit(int at) {
        levels.add(new Level(at, "limit"));
    }

    void band(Band band) {
        bands.add(band);
    }

    void stroke(Stroke stroke) {
        strokes.add(stroke);
    }

    void sign(Sign sign) {
        signs.add(sign);
        crowd.take(sign);
    }

    void wish(Wish wish) {
        wishes.add(wish);
    }

    void key(Key key) {
        keys.add(key);
    }

    void read(LocalDate on, String place, String measure, String value) {
        readings.add(new Reading(on, scene.say(on), place, measure, value));
    }

    Chart chart(LocalDate today, String present, String code) {
        readings.sort(Comparator.comparing(Reading::on));
        return new Chart(
                code,
                present,
                axis,
                y + 8,
                today,
                scene.say(today),
                axis.ticks(scene.tongue()),
                labels,
                levels,
                bands,
                strokes,
                signs,
                wishes.stream().flatMap(wish -> crowd.place(wish).stream()).toList(),
                Legend.of(keys, scene.tongue()),
                readings);
    }
}
