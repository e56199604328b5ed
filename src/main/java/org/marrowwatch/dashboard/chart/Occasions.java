package org.marrowwatch.dashboard.chart;

import java.util.Optional;
import org.marrowwatch.dashboard.chart.Occasion.Mark;
import org.marrowwatch.dashboard.course.Sentences;
import org.marrowwatch.episode.BoneDensity;
import org.marrowwatch.episode.Closure;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.Fracture;
import org.marrowwatch.episode.FunctionScore;
import org.marrowwatch.episode.Injury;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Radiograph;
import org.marrowwatch.episode.Scintigraphy;
import org.marrowwatch.episode.Text;

/** Says which events facts are; words that people typed stay out of the picture, which may be shown to others. */
final class Occasions {

    private final Scene scene;

    Occasions(Scene scene) {
        this.scene = scene;
    }

    private Occasion of(Fact fact, Mark mark, Text words) {
        return new Occasion(fact.on(), mark, words, scene.title(fact.on(), Sentences.of(fact, scene.tongue())));
    }

    /** Nothing for what is drawn as a bar. */
    Optional<Occasion> of(Context context) {
        Mark mark = switch (context.factor()) {
            case PREGNANCY,
                    BREASTFEEDING_START,
                    BREASTFEEDING_STOP,
                    CALCINEURIN_INHIBITOR_START,
                    CALCINEURIN_INHIBITOR_STOP -> null;
            case DELIVERY -> Mark.DELIVERY;
            case TRANSPLANT -> Mark.TRANSPLANT;
            case RECENT_TRAUMA -> Mark.INJURY;
            case ALCOHOL_EXCESS,
                    STEROID_USE,
                    HYPOTHYROIDISM,
                    SMOKING,
                    HYPERPARATHYROIDISM,
                    KNOWN_CANCER,
                    IMMUNOSUPPRESSION,
                    OTHER -> Mark.CIRCUMSTANCE;
        };
        return Optional.ofNullable(mark)
                .map(known -> of(context, known, context.factor().text()));
    }

    Occasion of(Injury injury) {
        return of(injury, Mark.INJURY, Text.of("injury", "traumatisme"));
    }

    Occasion of(Fracture fracture) {
        return of(fracture, Mark.FRACTURE, Text.of("fracture", "fracture"));
    }

    Occasion of(Closure closure) {
        return of(closure, Mark.END, closure.outcome().text());
    }

    Occasion of(Exclusion exclusion) {
        Mark mark = switch (exclusion.status()) {
            case EXCLUDED -> Mark.EXCLUDED;
            case SUSPECTED -> Mark.SUSPECTED;
            case CONFIRMED -> Mark.CONFIRMED;
        };
        return of(exclusion, mark, exclusion.cause().text());
    }

    Occasion of(Radiograph film) {
        boolean alarming = film.collapsed() || film.fractured() || film.earlyNecrosis();
        Text words = film.arco() != null
                ? film.arco().text()
                : film.findings().isEmpty()
                        ? Mark.RADIOGRAPH.text()
                        : film.findings().get(0).text();
        return of(film, alarming ? Mark.ALARMING : Mark.RADIOGRAPH, words);
    }

    Occasion of(Scintigraphy scan) {
        return of(scan, Mark.SCAN, Mark.SCAN.text());
    }

    Occasion of(BoneDensity density) {
        return of(density, Mark.DENSITY, Mark.DENSITY.text());
    }

    Occasion of(Laboratory result) {
        return of(result, Mark.LABORATORY, result.analyte().text());
    }

    Occasion of(FunctionScore score) {
        return of(score, Mark.SCORE, score.instrument().text());
    }
}
