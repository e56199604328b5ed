package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages around the patients say, in French. */
@Localized("fr")
public interface OfficeFrench extends OfficeWords {

    @Override
    @Message("Courriels")
    String mailsTitle();

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
    String time();

    @Override
    @Message("Envoyé")
    String sent();

    @Override
    @Message("Tentatives")
    String attempts();

    @Override
    @Message("Réponse du serveur de courriel")
    String error();

    @Override
    @Message("Aucun courriel n'a encore été créé.")
    String noMails();

    @Override
    @Message("Tous les courriels")
    String backToMails();

    @Override
    @Message("Messages refusés")
    String refusalsTitle();

    @Override
    @Message("Rien de ces messages n'a été enregistré. Corrigez ce qui est indiqué et renvoyez.")
    String refusalsIntro();

    @Override
    @Message("Aucun message n'a été refusé.")
    String noRefusals();

    @Override
    @Message("tout le message")
    String whole();

    @Override
    @Message("Problèmes")
    String problems();

    @Override
    @Message("Message")
    String letter();

    @Override
    @Message("Le message est plus long ; en voici le début.")
    String cut();

    @Override
    @Message("de")
    String from();
}
