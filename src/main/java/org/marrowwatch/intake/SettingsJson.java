package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;

/** Rule settings as JSON: what differs from the clinical reference, as it is sent and as it is kept. */
public final class SettingsJson {

    private SettingsJson() {}

    /** The text of settings that is kept. */
    public static String body(RuleSettings settings) {
        return of(settings).toString();
    }

    /** The settings of a kept text; a name that this version does not know any more counts for nothing. */
    public static RuleSettings settings(String body) {
        try {
            JsonNode json = Document.parse(body.getBytes(StandardCharsets.UTF_8));
            return SettingsChoice.settings(new Fields(json, "", new ArrayList<>()));
        } catch (Document.Unreadable broken) {
            throw new IllegalStateException("the kept settings cannot be read", broken);
        }
    }

    /** What differs from the clinical reference. */
    public static ObjectNode of(RuleSettings settings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode windows = json.putObject("windows");
        for (CourseKind kind : CourseKind.values()) {
            Window window = settings.window(kind);
            if (!window.equals(kind.reference())) {
                windows.putObject(kind.slug())
                        .put("lower", window.lower())
                        .put("upper", window.upper())
                        .put("prolonged", window.prolonged());
            }
        }
        ObjectNode thresholds = json.putObject("thresholds");
        for (Threshold threshold : Threshold.values()) {
            if (settings.value(threshold) != threshold.reference()) {
                thresholds.put(threshold.slug(), settings.value(threshold));
            }
        }
        return json;
    }
}
