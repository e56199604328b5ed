package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages of teams say, in French. */
@Localized("fr")
public interface TeamFrench extends TeamWords {

    @Override
    @Message("Équipes")
    String title();

    @Override
    @Message("Il n'y a pas d'équipe : tout le centre en forme une seule.")
    String none();

    @Override
    @Message(
            "Les membres d'une équipe sont avertis des épisodes les uns des autres, sauf choix contraire. Un signalement critique resté sans réponse est finalement transmis au responsable.")
    String meaning();

    @Override
    @Message("Sans équipe, leurs épisodes sont donc ceux de tous :")
    String alone();

    @Override
    @Message("Responsable")
    String head();

    @Override
    @Message("Membres")
    String members();

    @Override
    @Message("Créer une équipe")
    String make();

    @Override
    @Message("Créer")
    String makeIt();

    @Override
    @Message(
            "Le responsable est averti des signalements critiques auxquels ni la personne qui suit l'épisode ni son remplaçant n'ont répondu.")
    String headHint();

    @Override
    @Message("Dissoudre l'équipe")
    String dissolve();

    @Override
    @Message(
            "Ses membres gardent leurs comptes et leurs épisodes. Ceux qui ont choisi les épisodes de leurs équipes seront avertis de ceux des équipes restantes, ou de tous s'il n'en reste aucune.")
    String dissolveHint();

    @Override
    @Message("La garder")
    String keep();

    @Override
    @Message("L'équipe est dissoute.")
    String dissolved();

    @Override
    @Message("Mes équipes")
    String mine();

    @Override
    @Message("Vous n'êtes dans aucune équipe : vos épisodes sont donc ceux de tous.")
    String notMine();

    @Override
    @Message("Dans aucune équipe.")
    String noTeam();

    @Override
    @Message("Toutes les équipes")
    String all();

    @Override
    @Message("Dissoudre l'équipe {name} ?")
    String dissolveIt(String name);
}
