package org.marrowwatch.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;

/**
 * The numbers that a clinic may choose. What it does not choose is that of the clinical reference; what it does choose
 * stays chosen when it equals the reference, which a later version may change. Settings of equal numbers are equal.
 */
public final class RuleSettings {

    public static final RuleSettings CLINICAL_REFERENCE = new RuleSettings(Map.of(), Map.of());

    /** On average; only to compare thresholds that are counted in different units. */
    private static final double WEEKS_OF_A_MONTH = 4.33;

    private static final List<Order> ORDERS =
            List.of(new Order(Threshold.MRI_REGRESSION_INFO, Threshold.MRI_REGRESSION_WARNING));

    /** Two thresholds of one rule, of which the second must not come before the first. */
    public record Order(Threshold first, Threshold then) {

        private boolean brokenIn(RuleSettings settings) {
            return weeks(settings, first) > weeks(settings, then);
        }

        private static double weeks(RuleSettings settings, Threshold threshold) {
            double number = settings.value(threshold);
            return threshold.unit() == Threshold.Unit.MONTHS ? number * WEEKS_OF_A_MONTH : number;
        }
    }

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

    /** The orders of thresholds that these numbers break. */
    public List<Order> contradictions() {
        return ORDERS.stream().filter(order -> order.brokenIn(this)).toList();
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
