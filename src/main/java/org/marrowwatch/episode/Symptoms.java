package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What the patient reports of one or several regions. Pain is kept as it was given, with its scale. */
public record Symptoms(
        LocalDate on,
        List<Region> regions,
        @Nullable Double painAtRest,
        @Nullable Double painOnLoading,
        PainScale painScale,
        @Nullable WeightBearing weightBearing,
        @Nullable Boolean walkingAid,
        boolean onset,
        List<Sign> signs,
        @Nullable Change change)
        implements Fact {

    /** Pain at or below this, of 10, is no pain: the limit of remission (our decision; 0.6 on effort in BMC MSD 2008;9:45). */
    public static final double REMISSION_PAIN = 1;

    /** The worse of pain at rest and on loading, 0 to 10. */
    public OptionalDouble pain() {
        if (painAtRest == null && painOnLoading == null) {
            return OptionalDouble.empty();
        }
        double rest = painAtRest == null ? 0 : painAtRest;
        double loading = painOnLoading == null ? 0 : painOnLoading;
        return OptionalDouble.of(painScale.ofTen(Math.max(rest, loading)));
    }

    /** Pain at rest, 0 to 10. */
    OptionalDouble restOfTen() {
        return painAtRest == null ? OptionalDouble.empty() : OptionalDouble.of(painScale.ofTen(painAtRest));
    }

    /** Pain on loading, 0 to 10. */
    OptionalDouble loadingOfTen() {
        return painOnLoading == null ? OptionalDouble.empty() : OptionalDouble.of(painScale.ofTen(painOnLoading));
    }

    /** Free of pain, by both figures or in the patient's words, and walking on it without aid. */
    public boolean painFree() {
        if (pain().orElse(0) > REMISSION_PAIN || Boolean.TRUE.equals(walkingAid)) {
            return false;
        }
        boolean byFigures = painAtRest != null && painOnLoading != null && weightBearing == WeightBearing.FULL;
        boolean byWords = change == Change.RESOLVED && (weightBearing == null || weightBearing == WeightBearing.FULL);
        return byFigures || byWords;
    }

    /** Says that the regions hurt. A report without a figure does, unless it says the opposite or full weight-bearing. */
    public boolean painful() {
        OptionalDouble pain = pain();
        if (pain.isPresent()) {
            return pain.getAsDouble() > REMISSION_PAIN;
        }
        return onset || change == Change.WORSE || (change != Change.RESOLVED && weightBearing != WeightBearing.FULL);
    }

    /** Says in words that it is better, or gone. */
    boolean saysBetter() {
        return change == Change.IMPROVED || change == Change.RESOLVED;
    }

    /** Tells of pain that came back after a remission: by its figure or, without one, as new, worse or bearing no full load. */
    boolean hurtsAgain() {
        OptionalDouble pain = pain();
        if (pain.isPresent()) {
            return pain.getAsDouble() >= Relapse.PAIN;
        }
        boolean unloaded = weightBearing == WeightBearing.PARTIAL || weightBearing == WeightBearing.NONE;
        return onset || change == Change.WORSE || (change == null && unloaded);
    }

    /** Says only that it is better, and not how much it still hurts. */
    boolean betterWithoutFigure() {
        return change == Change.IMPROVED && pain().isEmpty();
    }

    /** Whether this report is an important improvement on pain that was so high: 2 points or 30 % (Farrar, Pain 2001). */
    public boolean importantlyBelow(double worstPain) {
        OptionalDouble pain = pain();
        return pain.isPresent() && importantDifference(worstPain, pain.getAsDouble());
    }

    /** Whether pain rose importantly from this report to a later one. */
    public boolean importantlyBelow(Symptoms later) {
        return later.pain().isPresent() && importantlyBelow(later.pain().getAsDouble());
    }

    private static boolean importantDifference(double high, double low) {
        return high - low >= 2 || (high > 0 && high - low >= 0.3 * high);
    }

    public boolean has(Sign sign) {
        return signs.contains(sign);
    }

    /** The scale on which pain was asked. */
    public enum PainScale implements Term {
        NRS(1, "numeric rating scale 0-10", "échelle numérique 0-10"),
        VAS100(0.1, "visual analogue scale 0-100 mm", "échelle visuelle analogique 0-100 mm"),
        VAS10(1, "visual analogue scale 0-10 cm", "échelle visuelle analogique 0-10 cm");

        private final double factor;
        private final Text text;

        PainScale(double factor, String en, String fr) {
            this.factor = factor;
            this.text = Text.of(en, fr);
        }

        /** The highest value of the scale. */
        public double highest() {
            return 10 / factor;
        }

        double ofTen(double raw) {
            return raw * factor;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** How much load the limb bears. */
    public enum WeightBearing implements Term {
        FULL("full", "complet"),
        PARTIAL("partial", "partiel"),
        NONE("none", "impossible");

        private final Text text;

        WeightBearing(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** How the patient says the region has changed since the last report. */
    public enum Change implements Term {
        RESOLVED("resolved", "disparu"),
        IMPROVED("improved", "amélioré"),
        UNCHANGED("unchanged", "inchangé"),
        WORSE("worse", "aggravé");

        private final Text text;

        Change(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** A symptom or sign beside pain. */
    public enum Sign implements Term {
        EFFUSION("effusion", "épanchement"),
        SOFT_TISSUE_SWELLING("soft-tissue swelling", "tuméfaction des parties molles"),
        PERCUSSION_TENDERNESS("percussion tenderness", "douleur à la percussion"),
        ERYTHEMA("erythema", "érythème"),
        ALLODYNIA("allodynia", "allodynie"),
        FEVER("fever", "fièvre"),
        NIGHT_PAIN("night pain", "douleur nocturne"),
        WEIGHT_LOSS("weight loss", "perte de poids"),
        MORNING_STIFFNESS("morning stiffness", "raideur matinale"),
        SUDDEN_WORSENING("sudden worsening", "aggravation brutale"),
        SUDDEN_INABILITY_TO_BEAR_WEIGHT("sudden inability to bear weight", "appui brutalement impossible"),
        SHORTENING_OR_ROTATION("shortening or rotation", "raccourcissement ou rotation");

        /** Those that may mean a fracture or another disease, in the order in which they are asked. */
        public static final List<Sign> RED_FLAGS = List.of(
                SUDDEN_WORSENING,
                SUDDEN_INABILITY_TO_BEAR_WEIGHT,
                SHORTENING_OR_ROTATION,
                FEVER,
                NIGHT_PAIN,
                WEIGHT_LOSS);

        private final Text text;

        Sign(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
