package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the forms say, in French. */
@Localized("fr")
public interface VisitFrench extends VisitWords {

    @Override
    @Message("Enregistrer une consultation")
    String title();

    @Override
    @Message("Remplissez ce que vous savez et laissez le reste vide. Un champ vide n'affirme rien.")
    String hint();

    @Override
    @Message("Jour")
    String day();

    @Override
    @Message("Symptômes par région")
    String symptoms();

    @Override
    @Message("Ajouter une région")
    String addRegion();

    @Override
    @Message("Région")
    String region();

    @Override
    @Message("Douleur au repos, 0–10")
    String rest();

    @Override
    @Message("Douleur en charge, 0–10")
    String loading();

    @Override
    @Message("Appui")
    String weight();

    @Override
    @Message("Aide à la marche")
    String aid();

    @Override
    @Message("Évolution")
    String change();

    @Override
    @Message("Signes")
    String signs();

    @Override
    @Message("La douleur y a débuté ce jour")
    String began();

    @Override
    @Message("Phosphatases alcalines")
    String alp();

    @Override
    @Message("Valeur")
    String value();

    @Override
    @Message("Unité")
    String unit();

    @Override
    @Message("Limite inférieure")
    String lower();

    @Override
    @Message("Limite supérieure")
    String upper();

    @Override
    @Message("Laboratoire")
    String laboratory();

    @Override
    @Message("Méthode")
    String method();

    @Override
    @Message("Fraction")
    String fraction();

    @Override
    @Message("IRM")
    String mri();

    @Override
    @Message("Site")
    String site();

    @Override
    @Message("Étendue de l'œdème")
    String extent();

    @Override
    @Message("Comparé à l'image précédente")
    String comparison();

    @Override
    @Message("Signes associés")
    String features();

    @Override
    @Message("Traitement")
    String treatment();

    @Override
    @Message("Traitement")
    String agent();

    @Override
    @Message("Action")
    String action();

    @Override
    @Message("Précision")
    String detail();

    @Override
    @Message("Prochain rendez-vous")
    String next();

    @Override
    @Message("Enregistrer")
    String save();

    @Override
    @Message("Retour à l'épisode")
    String cancel();

    @Override
    @Message("Nouvel épisode")
    String opening();

    @Override
    @Message(
            "Si l'identifiant est connu, l'épisode est ouvert pour ce patient, sans redemander le sexe ni l'année de naissance.")
    String openingHint();

    @Override
    @Message("Identifiant du patient")
    String identifier();

    @Override
    @Message("Sexe")
    String sex();

    @Override
    @Message("Année de naissance")
    String birthYear();

    @Override
    @Message("Début de la première douleur")
    String onset();

    @Override
    @Message("Ouvrir et enregistrer")
    String open();
}
