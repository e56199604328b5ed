package org.marrowwatch.dashboard.book;

import java.util.List;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodePhase;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Phase;
import org.marrowwatch.episode.Relapse;
import org.marrowwatch.episode.Remission;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Text;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Wording;

/** What the words of flags and courses mean, with the numbers that the code computes with. */
final class Meanings {

    /** What may happen to a flag, as it is told: from raising to clearing and back. */
    static final List<FlagChange.Kind> LIFE = List.of(
            FlagChange.Kind.RAISED,
            FlagChange.Kind.ACKNOWLEDGED,
            FlagChange.Kind.SNOOZED,
            FlagChange.Kind.WOKEN,
            FlagChange.Kind.REOPENED,
            FlagChange.Kind.UNDONE,
            FlagChange.Kind.REVISED,
            FlagChange.Kind.WORSENED,
            FlagChange.Kind.CLEARED,
            FlagChange.Kind.RAISED_AGAIN);

    /** A word that is no member of a vocabulary. */
    record Entry(Text word, Text meaning) {}

    private Meanings() {}

    static Text of(Severity severity) {
        return switch (severity) {
            case INFO ->
                Text.of(
                        "At leisure: read it when you next open the course. It is told in the daily digest.",
                        "À votre convenance : à lire quand vous rouvrirez l'évolution. Elle figure dans le résumé"
                                + " quotidien.");
            case WARNING ->
                Text.of(
                        "This week: look at the course and decide what it needs. It is told in the daily digest.",
                        "Cette semaine : regardez l'évolution et décidez de ce qu'elle demande. Elle figure dans le"
                                + " résumé quotidien.");
            case CRITICAL ->
                Text.of(
                        "Today: exclude the danger before the day is over. It is mailed at once to everyone who is alerted.",
                        "Aujourd'hui : écartez le danger avant la fin de la journée. Un courriel part aussitôt à tous ceux"
                                + " qui reçoivent les signalements.");
        };
    }

    static Text of(Grade grade) {
        return switch (grade) {
            case EVIDENCE ->
                Text.of(
                        "The numbers stand in the sources that the card names.",
                        "Les nombres figurent dans les sources que cite la fiche.");
            case EXTRAPOLATION ->
                Text.of(
                        "Published numbers are carried further than their authors went, or a number is our own decision; the"
                                + " card says which.",
                        "Des nombres publiés sont portés au-delà de ce qu'ont étudié leurs auteurs, ou un nombre relève de"
                                + " notre décision ; la fiche dit lequel.");
            case UNVERIFIED ->
                Text.of(
                        "Nobody has checked the source yet. It may be right; do not take it for evidence.",
                        "Personne n'a encore contrôlé la source. L'usage peut être juste ; ne le tenez pas pour une preuve.");
        };
    }

    static Text of(FlagChange.Kind step) {
        return switch (step) {
            case RAISED ->
                Text.of(
                        "A rule has seen something, by a fact or by a day that has come. The flag waits for an answer.",
                        "Une règle a vu quelque chose, par un fait ou par un jour arrivé à échéance. Le signalement attend"
                                + " une réponse.");
            case ACKNOWLEDGED ->
                Text.of(
                        "Someone has seen it and said why. It stays on the worklist until its cause is gone.",
                        "Quelqu'un l'a vu et a dit pourquoi. Il reste dans la liste de travail tant que sa cause demeure.");
            case SNOOZED ->
                Text.of(
                        "Put aside with a reason, until a day at most " + Flag.LONGEST_SNOOZE_DAYS + " days away.",
                        "Mis de côté avec un motif, jusqu'à un jour éloigné d'au plus " + Flag.LONGEST_SNOOZE_DAYS
                                + " jours.");
            case WOKEN ->
                Text.of(
                        "The day until which it was snoozed has come; it asks for attention again.",
                        "Le jour fixé pour la fin de la veille est arrivé ; il redemande l'attention.");
            case REOPENED ->
                Text.of(
                        "An acknowledgement or a snooze was taken back.",
                        "Une prise en compte ou une mise en veille a été annulée.");
            case UNDONE ->
                Text.of(
                        "The last answer was undone; the one before it holds again.",
                        "La dernière réponse a été annulée ; la précédente vaut de nouveau.");
            case REVISED ->
                Text.of(
                        "Its reasons have changed or its severity has fallen. The answer to it still holds.",
                        "Ses motifs ont changé ou sa gravité a baissé. La réponse donnée reste valable.");
            case WORSENED ->
                Text.of(
                        "Its severity has risen. It comes back at once, whoever has acknowledged or snoozed it.",
                        "Sa gravité a augmenté. Il revient aussitôt, même pris en compte ou mis en veille.");
            case CLEARED ->
                Text.of(
                        "A fact, or a day that has come, has taken its cause away. Its history and every note stay.",
                        "Un fait, ou un jour arrivé à échéance, a supprimé sa cause. Son histoire et chaque note restent.");
            case RAISED_AGAIN ->
                Text.of(
                        "The same is seen again after it was cleared: the same flag in a new occurrence, with its history.",
                        "La même chose est vue de nouveau après la levée : le même signalement, dans une nouvelle"
                                + " occurrence, avec son histoire.");
        };
    }

