package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the mailbox says, in French. */
@Localized("fr")
public interface MailFrench extends MailWords {

    @Override
    @Message("Courriels")
    String title();

    @Override
    @Message("Courriels par état")
    String states();

    @Override
    @Message("À")
    String to();

    @Override
    @Message("Type")
    String kind();

    @Override
    @Message("Objet")
    String subject();

    @Override
    @Message("Statut")
    String status();

    @Override
    @Message("Créé")
    String made();

    @Override
    @Message("Envoyé")
    String sent();

    @Override
    @Message("Prochaine tentative")
    String dueTitle();

    @Override
    @Message("prochaine tentative {moment}")
    String due(String moment);

    @Override
    @Message("depuis le {moment}")
    String since(String moment);

    @Override
    @Message("Tentatives")
    String attempts();

    @Override
    @Message("Tentatives : {count},")
    String attempted(int count);

    @Override
    @Message("Réponse du serveur de courriel :")
    String error();

    @Override
    @Message("Afficher")
    String show();

    @Override
    @Message("Effacer le filtre")
    String clear();

    @Override
    @Message("Aucun courriel n'a encore été créé.")
    String none();

    @Override
    @Message("Aucun courriel ne correspond.")
    String noneFound();

    @Override
    @Message(
            "Ce que diront les prochains résumés si rien ne change d'ici là. Un signalement critique est envoyé immédiatement, sans attendre un résumé.")
    String foreseenHint();

    @Override
    @Message("résumé du {moment}")
    String foreseenAt(String moment);

    @Override
    @Message("1 signalement")
    String foreseenOne();

    @Override
    @Message("{count} signalements")
    String foreseenFlags(int count);

    @Override
    @Message("{count} signalements ou plus ; voici les plus sévères")
    String foreseenMore(int count);

    @Override
    @Message("Rien de nouveau : le prochain résumé ne sera pas envoyé.")
    String noneForeseen();

    @Override
    @Message("Retour aux courriels")
    String back();

    @Override
    @Message("Tel que le destinataire le lit")
    String asRead();

    @Override
    @Message("En texte brut")
    String asText();

    @Override
    @Message("Il signalait")
    String told();

    @Override
    @Message("actuellement : {status}")
    String now(String status);

    @Override
    @Message("Acheminement")
    String history();

    @Override
    @Message("Il ne s'est encore rien passé.")
    String noHistory();

    @Override
    @Message("par {name}")
    String by(String name);

    @Override
    @Message("Réessayer")
    String tryAgain();

    @Override
    @Message("Il est remis encore une fois au serveur de courriel.")
    String tryAgainHint();

    @Override
    @Message("Envoyer une nouvelle fois")
    String sendAgain();

    @Override
    @Message(
            "Le serveur de courriel l'a déjà accepté : le destinataire peut le recevoir deux fois, comme deux courriels distincts.")
    String sendAgainHint();

    @Override
    @Message("Abandonner")
    String cancel();

    @Override
    @Message("Il ne sera pas envoyé, sauf si quelqu'un réessaie.")
    String cancelHint();

    @Override
    @Message("Signalements critiques restés sans réponse")
    String steps();

    @Override
    @Message("À qui chacun sera transmis si personne ne répond avant.")
    String stepsHint();

    @Override
    @Message("{moment}, {step} :")
    String stepAt(String moment, String step);

    @Override
    @Message("personne")
    String nobody();

    @Override
    @Message("– {owner} n'a désigné aucun remplaçant présent")
    String nameDeputy(String owner);

    @Override
    @Message("– personne ne suit l'épisode")
    String nameOwner();

    @Override
    @Message("Résumés")
    String digests();

    @Override
    @Message("Le prochain résumé tel qu'il serait rédigé maintenant")
    String preview();

    @Override
    @Message("Il sera rédigé de nouveau le moment venu, selon ce qui sera alors en cours.")
    String previewHint();

    @Override
    @Message("Prévu")
    String dueForeseen();

    @Override
    @Message(
            "Signalements dont quelqu'un aurait été averti immédiatement et résumés non envoyés, chacun avec la raison.")
    String notSentHint();

    @Override
    @Message("Rien n'est resté sans envoi.")
    String allSent();

    @Override
    @Message("Quand")
    String when();

    @Override
    @Message("Quoi")
    String what();

    @Override
    @Message("Pourquoi pas")
    String reason();

    @Override
    @Message("plage de silence jusqu'au {moment}")
    String quietUntil(String moment);

    @Override
    @Message(
            "{#if count == 1}1 courriel{#else}{count} courriels{/if} n'{#if count == 1}a{#else}ont{/if} pas pu être remis.")
    String undelivered(long count);

    @Override
    @Message(
            "{#if count == 1}1 courriel{#else}{count} courriels{/if} n'{#if count == 1}a{#else}ont{/if} pas pu vous être remis ; un administrateur peut corriger l'adresse et renvoyer.")
    String undeliveredToYou(long count);

    @Override
    @Message("Les voir")
    String undeliveredLook();
}
