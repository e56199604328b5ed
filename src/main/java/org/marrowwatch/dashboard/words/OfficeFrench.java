package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages around the patients say, in French. */
@Localized("fr")
public interface OfficeFrench extends OfficeWords {

    @Override
    @Message("Comptes")
    String peopleTitle();

    @Override
    @Message("Nom")
    String name();

    @Override
    @Message("Rôle")
    String role();

    @Override
    @Message("Adresse électronique")
    String address();

    @Override
    @Message("Langue")
    String language();

    @Override
    @Message("Ajouter un compte")
    String addTitle();

    @Override
    @Message("Ajouter")
    String add();

    @Override
    @Message("Le compte {name} a été ajouté. Son mot de passe n'est affiché qu'une fois :")
    String added(String name);

    @Override
    @Message("facultatif ; les signalements y sont envoyés")
    String addressHint();
}
