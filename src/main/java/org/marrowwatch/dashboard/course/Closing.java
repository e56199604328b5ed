package org.marrowwatch.dashboard.course;

import java.time.LocalDate;
import java.util.List;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Closure;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.Flags;
import org.marrowwatch.rules.Severity;

/**
 * What the end of a follow-up would leave behind, and the tick by which someone ends it all the same.
 *
 * @param flags those that stand, the most urgent first
 * @param regions those that are still ill, each with its phase
 * @param critical whether one of the flags is critical
 */
public record Closing(List<Standing> flags, List<String> regions, boolean critical, Field confirmed) {

    private static final String CONFIRMED = "confirmed";
    private static final String REASON = "reason";

    /**
     * What ending the follow-up today would leave behind.
     *
     * @param flags of the episode, cleared ones included
     */
    public static Closing of(Episode episode, List<Flag> flags, Form form, LocalDate today) {
        Tongue tongue = form.tongue();
        List<Flag> standing = flags.stream()
                .filter(Flag::standing)
                .sorted(Flags.MOST_URGENT_FIRST)
                .toList();
        return new Closing(
                standing.stream().map(flag -> Standing.of(flag, today, tongue)).toList(),
                episode.openRegions().stream()
                        .map(course -> tongue.capital(tongue.say(course.region().text()))
                                + tongue.pick(": ", " : ")
                                + tongue.say(course.phase()))
                        .toList(),
                standing.stream().anyMatch(flag -> flag.severity() == Severity.CRITICAL),
                form.field(CONFIRMED));
    }

    public boolean leavesNothing() {
        return flags.isEmpty() && regions.isEmpty();
    }

    /** Whether the end may have to be confirmed, as its outcome may be. */
    public boolean doubtful() {
        return critical || !regions.isEmpty();
    }

    private boolean doubtful(String outcome) {
        return critical || (!regions.isEmpty() && outcome.equals(Closure.Outcome.RESOLVED.slug()));
    }

    /** Notes beside their fields what is wanting where the follow-up must not end without a word. */
    public void check(Form form) {
        if (!doubtful(form.typed().text("outcome"))) {
            return;
        }
        Tongue tongue = form.tongue();
        String why = critical
                ? tongue.pick("a critical flag stands", "un signalement critique est en vigueur")
                : tongue.pick("a region is not healed", "une région n'est pas guérie");
        if (form.typed().text(REASON).isEmpty()) {
            form.note(
                    REASON,
                    tongue.pick("Reason", "Motif"),
                    tongue.pick("required, because " + why, "à renseigner, car " + why));
        }
        if (!form.typed().any(CONFIRMED)) {
            form.note(
                    CONFIRMED,
                    tongue.pick("Confirmation", "Confirmation"),
                    tongue.pick(
                            "tick this to end the follow-up although " + why,
                            "cochez pour mettre fin au suivi bien qu'" + why));
        }
    }
}
