package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages of accounts say, in French. */
@Localized("fr")
public interface PeopleFrench extends PeopleWords {

    @Override
    @Message("Comptes")
    String title();

    @Override
    @Message("Mon compte")
    String mine();

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
    @Message("État")
    String state();

    @Override
    @Message("ouvert")
    String active();

    @Override
    @Message("suspendu")
    String suspended();

    @Override
    @Message("vous")
    String you();

    @Override
    @Message("Signalements critiques, immédiatement")
    String criticalMails();

    @Override
    @Message("Résumé")
    String digest();

    @Override
    @Message("aucun courriel")
    String noMails();

    @Override
    @Message(
            "Personne n'est averti par courriel des signalements critiques. Au moins un clinicien ou un infirmier doit avoir une adresse, un compte non suspendu et les courriels critiques.")
    String nobodyTold();

    @Override
    @Message("Ajouter un compte")
    String addTitle();

    @Override
    @Message("Ajouter")
    String add();

    @Override
    @Message("Tous les comptes")
    String all();

    @Override
    @Message("Rôle, adresse et langue")
    String details();

    @Override
    @Message("Adresse et langue")
    String ownDetails();

    @Override
    @Message("Langue des pages")
    String languageOnly();

    @Override
    @Message("Enregistrer")
    String save();

    @Override
    @Message("Averti par courriel")
    String subscription();

    @Override
    @Message("Ce dont vous êtes averti par courriel")
    String ownSubscription();

    @Override
    @Message("Mot de passe")
    String password();

    @Override
    @Message("Créer un nouveau mot de passe")
    String newPassword();

    @Override
    @Message("Un mot de passe aléatoire, affiché une seule fois. Les sessions ouvertes avec l'ancien sont fermées.")
    String newPasswordHint();

    @Override
    @Message("Suspendre")
    String suspend();

    @Override
    @Message(
            "Le compte est déconnecté, ne peut plus se connecter et ne reçoit aucun courriel. Ce qui a été enregistré reste sous son nom ; rien n'est supprimé.")
    String suspendHint();

    @Override
    @Message("Rétablir")
    String reinstate();

    @Override
    @Message("Le compte peut de nouveau se connecter avec son mot de passe et reçoit de nouveau ses courriels.")
    String reinstateHint();

    @Override
    @Message(
            "C'est votre propre compte. Un autre administrateur peut le suspendre ou en changer le rôle ; votre mot de passe se change dans Mon compte.")
    String ownAccount();

    @Override
    @Message("Mot de passe actuel")
    String current();

    @Override
    @Message("Nouveau mot de passe, encore une fois")
    String again();

    @Override
    @Message("Changer le mot de passe")
    String changePassword();

    @Override
    @Message("Les autres ordinateurs où vous êtes connecté sont déconnectés.")
    String passwordHint();

    @Override
    @Message("Enregistré.")
    String doneDetails();

    @Override
    @Message("Enregistré : ce qui est envoyé par courriel.")
    String doneSubscription();

    @Override
    @Message("Votre mot de passe est changé. Les autres ordinateurs sont déconnectés.")
    String donePassword();

    @Override
    @Message("Le compte est suspendu.")
    String doneSuspended();

    @Override
    @Message("Le compte peut de nouveau se connecter.")
    String doneReinstated();

    @Override
    @Message("Le compte {name} a été ajouté. Son mot de passe n'est affiché qu'une fois :")
    String added(String name);

    @Override
    @Message("Le nouveau mot de passe de {name} n'est affiché qu'une fois :")
    String passwordMade(String name);

    @Override
    @Message("Nouveau mot de passe, {n} caractères au moins")
    String fresh(int n);
}
