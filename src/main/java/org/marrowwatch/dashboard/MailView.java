package org.marrowwatch.dashboard;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.dashboard.course.Mark;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.flags.Flag;

/**
 * One mail as it is shown.
 *
 * @param back the mailbox from which it was opened
 * @param again whether it may be handed over again
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

    private static final Set<Mail.Status> AGAIN = Set.of(Mail.Status.FAILED, Mail.Status.CANCELLED, Mail.Status.SENT);
    private static final Set<Mail.Status> STOP = Set.of(Mail.Status.WAITING, Mail.Status.FAILED);

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
                reader.administers() && AGAIN.contains(mail.status()),
                reader.administers() && STOP.contains(mail.status()));
    }

    private static Step step(Mail.Step step, Tongue tongue, ZoneId zone) {
        String what = switch (step.status()) {
            case WAITING -> waiting(step, tongue);
            case SENT -> tongue.pick("taken by the mail server", "accepté par le serveur de courriel");
            case KEPT -> tongue.pick("kept here instead of sent", "conservé ici au lieu d'être envoyé");
            case FAILED -> tongue.pick("given up after the last attempt", "abandonné après la dernière tentative");
            case CANCELLED -> tongue.pick("cancelled", "annulé");
            case OVERTAKEN ->
                tongue.pick(
                        "not sent: all that it tells was answered or cleared meanwhile",
                        "non envoyé : tout ce qu'il signalait a reçu une réponse ou a été levé entre-temps");
        };
        return new Step(tongue.moment(step.at(), zone), what, step.person(), step.error());
    }

    private static String waiting(Mail.Step step, Tongue tongue) {
        if (step.error() != null) {
            return tongue.pick("attempt failed", "échec d'une tentative");
        }
        if (step.person() != null) {
            return tongue.pick("to be sent again", "nouvel envoi demandé");
        }
        return tongue.pick(
                "handed over again, as the attempt before was cut off and may have succeeded",
                "remis à nouveau, car la tentative précédente a été interrompue et a pu aboutir");
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
