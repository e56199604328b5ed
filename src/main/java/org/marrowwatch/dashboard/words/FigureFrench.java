package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the page of figures says, in French. */
@Localized("fr")
public interface FigureFrench extends FigureWords {

    @Override
    @Message("Chiffres par règle")
    String title();

    @Override
    @Message(
            "Ce que chaque règle a demandé du {from} au {until}, et ce qu'il en est advenu. Une règle qui signale beaucoup et reçoit peu de réponses demande peut-être d'autres valeurs.")
    String lead(String from, String until);

    @Override
    @Message("Période")
    String periods();

    @Override
    @Message("Règle")
    String rule();

    @Override
    @Message("Messages")
    String told();

    @Override
    @Message("{#if count == 1}dans 1 courriel{#else}dans {count} courriels{/if}")
    String inMails(long count);

    @Override
    @Message("Répétitions")
    String repeats();

    @Override
    @Message("Signalés")
    String raised();

    @Override
    @Message("Ouverts")
    String opened();

    @Override
    @Message("Pris en compte")
    String acknowledged();

    @Override
    @Message("Mis en veille")
    String snoozed();

    @Override
    @Message("Délai médian")
    String median();

    @Override
    @Message("Levés sans réponse")
    String unanswered();

    @Override
    @Message("Aucune règle n'a rien signalé pendant cette période.")
    String none();

    @Override
    @Message("Comment chacun est compté")
    String how();

    @Override
    @Message(
            "Nombre de fois où une personne a été avertie d'un signalement par un courriel envoyé, conservé ici ou encore en attente ; les annonces de levée ne sont pas comptées. Un courriel peut parler de plusieurs règles : la somme des courriels par règle dépasse alors leur nombre.")
    String toldHow();

    @Override
    @Message("Part de ces messages qui répétaient la même chose à la même personne faute de réponse.")
    String repeatsHow();

    @Override
    @Message("Nombre de signalements, y compris de nouveau après une levée.")
    String raisedHow();

    @Override
    @Message(
            "Nombre de nouvelles vues par un clinicien ou un infirmier sur la page de l'épisode, comptées une fois, à la première ouverture : un signalement est une nouvelle lorsqu'il apparaît, s'aggrave ou sort de veille.")
    String openedHow();

    @Override
    @Message("Nombre de fois où quelqu'un a répondu ainsi à un signalement.")
    String answersHow();

    @Override
    @Message(
            "Temps entre la dernière nouvelle d'un signalement et sa prise en compte : la moitié plus tôt, la moitié plus tard.")
    String medianHow();

    @Override
    @Message(
            "Nombre de signalements levés, par des faits ou par le temps, avant que quiconque les ait pris en compte ou mis en veille.")
    String unansweredHow();
}