    static Text of(Phase phase) {
        return switch (phase) {
            case ACTIVE ->
                Text.of(
                        "Painful or oedematous, with no important improvement on record.",
                        "Douloureuse ou œdémateuse, sans amélioration importante consignée.");
            case IMPROVING ->
                Text.of(
                        "By the latest report pain is at least 2 points or 30 % below its worst (the difference that matters"
                                + " to patients: Farrar, Pain 2001;94:149) and has not risen as much since the report before, or it is better in"
                                + " the patient's own words. Where reports cannot tell, regressing on MRI.",
                        "D'après le dernier compte rendu, douleur d'au moins 2 points ou 30 % sous son maximum (différence importante pour les"
                                + " patients : Farrar, Pain 2001;94:149) sans hausse équivalente depuis le compte rendu précédent, ou mieux"
                                + " selon le patient. Si les comptes rendus ne permettent pas d'en juger, en régression à"
                                + " l'IRM.");
            case REMISSION_PROVISIONAL ->
                number(
                        Symptoms.REMISSION_PAIN,
                        "One report free of pain: NRS at most %s at rest and on loading, full weight-bearing, no walking aid;"
                                + " or, without figures, said to have resolved.",
                        "Un compte rendu sans douleur : EN d'au plus %s au repos et à la mise en charge, appui complet, sans"
                                + " aide à la marche ; ou, sans chiffres, dite disparue.");
            case REMISSION ->
                Text.of(
                        "Free of pain in that sense on two reports at least " + Remission.CONFIRMED_AFTER_DAYS
                                + " days apart, without pain between them. It counts from the first of the two.",
                        "Sans douleur en ce sens sur deux comptes rendus à au moins " + Remission.CONFIRMED_AFTER_DAYS
                                + " jours d'intervalle, sans douleur entre les deux. Elle compte à partir du premier.");
            case RELAPSED ->
                number(
                        Relapse.PAIN,
                        "After remission, pain of NRS %s or more, pain without a figure that is new, worse or keeps the limb"
                                + " from full weight-bearing, or oedema that MRI shows again or at another bone. The clock of"
                                + " the region starts again.",
                        "Après une rémission, douleur d'EN %s ou plus, douleur sans chiffre mais nouvelle, aggravée ou"
                                + " empêchant l'appui complet, ou œdème que l'IRM montre de nouveau ou sur un autre os. Le"
                                + " délai de la région repart de zéro.");
        };
    }

    static Text of(EpisodePhase phase) {
        return switch (phase) {
            case OPEN ->
                Text.of(
                        "A region is open, or none has been recorded yet.",
                        "Une région est encore ouverte, ou aucune n'a encore été enregistrée.");
            case RESOLVED_CLINICALLY ->
                Text.of(
                        "No region is open; not every one is known to be clear on MRI.",
                        "Aucune région n'est ouverte ; l'IRM ne les a pas toutes montrées libres d'œdème.");
            case RESOLVED ->
                Text.of(
                        "No region is open, and every one is free of oedema on its last MRI.",
                        "Aucune région n'est ouverte, et chacune est libre d'œdème à sa dernière IRM.");
            case CLOSED ->
                Text.of(
                        "A clinician has ended the follow-up. The rules leave the episode in peace until something new is seen"
                                + " of the patient's bones on a later day.",
                        "Un clinicien a mis fin au suivi. Les règles laissent l'épisode en paix tant que rien de nouveau n'est"
                                + " constaté sur les os du patient un jour ultérieur.");
        };
    }

    /** Words that the cards use as if everybody knew them. */
    static List<Entry> terms() {
        return List.of(
                new Entry(
                        Text.of("open region", "région ouverte"),
                        Text.of(
                                "A region that is neither in remission nor clear on MRI since it last hurt.",
                                "Une région qui n'est ni en rémission ni libre d'œdème à l'IRM depuis la dernière"
                                        + " douleur.")),
                new Entry(
                        Text.of("presentation", "présentation"),
                        Text.of(
                                "The first region and those first seen within " + Episode.SAME_PRESENTATION_DAYS
                                        + " days of it (our decision).",
                                "La première région et celles vues pour la première fois dans les "
                                        + Episode.SAME_PRESENTATION_DAYS + " jours qui suivent (notre décision).")),
                new Entry(
                        Text.of("course", "évolution"),
                        Text.of(
                                "A region joins a course up to " + Episode.SAME_COURSE_MONTHS
                                        + " months after the onset of the one before it, or while one of the course is still"
                                        + " open (our decision).",
                                "Une région rejoint une évolution jusqu'à " + Episode.SAME_COURSE_MONTHS
                                        + " mois après le début de la précédente, ou tant qu'une région de l'évolution"
                                        + " est ouverte (notre décision).")));
    }

    private static Text number(double number, String en, String fr) {
        return Text.of(
                en.replace("%s", Wording.say(number, Language.EN)), fr.replace("%s", Wording.say(number, Language.FR)));
    }
}
