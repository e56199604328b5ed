package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the page of refused messages says, in French. */
@Localized("fr")
public interface RefusalFrench extends RefusalWords {

    @Override
    @Message("Messages refusés")
    String title();

    @Override
    @Message(
            "Rien de ces messages n'a été enregistré. Corrigez ce qui est indiqué, renvoyez, puis marquez-les traités.")
    String intro();

    @Override
    @Message("Le contenu d'un message n'est montré qu'à ceux qui soignent.")
    String unseen();

    @Override
    @Message("Messages par état")
    String states();

    @Override
    @Message("Expéditeur")
    String sender();

    @Override
    @Message("L'emplacement commence par")
    String pointer();

    @Override
    @Message("Le problème mentionne")
    String detail();

    @Override
    @Message("Afficher")
    String show();

    @Override
    @Message("Effacer le filtre")
    String clear();

    @Override
    @Message("de {sender}")
    String from(String sender);

    @Override
    @Message("tout le message")
    String whole();

    @Override
    @Message("Message")
    String asItCame();

    @Override
    @Message("Copier")
    String copy();

    @Override
    @Message("Copié")
    String copied();

    @Override
    @Message("Télécharger")
    String download();

    @Override
    @Message("Le message est plus long ; en voici le début. Téléchargez-le pour l'avoir en entier.")
    String cut();

    @Override
    @Message("Marquer traité")
    String settle();

    @Override
    @Message("traité par {name}, {moment}")
    String settledBy(String name, String moment);

    @Override
    @Message("Annuler")
    String reopen();

    @Override
    @Message("Aucun message refusé à traiter.")
    String none();

    @Override
    @Message("Aucun message refusé n'a encore été traité.")
    String noneSettled();

    @Override
    @Message("Aucun message refusé ne correspond.")
    String noneFound();
}
