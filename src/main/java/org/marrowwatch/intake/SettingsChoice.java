package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Language;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.Wording;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;

/**
 * Rule settings as they are sent: {@code effectiveFrom}, {@code reason}, and in {@code windows} and {@code thresholds}
 * what is chosen; the rest is that of the clinical reference.
 */
public record SettingsChoice(RuleSettings settings, LocalDate effectiveFrom, String reason) {

    /** Nobody means a day further away; it is a slip of the pen. */
    private static final int FURTHEST_DAYS = 366;

    /**
     * Reads settings that are to be in force from a day, today or later.
     *
     * @throws Refusal with every problem
     */
    public static SettingsChoice of(JsonNode json, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = new Fields(json, "", problems);
        LocalDate from = fields.day("effectiveFrom");
        check(fields, from, today);
        String reason = fields.text("reason");
        RuleSettings settings = settings(fields);
        fields.end();
        Refusal.when(problems);
        return new SettingsChoice(settings, from, reason);
    }

    /**
     * Reads settings whose effect is only asked for; without a day they are tried on today.
     *
     * @throws Refusal with every problem
     */
    public static SettingsChoice tried(JsonNode json, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = new Fields(json, "", problems);
        LocalDate from = fields.optionalDay("effectiveFrom");
        if (from != null) {
            check(fields, from, today);
        }
        String reason = fields.optionalText("reason");
        RuleSettings settings = settings(fields);
        fields.end();
        Refusal.when(problems);
        return new SettingsChoice(settings, from == null ? today : from, reason == null ? "" : reason);
    }

    private static void check(Fields fields, LocalDate from, LocalDate today) {
        LocalDate last = today.plusDays(FURTHEST_DAYS);
        boolean stated = !from.equals(LocalDate.EPOCH);
        if (stated && (from.isBefore(today) || from.isAfter(last))) {
            fields.problem(
                    "effectiveFrom",
                    "must be a day from " + Wording.say(today, Language.EN) + " to " + Wording.say(last, Language.EN)
                            + "; what was judged before is not judged anew",
                    "doit être un jour du " + Wording.say(today, Language.FR) + " au " + Wording.say(last, Language.FR)
                            + " ; le passé n'est pas réévalué");
        }
    }

    /** The settings, with the clinical reference in the place of what cannot be; numbers that contradict each other stay. */
    static RuleSettings settings(Fields fields) {
        Map<CourseKind, Window> windows = new EnumMap<>(CourseKind.class);
        Map<Threshold, Double> thresholds = new EnumMap<>(Threshold.class);
        fields.inside("windows", all -> {
            for (CourseKind kind : CourseKind.values()) {
                all.inside(kind.slug(), one -> {
                    Window window = window(one, kind.reference());
                    if (window != null) {
                        windows.put(kind, window);
                    }
                });
            }
        });
        fields.inside("thresholds", all -> {
            for (Threshold threshold : Threshold.values()) {
                Double number = number(all, threshold);
                if (number != null) {
                    thresholds.put(threshold, number);
                }
            }
            // the references agree, so that without a chosen threshold there is nothing to compare
            for (RuleSettings.Contradiction contradiction : new RuleSettings(Map.of(), thresholds).contradictions()) {
                all.problem(
                        contradiction.at().slug(),
                        contradiction.why().en(),
                        contradiction.why().fr());
            }
        });
        return new RuleSettings(windows, thresholds);
    }

    private static @Nullable Window window(Fields fields, Window reference) {
        Integer lower = fields.optionalWhole("lower", 0, Window.LONGEST_MONTHS);
        Integer upper = fields.optionalWhole("upper", Window.SHORTEST_MONTHS, Window.LONGEST_MONTHS);
        Integer prolonged = fields.optionalWhole("prolonged", Window.SHORTEST_MONTHS, Window.LONGEST_MONTHS);
        int from = lower == null ? reference.lower() : lower;
        int by = upper == null ? reference.upper() : upper;
        int latest = prolonged == null ? reference.prolonged() : prolonged;
        if (from > by || by > latest) {
            fields.problem(
                    "",
                    "lower must not be above upper, nor upper above prolonged; with what was left as in the reference"
                            + " they are " + from + ", " + by + " and " + latest + " months",
                    "lower ne doit pas dépasser upper, ni upper dépasser prolonged ; avec ce qui reste de la référence"
                            + " ils valent " + from + ", " + by + " et " + latest + " mois");
            return null;
        }
        return new Window(from, by, latest);
    }

    private static @Nullable Double number(Fields fields, Threshold threshold) {
        if (threshold.unit() == Threshold.Unit.PERCENT) {
            return fields.optionalNumber(threshold.slug(), threshold.lowest(), threshold.highest());
        }
        Integer whole = fields.optionalWhole(threshold.slug(), (int) threshold.lowest(), (int) threshold.highest());
        return whole == null ? null : (double) whole;
    }
}
