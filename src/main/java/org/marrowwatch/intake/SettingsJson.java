package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;

/** Rule settings as JSON: what is chosen, as it is sent and as it is kept. */
public final class SettingsJson {

    private SettingsJson() {}

    /**
     * Settings that were kept, perhaps by another version.
     *
     * @param settings with the clinical reference in the place of what this version does not allow; none when the text
     *     cannot be read at all
     * @param problems what this version does not allow or does not know
     */
    public record Kept(Optional<RuleSettings> settings, List<Problem> problems) {}

    /** The text of settings that is kept. */
    public static String body(RuleSettings settings) {
        return of(settings).toString();
    }

    /** Reads a text that was kept. */
    public static Kept read(String body) {
        try {
            JsonNode json = Document.parse(body.getBytes(StandardCharsets.UTF_8));
            List<Problem> problems = new ArrayList<>();
            Fields fields = new Fields(json, "", problems);
            RuleSettings settings = SettingsChoice.settings(fields);
            fields.end();
            return new Kept(json.isObject() ? Optional.of(settings) : Optional.empty(), List.copyOf(problems));
        } catch (Document.Unreadable broken) {
            Text why = broken.detail();
            return new Kept(Optional.empty(), List.of(Problem.at("", why.en(), why.fr())));
        }
    }

    /** What is chosen. */
    public static ObjectNode of(RuleSettings settings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode windows = json.putObject("windows");
        settings.chosenWindows()
                .forEach((kind, window) -> windows.putObject(kind.slug())
                        .put("lower", window.lower())
                        .put("upper", window.upper())
                        .put("prolonged", window.prolonged()));
        ObjectNode thresholds = json.putObject("thresholds");
        settings.chosenThresholds().forEach((threshold, number) -> {
            if (threshold.unit() == Threshold.Unit.PERCENT) {
                thresholds.put(threshold.slug(), number);
            } else {
                thresholds.put(threshold.slug(), number.intValue());
            }
        });
        return json;
    }
}
