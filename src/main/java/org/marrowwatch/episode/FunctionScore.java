package org.marrowwatch.episode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A result of a published function score. */
public record FunctionScore(LocalDate on, @Nullable Region region, Instrument instrument, double value)
        implements Fact {

    /** Which score. */
    public enum Instrument implements Term {
        HARRIS_HIP("Harris hip score", "score de Harris"),
        WOMAC("WOMAC", "WOMAC"),
        OXFORD_HIP("Oxford hip score", "score d'Oxford de la hanche"),
        OXFORD_KNEE("Oxford knee score", "score d'Oxford du genou"),
        LYSHOLM("Lysholm score", "score de Lysholm"),
        AOFAS("AOFAS score", "score AOFAS");

        private final Text text;

        Instrument(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
