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
}
