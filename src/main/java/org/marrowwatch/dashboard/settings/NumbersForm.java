package org.marrowwatch.dashboard.settings;

import java.util.List;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.book.Numbers;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.course.CourseKind;

/**
 * The form in which the clinic's own numbers are written, each beside the one in force and that of the reference.
 *
 * @param from the day from which they are to count
 * @param seen the number of the latest choice that stands on the page
 * @param mentions what is wrong with which of its fields
 * @param troubles what is wrong with it as a whole
 */
public record NumbersForm(
        List<WindowRow> windows,
        List<ThresholdRow> thresholds,
        Field from,
        int seen,
        List<Form.Mention> mentions,
        List<String> troubles) {

    /**
     * The window of a kind of course.
     *
     * @param whole holds what is wrong with the three together
     * @param reference the months that empty fields stand for
     */
    public record WindowRow(
            Numbers.Healing now, Field whole, Field lower, Field upper, Field prolonged, Numbers.Healing reference) {}

    /** A threshold, and the rules that judge by it. */
    public record ThresholdRow(Numbers.Bound now, Field field, List<Use> uses) {}

    /**
     * The form as it is shown.
     *
     * @param inForce the numbers that stand beside the fields
     */
    public static NumbersForm of(Form form, RuleSettings inForce, int seen, Tongue tongue) {
        return new NumbersForm(
                Stream.of(CourseKind.values())
                        .map(kind -> row(kind, form, inForce, tongue))
                        .toList(),
                Stream.of(Threshold.values())
                        .map(threshold -> new ThresholdRow(
                                Numbers.bound(threshold, inForce.value(threshold), tongue),
                                form.field(Written.field(threshold)),
                                Use.of(threshold, tongue)))
                        .toList(),
                form.field(Written.FROM),
                seen,
                form.mentions().stream()
                        .filter(mention -> !mention.field().isEmpty())
                        .toList(),
                form.problems());
    }

    private static WindowRow row(CourseKind kind, Form form, RuleSettings inForce, Tongue tongue) {
        String row = Written.field(kind);
        return new WindowRow(
                Numbers.healing(kind, inForce.window(kind), tongue),
                form.field(row),
                form.field(row + ".lower"),
                form.field(row + ".upper"),
                form.field(row + ".prolonged"),
                Numbers.healing(kind, kind.reference(), tongue));
    }
}
