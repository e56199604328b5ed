package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bone scan and where it showed uptake. */
public record Scintigraphy(
        LocalDate on, List<Site> sites, @Nullable Uptake uptake) implements Fact {

    /** How much tracer the sites took up. */
    public enum Uptake implements Term {
        NORMAL("normal", "normale"),
        RAISED("raised", "augmentée"),
        MARKED("marked", "marquée");

        private final Text text;

        Uptake(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
