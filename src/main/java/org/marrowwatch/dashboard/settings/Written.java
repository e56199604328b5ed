package org.marrowwatch.dashboard.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Text;
import org.marrowwatch.intake.Problem;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;

/** Numbers as they are written into a form: an empty field stands for the clinical reference. */
public final class Written {

    /** The names of the fields that are no numbers. */
    public static final String FROM = "effectiveFrom";

    public static final String REASON = "reason";
    private static final String SEEN = "seen";

    private static final List<String> BOUNDS = List.of("lower", "upper", "prolonged");

    private Written() {}

    static String field(CourseKind kind) {
        return "windows." + kind.slug();
    }

    static String field(Threshold threshold) {
        return "thresholds." + threshold.slug();
    }

    /** What stands in a form that shows these settings: what differs from the reference. */
    public static MultivaluedMap<String, String> fields(RuleSettings settings, Tongue tongue) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        settings.chosenWindows().forEach((kind, window) -> {
            List<Integer> chosen = months(window);
            List<Integer> reference = months(kind.reference());
            for (int i = 0; i < chosen.size(); i++) {
                if (!chosen.get(i).equals(reference.get(i))) {
                    fields.add(field(kind) + "." + BOUNDS.get(i), Integer.toString(chosen.get(i)));
                }
            }
        });
        settings.chosenThresholds().forEach((threshold, number) -> fields.add(field(threshold), tongue.say(number)));
        return fields;
    }

    private static List<Integer> months(Window window) {
        return List.of(window.lower(), window.upper(), window.prolonged());
    }

    /** The number of the latest choice that stood on the page when the form was filled; -1 when it cannot be read. */
    public static int seen(Typed typed) {
        return typed.text(SEEN).matches("\\d{1,9}") ? Integer.parseInt(typed.text(SEEN)) : -1;
    }

    /** The choice that a filled form states, as it is submitted. */
    public static ObjectNode document(Typed typed) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        typed.stated(FROM).ifPresent(day -> document.put(FROM, day));
        typed.stated(REASON).ifPresent(reason -> document.put(REASON, reason));
        ObjectNode windows = document.putObject("windows");
        for (CourseKind kind : CourseKind.values()) {
            ObjectNode window = windows.putObject(kind.slug());
            BOUNDS.forEach(bound -> put(window, bound, typed.text(field(kind) + "." + bound)));
            if (window.isEmpty()) {
                windows.remove(kind.slug());
            }
        }
        ObjectNode thresholds = document.putObject("thresholds");
        for (Threshold threshold : Threshold.values()) {
            put(thresholds, threshold.slug(), typed.text(field(threshold)));
        }
        return document;
    }

    private static void put(ObjectNode object, String name, String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            object.put(name, new BigDecimal(text.replace(',', '.')));
        } catch (NumberFormatException notANumber) {
            // it is read as what it is, and refused with what may be written instead
            object.put(name, text);
        }
    }

    /** Puts the problems of a choice beside the fields, in the words of the page. */
    public static void note(Form form, List<Problem> problems) {
        Tongue tongue = form.tongue();
        problems.stream().map(Written::said).forEach(problem -> {
            String field = problem.pointer().replaceFirst("^/", "").replace('/', '.');
            form.note(field, Asked.by(field, tongue), tongue.say(problem.detail()));
        });
    }

    private static Problem said(Problem problem) {
        if (problem.pointer().matches("/windows/[^/]+")) {
            return Problem.at(
                    problem.pointer(),
                    "These do not follow each other: write them from the earliest to the latest. Where nothing is written, the reference counts.",
                    "Ces mois ne se suivent pas : écrivez-les du plus précoce au plus tardif. Sans chiffre, c'est la référence qui compte.");
        }
        Text detail = problem.detail();
        String en = detail.en();
        String fr = detail.fr();
        for (Threshold threshold : Threshold.values()) {
            en = en.replace(threshold.slug(), "“" + threshold.text().en() + "”");
            fr = fr.replace(threshold.slug(), "« " + threshold.text().fr() + " »");
        }
        return Problem.at(problem.pointer(), en, fr);
    }
}
