package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.marrowwatch.episode.Language;
import org.marrowwatch.intake.SettingsJson;
import org.marrowwatch.review.ChosenSettings;
import org.marrowwatch.review.Shelf;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;

/** Writes rule settings: every number in force beside that of the clinical reference, and every choice that was made. */
final class SettingsView {

    private SettingsView() {}

    static ObjectNode of(Shelf shelf, LocalDate today, Language language) {
        RuleSettings inForce = shelf.on(today).settings();
        ObjectNode json = Json.object()
                .put(
                        "choiceInForce",
                        shelf.choiceOn(today).map(ChosenSettings::number).orElse(0));
        json.set("chosen", SettingsJson.of(inForce));
        json.set("windows", Json.list(List.of(CourseKind.values()), kind -> window(kind, inForce, language)));
        json.set("thresholds", Json.list(List.of(Threshold.values()), one -> threshold(one, inForce, language)));
        return json.set("choices", Json.list(shelf.choices(), choice -> choice(choice, language)));
    }

    private static ObjectNode window(CourseKind kind, RuleSettings inForce, Language language) {
        ObjectNode json = Json.object()
                .put("kind", kind.slug())
                .put("kindTitle", kind.text().in(language))
                .put("unit", Threshold.Unit.MONTHS.slug());
        months(json, inForce.window(kind));
        months(json.putObject("reference").put("grade", kind.grade().slug()), kind.reference());
        return json;
    }

    private static void months(ObjectNode json, Window window) {
        json.put("lower", window.lower()).put("upper", window.upper()).put("prolonged", window.prolonged());
    }

    private static ObjectNode threshold(Threshold threshold, RuleSettings inForce, Language language) {
        return Json.object()
                .put("threshold", threshold.slug())
                .put("title", threshold.text().in(language))
                .put("unit", threshold.unit().slug())
                .put("value", inForce.value(threshold))
                .put("reference", threshold.reference())
                .put("lowest", threshold.lowest())
                .put("highest", threshold.highest());
    }

    private static ObjectNode choice(ChosenSettings choice, Language language) {
        ObjectNode json = Json.object()
                .put("number", choice.number())
                .put("effectiveFrom", choice.effectiveFrom().toString())
                .put("by", choice.by())
                .put("at", choice.at().toString())
                .put("reason", choice.reason());
        json.setAll(SettingsJson.of(choice.settings()));
        choice.damage().ifPresent(damage -> {
            json.put("kept", damage.document());
            json.set("problems", Json.list(damage.flaws(), flaw -> flaw(flaw, language)));
        });
        return json;
    }

    private static ObjectNode flaw(ChosenSettings.Flaw flaw, Language language) {
        return Json.object()
                .put("pointer", flaw.pointer())
                .put("detail", flaw.detail().in(language));
    }
}
