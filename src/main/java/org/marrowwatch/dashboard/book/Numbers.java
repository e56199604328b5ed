package org.marrowwatch.dashboard.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Term;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;

/** The numbers by which the book judges, each beside that of the clinical reference. */
public record Numbers(List<Healing> windows, List<Bound> thresholds) {

    /**
     * The window of a kind of course, in months.
     *
     * @param reference the three numbers of the clinical reference
     * @param own whether the clinic has chosen another window
     * @param comparison how it differs, in words
     * @param ground on what the reference stands
     */
    public record Healing(
            String kind,
            String lower,
            String upper,
            String prolonged,
            String reference,
            boolean own,
            String comparison,
            Ground ground) {}

    /**
     * A threshold.
     *
     * @param range the numbers that a clinic may choose
     * @param own whether the clinic has chosen another number than the reference
     * @param comparison how it differs, in words
     */
    public record Bound(
            String name, String number, String unit, String range, String reference, boolean own, String comparison) {}

    static Numbers of(RuleSettings settings, Tongue tongue) {
        return new Numbers(
                Stream.of(CourseKind.values())
                        .map(kind -> healing(kind, settings.window(kind), tongue))
                        .toList(),
                Stream.of(Threshold.values())
                        .map(threshold -> bound(threshold, settings.value(threshold), tongue))
                        .toList());
    }

    /** The numbers that were chosen, each beside that of the clinical reference, in words. */
    public static List<String> chosen(RuleSettings settings, Tongue tongue) {
        Stream<String> windows = settings.chosenWindows().entrySet().stream()
                .map(chosen -> said(
                        chosen.getKey(),
                        differences(chosen.getKey(), chosen.getValue(), tongue),
                        Threshold.Unit.MONTHS,
                        tongue));
        Stream<String> thresholds = settings.chosenThresholds().entrySet().stream()
                .map(chosen -> said(
                        chosen.getKey(),
                        differences(chosen.getKey(), chosen.getValue(), tongue),
                        chosen.getKey().unit(),
                        tongue));
        return Stream.concat(windows, thresholds).toList();
    }

    private static String said(Term what, List<String> differences, Threshold.Unit unit, Tongue tongue) {
        return tongue.capital(tongue.say(what))
                + tongue.pick(": ", " : ")
                + (differences.isEmpty()
                        ? tongue.pick("as the reference", "comme la référence")
                        : String.join(", ", differences) + " " + tongue.say(unit));
    }

    /** A window of a kind of course beside that of the reference. */
    public static Healing healing(CourseKind kind, Window window, Tongue tongue) {
        Window reference = kind.reference();
        List<String> differences = differences(kind, window, tongue);
        return new Healing(
                tongue.capital(tongue.say(kind)),
                months(window.lower()),
                months(window.upper()),
                months(window.prolonged()),
                Stream.of(reference.lower(), reference.upper(), reference.prolonged())
                        .map(Numbers::months)
                        .collect(Collectors.joining(" / ")),
                !differences.isEmpty(),
                comparison(differences, tongue),
                Ground.of(kind.grade(), tongue));
    }

    private static List<String> differences(CourseKind kind, Window window, Tongue tongue) {
        Window reference = kind.reference();
        List<String> differences = new ArrayList<>();
        differ(differences, tongue.pick("from", "à partir de"), window.lower(), reference.lower(), tongue);
        differ(differences, tongue.pick("by", "au plus tard"), window.upper(), reference.upper(), tongue);
        differ(differences, tongue.pick("prolonged", "prolongée"), window.prolonged(), reference.prolonged(), tongue);
        return differences;
    }

    private static List<String> differences(Threshold threshold, double number, Tongue tongue) {
        List<String> differences = new ArrayList<>();
        differ(differences, "", number, threshold.reference(), tongue);
        return differences;
    }

    /** A number of months; a bound of none says nothing. */
    private static String months(int months) {
        return months == 0 ? "–" : Integer.toString(months);
    }

    /** A threshold beside that of the reference. */
    public static Bound bound(Threshold threshold, double number, Tongue tongue) {
        List<String> differences = differences(threshold, number, tongue);
        return new Bound(
                tongue.capital(tongue.say(threshold)),
                tongue.say(number),
                tongue.say(threshold.unit()),
                tongue.say(threshold.lowest()) + tongue.pick(" to ", " à ") + tongue.say(threshold.highest()),
                tongue.say(threshold.reference()),
                !differences.isEmpty(),
                comparison(differences, tongue));
    }

    private static void differ(List<String> differences, String which, double number, double reference, Tongue tongue) {
        if (number != reference) {
            String stated = tongue.say(number) + tongue.pick(" instead of ", " au lieu de ") + tongue.say(reference);
            differences.add(which.isEmpty() ? stated : which + " " + stated);
        }
    }

    private static String comparison(List<String> differences, Tongue tongue) {
        return differences.isEmpty()
                ? tongue.pick("as the reference", "comme la référence")
                : tongue.pick("the clinic's own: ", "choix du centre : ") + String.join(", ", differences);
    }
}
