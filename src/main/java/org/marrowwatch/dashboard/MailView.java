package org.marrowwatch.dashboard;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.dashboard.course.Mark;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.flags.Flag;

/**
 * One mail as it is shown.
 *
 * @param back the mailbox from which it was opened
 * @param again whether it may be tried again
 * @param stop whether it may be cancelled
 */
public record MailView(
        String id,
        MailLine line,
        String to,
        String language,
        String text,
        List<Step> steps,
        List<Told> flags,
        String back,
        String backQuery,
        boolean again,
        boolean stop) {

    /** What happened to it, and when. */
    public record Step(
            String at,
            String what,
            @Nullable String person,
            @Nullable String error) {}

    /** A flag of which it told, as it stands now. */
    public record Told(Mark mark, String title, String episode, String code, String flag, String status) {}

    static MailView of(
            Mail mail,
            MailLine line,
            List<Mail.Step> steps,
            List<Flag> flags,
            Address box,
            Reader reader,
            ZoneId zone) {
        Tongue tongue = reader.tongue();
        return new MailView(
                mail.id().toString(),
                line,
                mail.address(),
                mail.language().tag(),
                mail.text(),
                steps.stream().map(step -> step(step, tongue, zone)).toList(),
                flags.stream().map(flag -> told(flag, tongue)).toList(),
                box.toString(),
                box.at("").toString(),
                reader.administers() && (mail.status() == Mail.Status.FAILED || mail.status() == Mail.Status.CANCELLED),
                reader.administers() && mail.status() == Mail.Status.WAITING);
    }

    private static Step step(Mail.Step step, Tongue tongue, ZoneId zone) {
        String what = switch (step.status()) {
            case WAITING ->
                step.error() == null
                        ? tongue.pick("to be tried again", "nouvelle tentative demandée")
                        : tongue.pick("attempt failed", "échec d'une tentative");
            case SENT -> tongue.pick("taken by the mail server", "accepté par le serveur de courriel");
            case KEPT -> tongue.pick("kept here instead of sent", "conservé ici au lieu d'être envoyé");
            case FAILED -> tongue.pick("given up after the last attempt", "abandonné après la dernière tentative");
            case CANCELLED -> tongue.pick("cancelled", "annulé");
        };
        return new Step(tongue.moment(step.at(), zone), what, step.person(), step.error());
    }

    private static Told told(Flag flag, Tongue tongue) {
        return new Told(
                Mark.of(flag.severity(), tongue),
                tongue.say(flag.title()),
                flag.episode().toString(),
                flag.episode().code(),
                flag.id().toString(),
                tongue.say(flag.status()));
    }
}
