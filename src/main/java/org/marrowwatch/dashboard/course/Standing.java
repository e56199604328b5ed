package org.marrowwatch.dashboard.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.flags.Answered;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.Status;

/**
 * A flag that stands, as people read it.
 *
 * @param answer who answered it, when and why, if someone has
 * @param raised whether it still waits for an answer
 * @param remedies where what it asks for is recorded, if that is one thing
 * @param past what became of it before, the newest first; nothing of a flag that was only raised
 */
public record Standing(
        String id,
        Mark mark,
        String rule,
        String title,
        String subject,
        String explanation,
        String clearsWhen,
        String since,
        long daysOver,
        String status,
        boolean raised,
        @Nullable String answer,
        List<Link> evidence,
        List<Remedy> remedies,
        List<String> past,
        int version) {

    /** A way to a fact in the timeline. */
    public record Link(String anchor, String label) {}

    public static Standing of(Flag flag, LocalDate today, Tongue tongue) {
        return new Standing(
                flag.id().toString(),
                Mark.of(flag.severity(), tongue),
                flag.rule(),
                tongue.say(flag.title()),
                tongue.capital(tongue.say(flag.subjectText())),
                tongue.capital(tongue.say(flag.explanation())),
                tongue.say(flag.clearsWhen()),
                tongue.say(flag.since()),
                Math.max(0, ChronoUnit.DAYS.between(flag.since(), today)),
                status(flag, tongue),
                flag.status() == Status.RAISED,
                null,
                List.of(),
                Remedy.of(flag, tongue),
                List.of(),
                flag.version());
    }

    private static String status(Flag flag, Tongue tongue) {
        return flag.snoozedUntil() == null
                ? tongue.say(flag.status())
                : tongue.say(flag.status()) + tongue.pick(" until ", " jusqu'au ") + tongue.say(flag.snoozedUntil());
    }

    /** The same with the facts it rests on and the last answer to it. */
    public static Standing of(
            Flag flag, Episode episode, List<FlagBoard.Event> history, LocalDate today, Tongue tongue) {
        Standing bare = of(flag, today, tongue);
        List<Link> evidence = episode.journal().stream()
                .filter(entry -> flag.evidence().contains(entry.id()))
                .map(entry ->
                        new Link("fact-" + entry.id(), tongue.say(entry.fact().kind()) + ", " + tongue.say(entry.on())))
                .toList();
        String answer = bare.raised ? null : lastAnswer(flag, history, tongue);
        return new Standing(
                bare.id,
                bare.mark,
                bare.rule,
                bare.title,
                bare.subject,
                bare.explanation,
                bare.clearsWhen,
                bare.since,
                bare.daysOver,
                bare.status,
                bare.raised,
                answer,
                evidence,
                bare.remedies,
                past(flag, history, tongue),
                bare.version);
    }

    private static List<String> past(Flag flag, List<FlagBoard.Event> history, Tongue tongue) {
        List<String> steps = new ArrayList<>();
        for (FlagBoard.Event event : history) {
            if (event.flag().equals(flag.id())) {
                steps.add(0, tongue.say(event.day()) + tongue.pick(": ", " : ") + step(event, tongue));
            }
        }
        return steps.size() > 1 ? steps : List.of();
    }

    private static String step(FlagBoard.Event event, Tongue tongue) {
        return tongue.say(event.kind())
                + Tongue.after(tongue.pick(" by ", " par "), event.by())
                + tongue.also(event.reason());
    }

    private static @Nullable String lastAnswer(Flag flag, List<FlagBoard.Event> history, Tongue tongue) {
        return Answered.of(flag.id(), history)
                .last()
                .map(event -> tongue.capital(tongue.say(event.kind()))
                        + tongue.pick(" by ", " par ")
                        + event.by()
                        + tongue.pick(" on ", " le ")
                        + tongue.say(event.day())
                        + Tongue.after(tongue.pick(": ", " : "), event.reason()))
                .orElse(null);
    }
}
