package org.marrowwatch.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.rules.Wording;

/** A person's answer to a flag, as it is sent. */
public sealed interface Reply {

    String reason();

    /** Seen, and why that is enough. */
    record Acknowledgement(String reason) implements Reply {}

    /** Not before a day, and why. */
    record Snooze(LocalDate until, String reason) implements Reply {}

    /**
     * Reads {@code reason}.
     *
     * @throws Refusal with every problem
     */
    static Acknowledgement acknowledgement(JsonNode json) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = new Fields(json, "", problems);
        Acknowledgement read = new Acknowledgement(fields.text("reason"));
        fields.end();
        Refusal.when(problems);
        return read;
    }

    /**
     * Reads {@code until}, a day after today that is not too far away, and {@code reason}.
     *
     * @throws Refusal with every problem
     */
    static Snooze snooze(JsonNode json, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = new Fields(json, "", problems);
        LocalDate until = fields.day("until");
        LocalDate last = today.plusDays(Flag.LONGEST_SNOOZE_DAYS);
        if (problems.isEmpty() && (!until.isAfter(today) || until.isAfter(last))) {
            fields.problem(
                    "until",
                    "must be a day from " + Wording.say(today.plusDays(1), Language.EN) + " to "
                            + Wording.say(last, Language.EN),
                    "doit être un jour du " + Wording.say(today.plusDays(1), Language.FR) + " au "
                            + Wording.say(last, Language.FR));
        }
        Snooze read = new Snooze(until, fields.text("reason"));
        fields.end();
        Refusal.when(problems);
        return read;
    }
}
