package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import org.marrowwatch.episode.Patients;

/** What every page says, in French. */
@Localized("fr")
public interface CommonFrench extends CommonWords {

    @Override
    @Message("Aller au contenu")
    String skip();

    @Override
    @Message("Navigation principale")
    String navigation();

    @Override
    @Message("Liste de travail")
    String worklist();

    @Override
    @Message("Nouvel épisode")
    String newEpisode();

    @Override
    @Message("Courriels")
    String mails();

    @Override
    @Message("Importer")
    String imports();

    @Override
    @Message("Réglages")
    String settings();

    @Override
    @Message("Messages refusés")
    String refusals();

    @Override
    @Message("Règles")
    String rules();

    @Override
    @Message("Comptes")
    String people();

    @Override
    @Message("Se déconnecter")
    String logout();

    @Override
    @Message("Connecté : {name}")
    String signedIn(String name);

    @Override
    @Message("Langue")
    String languages();

    @Override
    @Message("Se connecter")
    String login();

    @Override
    @Message("Nom d'utilisateur")
    String userName();

    @Override
    @Message("Mot de passe")
    String password();

    @Override
    @Message("Le nom ou le mot de passe est incorrect.")
    String loginFailed();

    @Override
    @Message("Suivi du syndrome d'œdème médullaire")
    String tagline();

    @Override
    @Message(
            "Ceci est une démonstration avec des évolutions publiées et synthétiques. Le mot de passe de chaque compte est son nom :")
    String demoHint();

    @Override
    @Message("Ce compte transmet des résultats")
    String machineTitle();

    @Override
    @Message(
            "Un compte de laboratoire transmet des faits par l'interface machine sous /api/v1. Il ne voit aucune page de patient.")
    String machineText();

    @Override
    @Message("aucun")
    String none();

    @Override
    @Message("choisir")
    String choose();

    @Override
    @Message("indifférent")
    String any();

    @Override
    @Message("Vérifiez ce qui est signalé ci-dessous ; rien n'a encore été enregistré.")
    String problemsFound();

    @Override
    @Message("Ce formulaire n'est plus valable")
    String calm400();

    @Override
    @Message("Cette page n'est pas destinée à votre compte")
    String calm403();

    @Override
    @Message("Cette page n'existe pas")
    String calm404();

    @Override
    @Message("Cette adresse ne s'ouvre pas ainsi")
    String calm405();

    @Override
    @Message("C'est trop à la fois")
    String calm413();

    @Override
    @Message("Une erreur s'est produite")
    String calm500();

    @Override
    @Message(
            "Il est resté ouvert trop longtemps ou vient d'ailleurs. Rien n'a été enregistré. Revenez en arrière, rouvrez la page et renvoyez le formulaire.")
    String calm400Text();

    @Override
    @Message("Adressez-vous à un administrateur si vous en avez besoin.")
    String calm403Text();

    @Override
    @Message("L'adresse est erronée, ou ce qu'elle désigne n'a jamais été enregistré.")
    String calm404Text();

    @Override
    @Message("Revenez en arrière et suivez un lien ou envoyez un formulaire.")
    String calm405Text();

    @Override
    @Message(
            "On ne peut pas envoyer plus de 12 Mo ensemble. Rien n'a été enregistré. Revenez en arrière, scindez et envoyez les parties l'une après l'autre.")
    String calm413Text();

    @Override
    @Message(
            "Vous n'y êtes pour rien et l'erreur a été notée. Rien n'a été conservé à moitié. Réessayez dans un instant.")
    String calm500Text();

    @Override
    @Message("Vers la liste de travail")
    String toStart();

    @Override
    @Message("Suite")
    String next();

    @Override
    @Message("Retour au début")
    String first();

    @Override
    @Message("personne")
    String nobody();

    @Override
    @Message("Seuls les " + Patients.MOST_WORDS + " premiers mots comptent ; les autres ont été laissés de côté.")
    String wordy();

    @Override
    @Message("Cette adresse ne dit plus ce qui était recherché. Veuillez relancer la recherche.")
    String lost();
}
