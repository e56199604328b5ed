package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of bars: when something began and ended, whether it goes on, and what was given once. */
record Bars(Scene scene, Sheet sheet, Layer layer, String name, int y) {

    private static final int HEIGHT = 14;

    /** From a start to a stop; a stop alone is a bracket. */
    void stopped(@Nullable LocalDate from, LocalDate to) {
        if (from != null) {
            bar(from, to);
            return;
        }
        String words = scene.pick("stopped, beginning not recorded", "arrêt, début non enregistré");
        sheet.sign(Sign.of(layer, to, y, Shape.BRACKET, Fill.HOLLOW, scene.title(to, words)));
        sheet.key(new Key(layer, Shape.BRACKET, Fill.HOLLOW, "", "", words));
    }

    /** From a start up to the day that is looked at, with a point that says that it goes on. */
    void goesOn(LocalDate from) {
        bar(from, scene.today());
        String words = scene.pick("goes on", "en cours");
        sheet.sign(Sign.of(layer, scene.today(), y, Shape.ARROW, Fill.FULL, name + scene.pick(": ", " : ") + words));
        sheet.key(new Key(layer, Shape.ARROW, Fill.FULL, "", "", words));
    }

    void given(LocalDate on) {
        String words = scene.pick("given once", "administré une fois");
        sheet.sign(Sign.of(layer, on, y, Shape.DIAMOND, Fill.FULL, scene.title(on, name)));
        sheet.key(new Key(layer, Shape.DIAMOND, Fill.FULL, "", "", words));
    }

    private void bar(LocalDate from, LocalDate to) {
        Fill fill = layer == Layer.TREATMENTS ? Fill.FULL : Fill.HATCHED;
        LocalDate end = to.isAfter(from) ? to : from.plusDays(1);
        sheet.band(new Band(layer, from, end, y - HEIGHT / 2, HEIGHT, fill, name, scene.title(name, from, to)));
        String words = layer == Layer.TREATMENTS
                ? scene.pick("taken from start to stop", "pris du début à l'arrêt")
                : scene.pick("from start to end", "du début à la fin");
        sheet.key(new Key(layer, null, fill, "", "", words));
    }
}
