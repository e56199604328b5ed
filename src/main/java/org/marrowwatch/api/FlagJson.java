package org.marrowwatch.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagChange;

/** Writes flags and what happened to them. */
final class FlagJson {

    private FlagJson() {}

    /** A flag on a day, from which its days over are counted. */
    static ObjectNode of(Flag flag, LocalDate day, Language language) {
        ObjectNode json = Json.object()
                .put("id", flag.id().toString())
                .put("episode", flag.episode().toString())
                .put("rule", flag.rule())
                .put("ruleVersion", flag.ruleVersion())
                .put("severity", flag.severity().slug())
                .put("subject", flag.subject())
                .put("subjectTitle", flag.subjectText().in(language))
                .put("since", flag.since().toString())
                .put("daysOver", ChronoUnit.DAYS.between(flag.since(), day))
                .put("status", flag.status().slug())
                .put("occurrence", flag.occurrence())
                .put("title", flag.title().in(language))
                .put("explanation", flag.explanation().in(language))
                .put("clearsWhen", flag.clearsWhen().in(language));
        json.set("evidence", Json.texts(flag.evidence()));
        ObjectNode values = json.putObject("values");
        new TreeMap<>(flag.values()).forEach(values::put);
        if (flag.snoozedUntil() != null) {
            json.put("snoozedUntil", flag.snoozedUntil().toString());
        }
        return json.put("version", flag.version());
    }

    static ArrayNode all(List<Flag> flags, LocalDate day, Language language) {
        return Json.list(flags, flag -> of(flag, day, language));
    }

    static ArrayNode changes(List<FlagChange> changes, LocalDate day, Language language) {
        return Json.list(
                changes,
                change -> Json.object()
                        .put("change", change.kind().slug())
                        .set("flag", of(change.flag(), day, language)));
    }
}
