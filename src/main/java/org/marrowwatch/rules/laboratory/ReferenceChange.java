package org.marrowwatch.rules.laboratory;

import static org.marrowwatch.rules.Threshold.ALP_ANALYTICAL_VARIATION;
import static org.marrowwatch.rules.Threshold.ALP_WITHIN_SUBJECT_VARIATION;

import org.marrowwatch.rules.RuleSettings;

/**
 * The reference change value of alkaline phosphatase: how far two results of one person differ by biology and by the
 * laboratory alone, at 95 %, two-sided, log-normal.
 *
 * @param rise the factor from which a result is a rise, 1.178 by default
 * @param fall the factor up to which it is a fall, 0.849 by default
 */
public record ReferenceChange(double rise, double fall) {

    /** Two-sided 95 % of the normal distribution. */
    private static final double Z = 1.96;

    public static ReferenceChange of(RuleSettings settings) {
        double within = settings.value(ALP_WITHIN_SUBJECT_VARIATION) / 100;
        double analytical = settings.value(ALP_ANALYTICAL_VARIATION) / 100;
        double sigma = Math.sqrt(Math.log1p(within * within + analytical * analytical));
        double rise = Math.exp(Z * Math.sqrt(2) * sigma);
        return new ReferenceChange(rise, 1 / rise);
    }

    public double risePercent() {
        return tenth((rise - 1) * 100);
    }

    double fallPercent() {
        return tenth((1 - fall) * 100);
    }

    private static double tenth(double percent) {
        return Math.round(percent * 10) / 10.0;
    }
}
