package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the forms say while someone types in them or sends them, in French. */
@Localized("fr")
public interface TypingFrench extends TypingWords {

    @Override
    @Message("doit être un nombre")
    String number();

    @Override
    @Message("doit être un nombre de %1 à %2")
    String range();

    @Override
    @Message("n'est pas un jour")
    String badDay();

    @Override
    @Message("est dans le futur")
    String future();

    @Override
    @Message("précède le %1")
    String tooEarly();

    @Override
    @Message("précède le début de cet épisode (%1) ; est-ce exact ?")
    String beforeOnset();

    @Override
    @Message("est inhabituel en %1 ; le compte rendu disait-il %2 ?")
    String unusual();

    @Override
    @Message("doit être sous la limite supérieure")
    String limits();

    @Override
    @Message("Enregistrement…")
    String sending();

    @Override
    @Message("L'envoi a échoué : pas de connexion. Rien n'est perdu ; votre saisie est toujours là.")
    String unsent();

    @Override
    @Message(
            "L'enregistrement a échoué : le service ne l'a pas accepté pour le moment. Rien n'est perdu ; votre saisie est toujours là.")
    String failed();

    @Override
    @Message("Réessayer")
    String tryAgain();

    @Override
    @Message("Pas de connexion. Continuez ; votre saisie est conservée dans cet onglet.")
    String offline();

    @Override
    @Message("La connexion est rétablie.")
    String online();

    @Override
    @Message("Votre brouillon de %1 a été rétabli. Rien n'en a encore été enregistré.")
    String restored();

    @Override
    @Message("Abandonner")
    String discard();

    @Override
    @Message("Ajout : %1 – sites du formulaire : %2")
    String picked();

    @Override
    @Message("Retrait : %1 – sites du formulaire : %2")
    String putBack();

    @Override
    @Message("%1 : déjà dans le formulaire ; Entrée mène à sa ligne")
    String standing();

    @Override
    @Message("Brouillon conservé à %1")
    String kept();
}
