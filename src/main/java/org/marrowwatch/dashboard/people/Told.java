package org.marrowwatch.dashboard.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Account;
import org.marrowwatch.alerts.Reach;
import org.marrowwatch.alerts.Rhythm;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Topics;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.rules.Severity;

/** Says to someone in plain words of what they are told by mail, and when. */
public final class Told {

    private Told() {}

    /**
     * A sentence or more; says first why no mail comes at all.
     *
     * @param unsubscribed when this person ended the digests by a link in a mail; none when not so
     */
    public static List<String> of(
            Account account, Subscription subscription, @Nullable Instant unsubscribed, Clinic clinic, Tongue tongue) {
        if (!account.role().alerted()) {
            return List.of(
                    tongue.pick(
                            "Mails about flags go to clinicians and nurses; your role gets none.",
                            "Les courriels de signalement sont destinés aux cliniciens et aux infirmiers ; votre rôle n'en reçoit pas."));
        }
        if (account.address() == null) {
            return List.of(tongue.pick(
                    "You get no mails, because no address of yours is confirmed.",
                    "Vous ne recevez aucun courriel, car vous n'avez pas d'adresse confirmée."));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(critical(subscription, tongue));
        if (subscription.atOnce() != Severity.CRITICAL) {
            sentences.add(atOnce(subscription, clinic, tongue));
        }
        sentences.add(digest(subscription, unsubscribed, clinic, tongue));
        if (subscription.atOnce() != Severity.CRITICAL || subscription.rhythm() != Rhythm.NEVER) {
            exceptions(subscription.topics(), sentences, tongue);
        }
        return sentences;
    }

    private static String critical(Subscription subscription, Tongue tongue) {
        return switch (subscription.critical()) {
            case ALL ->
                tongue.pick(
                        "You get a mail at once, at any hour, when a critical flag is raised on any episode.",
                        "Vous recevez un courriel immédiat, à toute heure, dès qu'un signalement critique apparaît, quel que soit l'épisode.");
            case TEAM ->
                tongue.pick(
                        "You get a mail at once, at any hour, when a critical flag is raised on an episode of your teams, or on one that nobody looks after.",
                        "Vous recevez un courriel immédiat, à toute heure, dès qu'un signalement critique apparaît sur un épisode de vos équipes, ou sur un épisode que personne ne suit.");
            case MINE ->
                tongue.pick(
                        "You get a mail at once, at any hour, when a critical flag is raised on an episode that you look after, or on one of which nobody else would be told.",
                        "Vous recevez un courriel immédiat, à toute heure, dès qu'un signalement critique apparaît sur un épisode que vous suivez, ou sur un épisode dont personne d'autre ne serait averti.");
            case NONE ->
                tongue.pick(
                        "You get no mail when a critical flag is raised; you see it in the worklist.",
                        "Vous ne recevez aucun courriel pour un signalement critique ; vous le voyez dans la liste de travail.");
        };
    }

    private static String atOnce(Subscription subscription, Clinic clinic, Tongue tongue) {
        String what = tongue.capital(TopicsInWords.say(subscription.atOnce(), tongue)) + whose(subscription, tongue);
        String quiet = TimesInWords.quiet(subscription.hours(), tongue);
        String days = TimesInWords.days(subscription.hours().working(), tongue);
        String clock = TimesInWords.clock(subscription.hours(), clinic, tongue);
        return quiet.isEmpty()
                ? tongue.pick(
                        what + " come at once, too, on working days (" + days + ").",
                        what + " : elles vous parviennent aussi immédiatement, les jours travaillés (" + days + ").")
                : tongue.pick(
                        what + " come at once, too, on working days (" + days + "); " + quiet + ", " + clock
                                + ", they wait.",
                        what + " : elles vous parviennent aussi immédiatement, les jours travaillés (" + days + ") ; "
                                + quiet + ", " + clock + ", elles attendent.");
    }

    private static String digest(
            Subscription subscription, @Nullable Instant unsubscribed, Clinic clinic, Tongue tongue) {
        if (unsubscribed != null) {
            String when = tongue.moment(unsubscribed, clinic.zone());
            return tongue.pick(
                    "You get no digest: you unsubscribed by the link in a mail (" + when
                            + "). Choose a rhythm below to get digests again.",
                    "Vous ne recevez pas de résumé : vous vous êtes désabonné·e par le lien d'un courriel (" + when
                            + "). Choisissez un rythme ci-dessous pour en recevoir de nouveau.");
        }
        if (subscription.rhythm() == Rhythm.NEVER) {
            return tongue.pick(
                    "You get no digest of the other flags.", "Vous ne recevez pas de résumé des autres signalements.");
        }
        String when = TimesInWords.digest(subscription, clinic, tongue) + ", "
                + TimesInWords.clock(subscription.hours(), clinic, tongue);
        String what =
                " (" + TopicsInWords.say(subscription.topics().from(), tongue) + ")" + whose(subscription, tongue);
        return tongue.pick(
                when + ", you get a digest of what is new and of what still waits" + what
                        + ". When there is nothing to tell, no mail comes.",
                when + ", vous recevez un résumé des nouveautés et de ce qui attend encore" + what
                        + ". S'il n'y a rien à dire, aucun courriel n'est envoyé.");
    }

    private static String whose(Subscription subscription, Tongue tongue) {
        return switch (subscription.reach()) {
            case ALL -> tongue.pick(" of all episodes", " de tous les épisodes");
            case TEAM ->
                tongue.pick(
                        " of the episodes of your teams and of those that nobody looks after",
                        " des épisodes de vos équipes et de ceux que personne ne suit");
            case MINE -> tongue.pick(" of the episodes that you look after", " des épisodes que vous suivez");
            case NONE -> tongue.pick(" of no episode", " d'aucun épisode");
        };
    }

    private static void exceptions(Topics topics, List<String> sentences, Tongue tongue) {
        String areas = TopicsInWords.areas(topics, tongue);
        String otherwise = TopicsInWords.otherwise(topics, tongue);
        if (!areas.isEmpty()) {
            sentences.add(tongue.pick(
                    "Of flags that are not critical, only those about: " + areas + ".",
                    "Parmi les signalements non critiques, seulement ceux qui concernent : " + areas + "."));
        }
        if (!otherwise.isEmpty()) {
            sentences.add(tongue.pick("Told otherwise: " + otherwise + ".", "Signalés autrement : " + otherwise + "."));
        }
    }

    /** Which digest someone gets, in a few words. */
    static String brief(Subscription subscription, Tongue tongue) {
        String rhythm = tongue.say(subscription.rhythm());
        if (subscription.rhythm() == Rhythm.NEVER) {
            return rhythm;
        }
        String from = TopicsInWords.say(subscription.topics().from(), tongue);
        String reach = subscription.reach() == Reach.ALL ? "" : ", " + brief(subscription.reach(), tongue);
        return rhythm + ", " + from + reach;
    }

    /** Of whose episodes someone is told, in a few words. */
    static String brief(Reach reach, Tongue tongue) {
        return switch (reach) {
            case ALL -> tongue.pick("every episode", "tous les épisodes");
            case TEAM -> tongue.pick("episodes of the teams", "épisodes des équipes");
            case MINE -> tongue.pick("own episodes", "épisodes suivis");
            case NONE -> tongue.pick("none", "aucun");
        };
    }
}
