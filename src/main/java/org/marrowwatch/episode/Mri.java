package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A magnetic resonance image, read on fluid-sensitive sequences. */
public record Mri(LocalDate on, List<Finding> findings) implements Fact {

    /** Oedema at one site: the volume in cubic millimetres, the share of the bone in percent, zones in millimetres. */
    public record Finding(
            Site site,
            Extent extent,
            @Nullable Double percent,
            @Nullable Double volumeMm3,
            @Nullable Comparison comparison,
            List<Feature> features,
            @Nullable Double zoneThicknessMm,
            @Nullable Double zoneLengthMm) {

        public boolean oedema() {
            return extent != Extent.NONE;
        }

        public boolean shows(Feature feature) {
            return features.contains(feature);
        }

        /** A line through the bone; the thin subchondral line of transient osteoporosis is none. */
        public boolean fractured() {
            return shows(Feature.FRACTURE_LINE);
        }

        /** The stated grade, or else the one into which the percentage falls. */
        public Extent graded() {
            return extent == Extent.PRESENT && percent != null ? Extent.ofPercent(percent) : extent;
        }
    }

    /** How much of the bone is oedematous: small below 25 %, medium 25 to 50 %, large above; present when not stated. */
    public enum Extent implements Term {
        NONE("none", "aucun"),
        SMALL("small", "petit"),
        MEDIUM("medium", "moyen"),
        LARGE("large", "étendu"),
        PRESENT("present, extent not stated", "présent, étendue non précisée");

        private static final double MEDIUM_FROM_PERCENT = 25;
        private static final double LARGE_FROM_PERCENT = 50;

        private final Text text;

        private static Extent ofPercent(double percent) {
            if (percent >= LARGE_FROM_PERCENT) {
                return LARGE;
            }
            return percent >= MEDIUM_FROM_PERCENT ? MEDIUM : SMALL;
        }

        /** 1 to 3 for a stated grade of oedema, 0 where there is none or none was stated. */
        int grade() {
            return switch (this) {
                case NONE, PRESENT -> 0;
                case SMALL -> 1;
                case MEDIUM -> 2;
                case LARGE -> 3;
            };
        }

        Extent(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** The reader's own comparison with the earlier image. */
    public enum Comparison implements Term {
        RESOLVED("resolved", "disparu"),
        IMPROVED("improved", "amélioré"),
        UNCHANGED("unchanged", "inchangé"),
        WORSE("worse", "aggravé");

        private final Text text;

        Comparison(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** What else the reader saw at the site. */
    public enum Feature implements Term {
        SUBCHONDRAL_LINE("subchondral line", "ligne sous-chondrale"),
        LOW_SIGNAL_ZONE("low-signal zone", "zone en hyposignal"),
        CONTOUR_DEPRESSION("contour depression", "dépression du contour"),
        DOUBLE_LINE("double line", "double ligne"),
        COLLAPSE("collapse", "effondrement"),
        FRACTURE_LINE("fracture line", "trait de fracture"),
        EFFUSION("effusion", "épanchement"),
        SOFT_TISSUE_OEDEMA("soft-tissue oedema", "œdème des parties molles");

        private final Text text;

        Feature(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
