package org.marrowwatch.dashboard.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.course.CourseKind;

/** What each field of the clinic's own numbers asks, said far from its table. */
final class Asked {

    private static final Map<String, Text> BY_FIELD = new LinkedHashMap<>();

    static {
        BY_FIELD.put(Written.FROM, Text.of("From which day", "À partir de quel jour"));
        BY_FIELD.put(Written.REASON, Text.of("Reason", "Motif"));
        for (CourseKind kind : CourseKind.values()) {
            String row = Written.field(kind);
            BY_FIELD.put(row, kind.text());
            put(row + ".lower", kind, "healing from", "guérison à partir de");
            put(row + ".upper", kind, "healed by", "guérie au plus tard");
            put(row + ".prolonged", kind, "prolonged from", "prolongée à partir de");
        }
        for (Threshold threshold : Threshold.values()) {
            BY_FIELD.put(Written.field(threshold), threshold.text());
        }
    }

    private Asked() {}

    private static void put(String field, CourseKind kind, String en, String fr) {
        BY_FIELD.put(field, Text.of(kind.text().en() + ", " + en, kind.text().fr() + ", " + fr));
    }

    /** What a field asks; empty for one that the form does not have. */
    static String by(String field, Tongue tongue) {
        Text asked = BY_FIELD.get(field);
        return asked == null ? "" : tongue.say(asked);
    }
}
