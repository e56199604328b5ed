package org.marrowwatch.dashboard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.AlkalinePhosphatase.Fraction;
import org.marrowwatch.episode.Known;

/** Alkaline phosphatase as multiples of its upper limit, a line for each fraction. */
final class Enzyme {

    private static final int HEIGHT = 84;
    private static final double LEAST_HIGHEST = 2;

    private final Scene scene;
    private final Sheet sheet;

    private Enzyme(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
    }

    static void draw(Scene scene, Sheet sheet) {
        new Enzyme(scene, sheet).draw();
    }

    private void draw() {
        Map<Fraction, List<Known<AlkalinePhosphatase>>> fractions = new TreeMap<>();
        double highest = LEAST_HIGHEST;
        for (Known<AlkalinePhosphatase> result : scene.episode().all(AlkalinePhosphatase.class)) {
            OptionalDouble times = result.fact().timesUpperLimit();
            sheet.read(
                    result.on(),
                    scene.pick("ALP, ", "PAL ")
                            + scene.tongue().say(result.fact().fraction()),
                    scene.pick("× upper limit", "× limite supérieure"),
                    times.isPresent()
                            ? scene.tongue().say(times.getAsDouble())
                            : scene.pick("limit not stated", "limite non précisée"));
            if (times.isPresent()) {
                fractions
                        .computeIfAbsent(result.fact().fraction(), first -> new ArrayList<>())
                        .add(result);
                highest = Math.max(highest, Math.ceil(times.getAsDouble()));
            }
        }
        String heading = scene.pick("ALP, × upper limit", "PAL, × limite supérieure");
        if (fractions.isEmpty()) {
            sheet.empty(heading, scene.pick("no result with limits recorded", "aucun résultat avec normes"));
            return;
        }
        sheet.panel(heading);
        Scale scale = sheet.scale(HEIGHT, highest, 0, 1, highest);
        sheet.limit(scale.y(1));
        fractions.forEach((fraction, results) -> line(fraction, results, scale));
    }

    private void line(Fraction fraction, List<Known<AlkalinePhosphatase>> results, Scale scale) {
        boolean total = fraction == Fraction.TOTAL;
        Shape shape = total ? Shape.DOT : Shape.SQUARE;
        Fill fill = total ? Fill.FULL : Fill.HOLLOW;
        String name = scene.pick("ALP ", "PAL ") + scene.tongue().say(fraction);
        List<Stroke.Point> points = new ArrayList<>();
        for (Known<AlkalinePhosphatase> result : results) {
            double times = result.fact().timesUpperLimit().orElseThrow();
            String words = name + " " + scene.tongue().say(times);
            points.add(new Stroke.Point(result.on(), scale.y(times)));
            sheet.sign(Sign.of(Layer.ALP, result.on(), scale.y(times), shape, fill, scene.title(result.on(), words)));
        }
        sheet.stroke(new Stroke(Layer.ALP, total ? "solid" : "dashed", points));
        sheet.key(new Key(Layer.ALP, shape, fill, total ? "solid" : "dashed", "", name));
        Known<AlkalinePhosphatase> last = results.get(results.size() - 1);
        Known<AlkalinePhosphatase> peak = results.stream()
                .max(Comparator.comparing(
                        result -> result.fact().timesUpperLimit().orElseThrow()))
                .orElse(last);
        label(last, scale);
        if (!peak.equals(last)) {
            label(peak, scale);
        }
    }

    private void label(Known<AlkalinePhosphatase> result, Scale scale) {
        double times = result.fact().timesUpperLimit().orElseThrow();
        sheet.wish(new Wish(
                Layer.ALP,
                result.on(),
                scale.y(times),
                scene.tongue().say(times) + " ×",
                List.of(Note.Side.ABOVE, Note.Side.RIGHT, Note.Side.LEFT, Note.Side.BELOW)));
    }
}
