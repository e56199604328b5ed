package org.marrowwatch.rules;

import static org.marrowwatch.rules.Threshold.ALP_MARKED_RISE;
import static org.marrowwatch.rules.Threshold.MRI_REGRESSION_INFO;
import static org.marrowwatch.rules.Threshold.MRI_REGRESSION_WARNING;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;
import org.marrowwatch.rules.laboratory.ReferenceChange;

/**
 * The numbers that a clinic may choose. What it does not choose is that of the clinical reference; what it does choose
 * stays chosen when it equals the reference, which a later version may change. Settings of equal numbers are equal.
 */
public final class RuleSettings {

    public static final RuleSettings CLINICAL_REFERENCE = new RuleSettings(Map.of(), Map.of());

    /** On average; only to compare thresholds that are counted in different units. */
    private static final double WEEKS_OF_A_MONTH = 4.33;

    /** A threshold that makes no sense beside the others, and why. */
    public record Contradiction(Threshold at, Text why) {}

    private final Map<CourseKind, Window> chosenWindows = new EnumMap<>(CourseKind.class);
    private final Map<Threshold, Double> chosenThresholds = new EnumMap<>(Threshold.class);
    private final Map<CourseKind, Window> windows = new EnumMap<>(CourseKind.class);
    private final Map<Threshold, Double> thresholds = new EnumMap<>(Threshold.class);

    /**
     * Settings in which these are chosen.
     *
     * @throws IllegalArgumentException when a threshold is out of its range; {@link Window} guards its own
     */
    public RuleSettings(Map<CourseKind, Window> windows, Map<Threshold, Double> thresholds) {
        for (CourseKind kind : CourseKind.values()) {
            this.windows.put(kind, windows.getOrDefault(kind, kind.reference()));
        }
        for (Threshold threshold : Threshold.values()) {
            double number = thresholds.getOrDefault(threshold, threshold.reference());
            if (!threshold.allows(number)) {
                throw new IllegalArgumentException(threshold.slug() + " must be from " + threshold.lowest() + " to "
                        + threshold.highest() + " " + threshold.unit().slug() + ", not " + number);
            }
            this.thresholds.put(threshold, number);
        }
        chosenWindows.putAll(windows);
        chosenThresholds.putAll(thresholds);
    }

    /** The windows that were chosen, those that equal the clinical reference too. */
    public Map<CourseKind, Window> chosenWindows() {
        return Collections.unmodifiableMap(chosenWindows);
    }

    /** The thresholds that were chosen, those that equal the clinical reference too. */
    public Map<Threshold, Double> chosenThresholds() {
        return Collections.unmodifiableMap(chosenThresholds);
    }

    /** What makes no sense together, with the reference in the place of what was not chosen. */
    public List<Contradiction> contradictions() {
        return Stream.of(regressionToldTooLate(), markedRiseBelowTheRise())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Contradiction> regressionToldTooLate() {
        if (value(MRI_REGRESSION_INFO) <= value(MRI_REGRESSION_WARNING) * WEEKS_OF_A_MONTH) {
            return Optional.empty();
        }
        Text first = inWords(MRI_REGRESSION_INFO);
        Text then = inWords(MRI_REGRESSION_WARNING);
        return Optional.of(new Contradiction(
                MRI_REGRESSION_INFO,
                Text.of(
                        "must not be later than " + MRI_REGRESSION_WARNING.slug()
                                + "; with what was left as in the reference they are " + first.en() + " and "
                                + then.en(),
                        "ne doit pas être plus tardif que " + MRI_REGRESSION_WARNING.slug()
                                + " ; avec ce qui reste de la référence ils valent " + first.fr() + " et "
                                + then.fr())));
    }

    private Optional<Contradiction> markedRiseBelowTheRise() {
        double rise = ReferenceChange.of(this).risePercent();
        if (value(ALP_MARKED_RISE) >= rise) {
            return Optional.empty();
        }
        return Optional.of(new Contradiction(
                ALP_MARKED_RISE,
                Text.of(
                        "must not be below the reference change value, which is " + Wording.say(rise, Language.EN)
                                + " % with these variations; it is "
                                + Wording.say(value(ALP_MARKED_RISE), Language.EN) + " %",
                        "ne doit pas être inférieur à la différence critique, qui est de "
                                + Wording.say(rise, Language.FR) + " % avec ces variations ; il vaut "
                                + Wording.say(value(ALP_MARKED_RISE), Language.FR) + " %")));
    }

    public Window window(CourseKind kind) {
        return Objects.requireNonNull(windows.get(kind));
    }

    public double value(Threshold threshold) {
        return Objects.requireNonNull(thresholds.get(threshold));
    }

    /** A threshold that is counted in whole days, weeks or months. */
    public int count(Threshold threshold) {
        return (int) value(threshold);
    }

    /** A whole threshold with its unit, in words. */
    public Text inWords(Threshold threshold) {
        return threshold.unit().count(count(threshold));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleSettings settings
                && windows.equals(settings.windows)
                && thresholds.equals(settings.thresholds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(windows, thresholds);
    }

    @Override
    public String toString() {
        return windows + " " + thresholds;
    }
}
