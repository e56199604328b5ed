package org.marrowwatch.rules.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Text;
import org.marrowwatch.episode.TreatmentCourse;

/** A circumstance that was recorded and lasts until the opposite is. */
enum Circumstance implements Condition {
    BREASTFEEDING("breast-feeding", "allaitement") {
        @Override
        Optional<Known<Context>> toldBy(Episode episode, LocalDate day) {
            return episode.circumstances().breastfeeding();
        }
    },
    TRANSPLANT("transplant", "transplantation") {
        @Override
        Optional<Known<Context>> toldBy(Episode episode, LocalDate day) {
            return episode.circumstances().first(Context.Factor.TRANSPLANT);
        }
    },
    CALCINEURIN_INHIBITOR("calcineurin inhibitor", "inhibiteur de la calcineurine") {
        @Override
        Optional<Known<Context>> toldBy(Episode episode, LocalDate day) {
            return episode.circumstances().calcineurinInhibitors(day).stream().findFirst();
        }
    };

    private final Text text;

    Circumstance(String en, String fr) {
        this.text = Text.of(en, fr);
    }

    abstract Optional<Known<Context>> toldBy(Episode episode, LocalDate day);

    @Override
    public Text text() {
        return text;
    }

    @Override
    public @Nullable Shown shown(Episode episode, TreatmentCourse treatment, LocalDate day) {
        return toldBy(episode, day)
                .map(known -> Shown.during(treatment, text, known.on(), List.of(known.id())))
                .orElse(null);
    }
}
