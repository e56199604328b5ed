package org.marrowwatch.episode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A laboratory result other than alkaline phosphatase, in the unit of its report. */
public record Laboratory(
        LocalDate on,
        Analyte analyte,
        double value,
        String unit,
        @Nullable Double upperLimit,
        @Nullable Double lowerLimit)
        implements Fact {

    /** At or above the upper limit that was printed beside it; not so when none was. */
    public boolean atOrAboveLimit() {
        return upperLimit != null && value >= upperLimit;
    }

    /** What was measured. */
    public enum Analyte implements Term {
        CRP("C-reactive protein", "protéine C réactive"),
        ESR("erythrocyte sedimentation rate", "vitesse de sédimentation"),
        CALCIUM("calcium", "calcium"),
        CREATININE_CLEARANCE("creatinine clearance", "clairance de la créatinine"),
        VITAMIN_D("25-OH vitamin D", "25-OH vitamine D"),
        GGT("gamma-glutamyl transferase", "gamma-GT"),
        PTH("parathyroid hormone", "parathormone"),
        TSH("thyrotropin", "TSH"),
        WHITE_CELLS("white cells", "leucocytes");

        private final Text text;

        Analyte(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
