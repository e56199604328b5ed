package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
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

    private static final double NMOL_PER_NG = 2.5;

    /** At or above the upper limit that was printed beside it; not so when none was. */
    public boolean atOrAboveLimit() {
        return upperLimit != null && value >= upperLimit;
    }

    /** Above the upper limit printed beside it; a result without a printed limit never is. */
    public boolean aboveUpperLimit() {
        return upperLimit != null && value > upperLimit;
    }

    /** Below the lower limit printed beside it; a result without a printed limit never is. */
    public boolean belowLowerLimit() {
        return lowerLimit != null && value < lowerLimit;
    }

    public boolean lowerLimitPrinted() {
        return lowerLimit != null;
    }

    public boolean upperLimitPrinted() {
        return upperLimit != null;
    }

    /** Whether it is a clearance in mL/min; a filtration rate for 1.73 m2 of body surface is an estimate and no clearance. */
    public boolean inMillilitresPerMinute() {
        String said = plainUnit();
        return said.equals("ml/min") || said.equals("ml/mn");
    }

    /** Whether it is a filtration rate for 1.73 m2 of body surface. */
    public boolean perBodySurface() {
        String said = plainUnit().replace(',', '.').replace('\u00b2', '2').replace("mn", "min");
        return said.equals("ml/min/1.73m2");
    }

    /** 25-OH vitamin D in ng/mL (1 ng/mL is 2.5 nmol/L); empty when its unit is neither. */
    public OptionalDouble nanogramsPerMillilitre() {
        return switch (plainUnit()) {
            case "ng/ml", "ug/l" -> OptionalDouble.of(value);
            case "nmol/l" -> OptionalDouble.of(value / NMOL_PER_NG);
            default -> OptionalDouble.empty();
        };
    }

    /** So much 25-OH vitamin D in ng/mL, in the unit of this result. */
    public double inItsUnit(double nanogramsPerMillilitre) {
        return plainUnit().equals("nmol/l") ? nanogramsPerMillilitre * NMOL_PER_NG : nanogramsPerMillilitre;
    }

    /** The unit in small letters without blanks; both signs for micro are written u. */
    private String plainUnit() {
        return unit.replace(" ", "")
                .replace('\u00b5', 'u')
                .replace('\u03bc', 'u')
                .toLowerCase(Locale.ROOT);
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
