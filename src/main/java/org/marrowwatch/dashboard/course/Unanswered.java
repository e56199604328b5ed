package org.marrowwatch.dashboard.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marrowwatch.alerts.Escalation;
import org.marrowwatch.alerts.Escalations;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.FlagChange.Kind;

/** Says for how long nobody had answered a flag when it went to others, and to whom. */
final class Unanswered {

    /** After these a flag waits for an answer. */
    private static final Set<Kind> ASKING =
            EnumSet.of(Kind.RAISED, Kind.RAISED_AGAIN, Kind.WORSENED, Kind.WOKEN, Kind.REOPENED, Kind.UNDONE);

    private Unanswered() {}

    static String of(Escalations.Taken step, List<FlagBoard.Event> history, Tongue tongue) {
        String waited = since(step, history)
                .map(since -> Duration.between(since, step.at()).toHours())
                .map(hours -> hours == 1
                        ? tongue.pick("unanswered for 1 hour", "sans réponse depuis 1 heure")
                        : tongue.pick("unanswered for ", "sans réponse depuis ")
                                + hours
                                + tongue.pick(" hours", " heures"))
                .orElseGet(() -> tongue.pick("unanswered", "sans réponse"));
        return waited + ", " + passed(step, tongue);
    }

    private static String passed(Escalations.Taken step, Tongue tongue) {
        if (!step.told().isEmpty()) {
            return tongue.pick("told ", "transmis ")
                    + tongue.say(step.step())
                    + tongue.pick(": ", " : ")
                    + String.join(", ", step.told());
        }
        return step.step() == Escalation.Step.DEPUTY
                ? tongue.pick(
                        "no deputy is there: nobody was told", "aucun remplaçant présent : personne n'a été averti")
                : tongue.pick("nobody is there to be told", "personne n'a pu être averti");
    }

    private static Optional<Instant> since(Escalations.Taken step, List<FlagBoard.Event> history) {
        return history.stream()
                .filter(event -> event.flag().equals(step.flag().id()) && ASKING.contains(event.kind()))
                .map(FlagBoard.Event::at)
                .filter(at -> !at.isAfter(step.at()))
                .max(Comparator.naturalOrder());
    }
}
