package org.marrowwatch.episode;

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

    /** The change to a share of the earlier extent. */
    static MriChange to(double share) {
        if (share <= REGRESSING_AT) {
            return REGRESSING;
        }
        if (share >= PROGRESSING_AT) {
            return PROGRESSING;
        }
        return Math.abs(share - 1) <= STABLE_WITHIN ? STABLE : INDETERMINATE;
    }

    static MriChange of(Mri.Comparison comparison) {
        return switch (comparison) {
            case RESOLVED -> COMPLETE;
            case IMPROVED -> REGRESSING;
            case UNCHANGED -> STABLE;
            case WORSE -> PROGRESSING;
        };
    }

    /** Whether this counts where another method says something else: a rise first, then a fall, then doubt. */
    boolean outweighs(MriChange other) {
        return weight() > other.weight();
    }

    private int weight() {
        return switch (this) {
            case STABLE -> 0;
            case INDETERMINATE -> 1;
            case REGRESSING -> 2;
            case COMPLETE -> 3;
            case PROGRESSING -> 4;
        };
    }
}
