package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Spell;
import org.marrowwatch.episode.Symptoms;

/** Pain of each region on a scale of its own: on loading solid and filled, at rest dashed and hollow. */
final class PainScales {

    private static final int[] HEIGHTS = {66, 66, 66, 50, 50, 38};
    private static final double HIGHEST = 10;

    private final Scene scene;
    private final Sheet sheet;
    private final int height;

    PainScales(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
        int regions = scene.episode().regions().size();
        this.height = HEIGHTS[Math.min(regions, HEIGHTS.length - 1)];
    }

    /** The scale of a region's pain; none when no figure was given. */
    @Nullable
    Scale draw(RegionCourse course) {
        if (course.reports().stream().allMatch(report -> report.fact().pain().isEmpty())) {
            return null;
        }
        Scale scale = sheet.scale(height, HIGHEST, 0, HIGHEST / 2, HIGHEST);
        line(course, scale, Layer.REST, Shape.DOT, Fill.HOLLOW, "dashed", Symptoms::painAtRest);
        line(course, scale, Layer.LOADING, Shape.DOT, Fill.FULL, "solid", Symptoms::painOnLoading);
        return scale;
    }

    private void line(
            RegionCourse course,
            Scale scale,
            Layer layer,
            Shape shape,
            Fill fill,
            String style,
            Function<Symptoms, @Nullable Double> pain) {
        String what = scene.tongue().say(layer);
        List<Stroke.Point> points = new ArrayList<>();
        List<Spell> spells = course.spells();
        int spell = 0;
        for (Known<Symptoms> report : course.reports()) {
            Double raw = pain.apply(report.fact());
            if (raw != null) {
                double ofTen = ofTen(raw, report.fact());
                String figure = scene.tongue().say(ofTen);
                int now = spell(report.on(), spells);
                if (now > spell) {
                    // no line leads over a remission
                    line(layer, style, points);
                    points.clear();
                    spell = now;
                }
                points.add(new Stroke.Point(report.on(), scale.y(ofTen)));
                sheet.sign(Sign.of(
                        layer,
                        report.on(),
                        scale.y(ofTen),
                        shape,
                        fill,
                        scene.title(report.on(), what + " " + figure)));
            }
        }
        if (!points.isEmpty()) {
            line(layer, style, points);
            sheet.key(new Key(layer, shape, fill, style, "", what));
            label(layer, points.get(points.size() - 1));
        }
    }

    private void line(Layer layer, String style, List<Stroke.Point> points) {
        if (!points.isEmpty()) {
            sheet.stroke(new Stroke(layer, style, List.copyOf(points)));
        }
    }

    /** In or after which spell of the region a day lies, from 1; 0 before all. */
    private static int spell(LocalDate day, List<Spell> spells) {
        return (int) spells.stream().filter(spell -> !spell.from().isAfter(day)).count();
    }

    /** Pain as it was given, on a scale from 0 to 10. */
    static double ofTen(double raw, Symptoms report) {
        return raw / report.painScale().highest() * HIGHEST;
    }

    /** The name of a line beside its last value. */
    private void label(Layer layer, Stroke.Point last) {
        String words =
                layer == Layer.LOADING ? scene.pick("on loading", "en charge") : scene.pick("at rest", "au repos");
        sheet.wish(new Wish(
                layer,
                last.on(),
                last.y(),
                words,
                List.of(Note.Side.RIGHT, Note.Side.ABOVE, Note.Side.LEFT, Note.Side.BELOW)));
    }
}
