package org.marrowwatch.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;

/** The numbers that a clinic may choose. What it does not choose is that of the clinical reference. */
public final class RuleSettings {

    public static final RuleSettings CLINICAL_REFERENCE = new RuleSettings(Map.of(), Map.of());

    private final Map<CourseKind, Window> windows = new EnumMap<>(CourseKind.class);
    private final Map<Threshold, Double> thresholds = new EnumMap<>(Threshold.class);

    /**
     * Settings that differ from the clinical reference in these.
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
