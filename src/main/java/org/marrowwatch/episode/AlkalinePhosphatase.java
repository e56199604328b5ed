package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A serum alkaline phosphatase (ALP) result with the limits printed beside it, in its own unit. */
public record AlkalinePhosphatase(
        LocalDate on,
        double value,
        Unit unit,
        @Nullable Double lowerLimit,
        @Nullable Double upperLimit,
        @Nullable String laboratory,
        @Nullable String method,
        Fraction fraction)
        implements Fact {

    /** The activity in U/L. */
    public double unitsPerLitre() {
        return inUnitsPerLitre(value);
    }

    /** The upper reference limit in U/L, if it was printed. */
    public OptionalDouble upperLimitInUnitsPerLitre() {
        return upperLimit == null ? OptionalDouble.empty() : OptionalDouble.of(inUnitsPerLitre(upperLimit));
    }

    /** The value as multiples of the upper reference limit, if that was printed. */
    public OptionalDouble timesUpperLimit() {
        return upperLimit == null ? OptionalDouble.empty() : OptionalDouble.of(value / upperLimit);
    }

    /** Above the upper limit that was printed beside it; not so when none was. */
    public boolean aboveLimit() {
        return upperLimit != null && value > upperLimit;
    }

    /**
     * Of the same fraction, laboratory and method, so that a change is the patient's. Results that all state no
     * laboratory or no method are taken to share it (our decision).
     */
    boolean comparableWith(AlkalinePhosphatase other) {
        return fraction == other.fraction && same(laboratory, other.laboratory) && same(method, other.method);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /** Below the lower limit printed beside it; a result without a printed limit never is. */
    public boolean belowLowerLimit() {
        return lowerLimit != null && value < lowerLimit;
    }

    private double inUnitsPerLitre(double activity) {
        return activity * unit.unitsPerLitre;
    }

    /** What was measured: all ALP of the serum, or the bone isoenzyme. */
    public enum Fraction implements Term {
        TOTAL("total", "totales"),
        BONE("bone", "osseuses");

        private final Text text;

        Fraction(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Unit of enzyme activity; 1 ukat/L is 60 U/L by definition. */
    public enum Unit implements Term {
        U_PER_L(1, "U/L", "U/L"),
        UKAT_PER_L(60, "ukat/L", "µkat/L");

        private static final double LEAST_USUAL = 5;
        private static final double MOST_USUAL = 3000;

        private final double unitsPerLitre;
        private final Text text;

        Unit(double unitsPerLitre, String en, String fr) {
            this.unitsPerLitre = unitsPerLitre;
            this.text = Text.of(en, fr);
        }

        /** The least activity, in this unit, of which nobody need ask whether the unit is right (our decision). */
        public double leastUsual() {
            return LEAST_USUAL / unitsPerLitre;
        }

        /** The highest such activity. */
        public double mostUsual() {
            return MOST_USUAL / unitsPerLitre;
        }

        @Override
        public Text text() {
            return text;
        }

        @Override
        public String slug() {
            return text.en();
        }
    }
}
