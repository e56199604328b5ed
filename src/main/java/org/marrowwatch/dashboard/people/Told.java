package org.marrowwatch.dashboard.people;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.marrowwatch.access.Account;
import org.marrowwatch.alerts.Reach;
import org.marrowwatch.alerts.Rhythm;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.dashboard.words.Tongue;

/** Says to someone in plain words of what they are told by mail, and when. */
public final class Told {

    private Told() {}

    /** A sentence or more; says first why no mail comes at all. */
    public static List<String> of(Account account, Subscription subscription, LocalTime digestAt, Tongue tongue) {
        if (!account.role().alerted()) {
            return List.of(
                    tongue.pick(
                            "Mails about flags go to clinicians and nurses; your role gets none.",
                            "Les courriels de signalement sont destinés aux cliniciens et aux infirmiers ; votre rôle n'en reçoit pas."));
        }
        if (account.address() == null) {
            return List.of(tongue.pick(
                    "You get no mails, because no address of yours is known. Write one above.",
                    "Vous ne recevez aucun courriel, car votre adresse n'est pas connue. Indiquez-la ci-dessus."));
        }
        return List.of(critical(subscription, tongue), digest(subscription, digestAt, tongue));
    }

    private static String critical(Subscription subscription, Tongue tongue) {
        return switch (subscription.critical()) {
            case ALL ->
                tongue.pick(
                        "You get a mail at once when a critical flag is raised on any episode.",
                        "Vous recevez un courriel immédiat dès qu'un signalement critique apparaît, quel que soit l'épisode.");
            case TEAM ->
                tongue.pick(
                        "You get a mail at once when a critical flag is raised on an episode of your teams, or on one that nobody looks after.",
                        "Vous recevez un courriel immédiat dès qu'un signalement critique apparaît sur un épisode de vos équipes, ou sur un épisode que personne ne suit.");
            case MINE ->
                tongue.pick(
                        "You get a mail at once when a critical flag is raised on an episode that you look after, or on one of which nobody else would be told.",
                        "Vous recevez un courriel immédiat dès qu'un signalement critique apparaît sur un épisode que vous suivez, ou sur un épisode dont personne d'autre ne serait averti.");
            case NONE ->
                tongue.pick(
                        "You get no mail when a critical flag is raised; you see it in the worklist.",
                        "Vous ne recevez aucun courriel pour un signalement critique ; vous le voyez dans la liste de travail.");
        };
    }

    private static String digest(Subscription subscription, LocalTime at, Tongue tongue) {
        if (subscription.rhythm() == Rhythm.NEVER) {
            return tongue.pick(
                    "You get no digest of the other flags.", "Vous ne recevez pas de résumé des autres signalements.");
        }
        String when = tongue.capital(tongue.say(subscription.rhythm())) + tongue.pick(" at ", " à ") + at;
        String what = SubscriptionForm.say(subscription.topics().from(), tongue);
        String whose = subscription.reach() == Reach.MINE
                ? tongue.pick(" of the episodes that you look after", " des épisodes que vous suivez")
                : tongue.pick(" of all episodes", " de tous les épisodes");
        String muted = muted(subscription, tongue);
        String of = " (" + what + ")" + whose + (muted.isEmpty() ? "" : ", " + muted);
        return tongue.pick(
                when + " you get a digest of what is new" + of + ". When nothing is new, no mail comes.",
                when + ", vous recevez un résumé des nouveautés" + of
                        + ". Sans nouveauté, aucun courriel n'est envoyé.");
    }

    /** The subjects that a digest leaves out, or nothing. */
    static String muted(Subscription subscription, Tongue tongue) {
        String chapters = SubscriptionForm.subjects()
                .filter(chapter -> SubscriptionForm.leftOut(chapter, subscription))
                .map(chapter -> "“" + tongue.say(chapter.title()) + "”")
                .collect(Collectors.joining(", "));
        return chapters.isEmpty()
                ? ""
                : tongue.pick("without ", "sans ")
                        + tongue.pick(chapters, chapters.replace("“", "« ").replace("”", " »"));
    }
}
