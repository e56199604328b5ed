package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.rules.course.ExpectedWindow;

/** Each region: how long it was ill, what was reported, when it should heal, and how much it hurt. */
final class Regions {

    private static final int BAND = 18;

    private final Scene scene;
    private final Sheet sheet;
    private final PainScales pain;

    private Regions(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
        this.pain = new PainScales(scene, sheet);
    }

    static void draw(Scene scene, Sheet sheet) {
        List<RegionCourse> courses = scene.episode().regions();
        String heading = scene.pick("Regions, pain from 0 to 10", "Régions, douleur de 0 à 10");
        if (courses.isEmpty()) {
            sheet.empty(heading, scene.pick("no region recorded", "aucune région enregistrée"));
            return;
        }
        sheet.panel(heading);
        courses.forEach(new Regions(scene, sheet)::draw);
    }

    private void draw(RegionCourse course) {
        String name = scene.tongue().capital(scene.tongue().say(course.region().text()));
        int y = sheet.lane(name);
        new Illness(scene, sheet, y).draw(course);
        for (Known<Symptoms> report : course.reports()) {
            report(report, name, y);
        }
        Scale scale = pain.draw(course);
        if (course.open()) {
            window(name, scene.book().window(scene.episode(), course), y, scale == null ? 0 : scale.bottom());
        }
    }

    private void report(Known<Symptoms> report, String name, int y) {
        boolean painful = report.fact().painful();
        String words = painful ? scene.pick("painful", "douloureux") : scene.pick("free of pain", "sans douleur");
        Fill fill = painful ? Fill.FULL : Fill.HOLLOW;
        sheet.sign(Sign.of(Layer.REPORTS, report.on(), y, Shape.CIRCLE, fill, scene.title(report.on(), words)));
        sheet.key(new Key(Layer.REPORTS, Shape.CIRCLE, fill, "", "", words));
        sheet.read(report.on(), name, scene.pick("report", "état rapporté"), words);
        read(report, name, Layer.LOADING, report.fact().painOnLoading());
        read(report, name, Layer.REST, report.fact().painAtRest());
    }

    private void read(Known<Symptoms> report, String name, Layer layer, @Nullable Double figure) {
        if (figure != null) {
            double ofTen = PainScales.ofTen(figure, report.fact());
            sheet.read(
                    report.on(), name, scene.tongue().say(layer), scene.tongue().say(ofTen));
        }
    }

    private void window(String region, ExpectedWindow window, int y, int bottom) {
        // a day set by hand may lie before the window that was computed
        LocalDate from = window.from().isBefore(window.until())
                ? window.from()
                : window.until().minusDays(1);
        String words = scene.pick("expected window", "délai attendu");
        String name = region + ", " + words;
        String title = scene.title(name, from, window.until());
        sheet.band(new Band(Layer.WINDOWS, from, window.until(), y - BAND / 2, BAND, Fill.HATCHED, name, title));
        int under = y + BAND / 2;
        if (bottom > under) {
            sheet.band(new Band(Layer.WINDOWS, from, window.until(), under, bottom - under, Fill.TINTED, name, title));
        }
        String day = scene.tongue().brief(window.until());
        sheet.wish(new Wish(
                Layer.WINDOWS,
                window.until(),
                y,
                List.of(scene.pick("to heal by ", "guérison attendue d'ici le ") + day, day),
                Rooms.ALL,
                List.of(Note.Side.OVER_BEFORE, Note.Side.OVER_AFTER, Note.Side.RIGHT, Note.Side.LEFT)));
        sheet.read(from, region, words, scene.pick("until ", "jusqu'au ") + scene.say(window.until()));
        sheet.key(new Key(Layer.WINDOWS, null, Fill.HATCHED, "", "", words));
    }
}
