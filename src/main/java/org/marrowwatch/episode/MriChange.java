package org.marrowwatch.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How oedema changed against the largest earlier reading of the same site. The cuts are ours: 40.8 % of knee lesions
 * moved beyond the limits of agreement within 6 weeks (Osteoarthritis Cartilage 2012;20:1514), so less than half is no
 * change to act on.
 */
public enum MriChange implements Term {
    COMPLETE("complete regression", "régression complète"),
    REGRESSING("regressing", "en régression"),
    INDETERMINATE("indeterminate", "indéterminée"),
    STABLE("stable", "stable"),
    PROGRESSING("progressing", "en progression");

    /** A share of the earlier extent at or below which oedema regresses, and at or above which it progresses. */
    public static final double REGRESSING_AT = 0.5;

    public static final double PROGRESSING_AT = 1.5;
    private static final double STABLE_WITHIN = 0.2;

    private final Text text;

    MriChange(String en, String fr) {
        this.text = Text.of(en, fr);
    }

    @Override
    public Text text() {
        return text;
    }

    /** The change from earlier readings to the latest; empty when nothing comparable was stated. */
    static Optional<MriChange> between(List<Mri.Finding> earlier, Mri.Finding latest) {
        if (!latest.oedema() || latest.comparison() == Mri.Comparison.RESOLVED) {
            return Optional.of(COMPLETE);
        }
        List<MriChange> measured = new ArrayList<>();
        measure(earlier, latest, Mri.Finding::volumeMm3).ifPresent(measured::add);
        measure(earlier, latest, Mri.Finding::percent).ifPresent(measured::add);
        grades(earlier, latest).ifPresent(measured::add);
        return measured.isEmpty() ? byTheReader(latest) : Optional.of(strongest(measured));
    }

    private static MriChange strongest(List<MriChange> measured) {
        if (measured.contains(PROGRESSING)) {
            return PROGRESSING;
        }
        if (measured.contains(REGRESSING)) {
            return REGRESSING;
        }
        return measured.contains(INDETERMINATE) ? INDETERMINATE : STABLE;
    }

    private static Optional<MriChange> measure(
            List<Mri.Finding> earlier, Mri.Finding latest, Function<Mri.Finding, @Nullable Double> extent) {
        Double now = extent.apply(latest);
        double largest = 0;
        for (Mri.Finding reading : earlier) {
            Double then = extent.apply(reading);
            largest = then == null ? largest : Math.max(largest, then);
        }
        if (now == null || largest == 0) {
            return Optional.empty();
        }
        double share = now / largest;
        if (share <= REGRESSING_AT) {
            return Optional.of(REGRESSING);
        }
        if (share >= PROGRESSING_AT) {
            return Optional.of(PROGRESSING);
        }
        return Optional.of(Math.abs(share - 1) <= STABLE_WITHIN ? STABLE : INDETERMINATE);
    }

    private static Optional<MriChange> grades(List<Mri.Finding> earlier, Mri.Finding latest) {
        int largest = earlier.stream()
                .mapToInt(reading -> reading.extent().grade())
                .max()
                .orElse(0);
        int now = latest.extent().grade();
        if (largest == 0 || now == 0) {
            return Optional.empty();
        }
        if (now < largest) {
            return Optional.of(REGRESSING);
        }
        return Optional.of(now > largest ? PROGRESSING : STABLE);
    }

    private static Optional<MriChange> byTheReader(Mri.Finding latest) {
        if (latest.comparison() == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (latest.comparison()) {
                    case RESOLVED -> COMPLETE;
                    case IMPROVED -> REGRESSING;
                    case UNCHANGED -> STABLE;
                    case WORSE -> PROGRESSING;
                });
    }
}
