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
    @Message("Remplissez ce que vous savez ; un champ vide n'affirme rien.")
    String hint();

    @Override
    @Message("Entrée passe au champ suivant")
    String enter();

    @Override
    @Message("Sections")
    String sections();

    @Override
    @Message("Quand")
    String day();

    @Override
    @Message("Symptômes")
    String symptoms();

    @Override
    @Message("Biologie")
    String laboratory();

    @Override
    @Message("IRM")
    String mri();

    @Override
    @Message("Prélevé le")
    String takenOn();

    @Override
    @Message("Examen du")
    String imagedOn();

    @Override
    @Message("jour de la consultation, sauf autre choix")
    String dayOfVisit();

    @Override
    @Message("contour épais : demandé dans le formulaire – déjà imagé, ou choisi à l'instant")
    String outlined();

    @Override
    @Message("Traitement")
    String treatment();

    @Override
    @Message("Prochaine consultation")
    String next();

    @Override
    @Message("ou le")
    String otherDay();

    @Override
    @Message("dernier : {said}")
    String last(String said);

    @Override
    @Message("Sans douleur, appui complet")
    String well();

    @Override
    @Message("non précisé")
    String notStated();

    @Override
    @Message("Autre région")
    String anotherRegion();

    @Override
    @Message("Autre site")
    String anotherSite();

    @Override
    @Message("Autre résultat")
    String anotherResult();

    @Override
    @Message("Traitement débuté, arrêté ou administré")
    String anotherTreatment();

    @Override
    @Message("Phosphatases alcalines")
    String alp();

    @Override
    @Message("comme la dernière fois : {terms}")
    String asLast(String terms);

    @Override
    @Message("Mesures")
    String sizes();

    @Override
    @Message("s'arrête à cette consultation")
    String stops();

    @Override
    @Message("Enregistrer")
    String save();

    @Override
    @Message("Retour à l'épisode")
    String cancel();

    @Override
    @Message("Enregistrer autre chose")
    String elsewhere();

    @Override
    @Message("Enregistrer : {kind}")
    String recordKind(String kind);

    @Override
    @Message("Nouvel épisode")
    String opening();

    @Override
    @Message("Identifiant ou nom du patient")
    String who();

    @Override
    @Message("Le début suffit. Un patient encore inconnu peut être enregistré à l'étape suivante.")
    String whoHint();

    @Override
    @Message("Chercher")
    String find();

    @Override
    @Message("De qui s'agit-il ?")
    String found();

    @Override
    @Message("Quelqu'un d'autre : enregistrer un nouveau patient")
    String someoneElse();

    @Override
    @Message("Nouveau patient")
    String newPatient();

    @Override
    @Message("Un patient encore inconnu est enregistré avec l'épisode.")
    String newPatientHint();

    @Override
    @Message("Cet identifiant est celui d'un patient déjà enregistré")
    String taken();

    @Override
    @Message("C'est ce patient")
    String thisPatient();

    @Override
    @Message("ou corrigez l'identifiant")
    String orCorrect();

    @Override
    @Message("Ce n'est pas ce patient")
    String otherPatient();

    @Override
    @Message("Épisodes antérieurs")
    String episodes();

    @Override
    @Message("Ce patient n'a pas encore d'épisode.")
    String noEpisodes();

    @Override
    @Message("Depuis")
    String began();

    @Override
    @Message("Régions")
    String regions();

    @Override
    @Message("Phase")
    String phase();

    @Override
    @Message("La nouvelle plainte")
    String complaint();

    @Override
    @Message("Début de la douleur")
    String onset();

    @Override
    @Message("Où")
    String where();

    @Override
    @Message("Ouvrir et enregistrer")
    String open();

    @Override
    @Message("Ceci prolonge un épisode")
    String continues();

    @Override
    @Message(
            "Elle appartient à l'épisode débuté le {onset} ({regions}), car {why}. Enregistrez-y la nouvelle plainte, pour que l'évolution reste entière.")
    String continuesWhy(String onset, String regions, String why);

    @Override
    @Message(
            "Elle appartient à l'épisode débuté le {onset}, car {why}. Enregistrez-y la nouvelle plainte, pour que l'évolution reste entière.")
    String continuesBare(String onset, String why);

    @Override
    @Message("L'enregistrer dans cet épisode")
    String recordThere();

    @Override
    @Message("Ouvrir malgré tout un épisode distinct")
    String anyway();

    @Override
    @Message("{n} {#if n == 1}fait enregistré{#else}faits enregistrés{/if}.")
    String factsRecorded(int n);

    @Override
    @Message("Cette consultation a déjà été enregistrée le {moment}.")
    String recordedBefore(String moment);

    @Override
    @Message("Son contenu a changé depuis ; rien de ce changement n'a été enregistré.")
    String saysOtherwise();

    @Override
    @Message("La corriger sur la page de l'épisode")
    String correctThere();

    @Override
    @Message("Ce que cela signifie")
    String meaning();

    @Override
    @Message("Annuler : retirer ce qui vient d'être enregistré")
    String undo();

    @Override
    @Message("Retirer {n} faits")
    String withdrawAll(int n);

    @Override
    @Message("Choisir les os sur le schéma")
    String pickOnMap();

    @Override
    @Message("Corriger le nom")
    String correctName();

    @Override
    @Message("Ajouter le nom")
    String addName();

    @Override
    @Message("Nom du patient")
    String name();

    @Override
    @Message(
            "Il figure sur tous les épisodes du patient. Laissez-le vide si le service ne se sert que de l'identifiant.")
    String nameHint();

    @Override
    @Message("Garder ce nom")
    String keepName();

    @Override
    @Message("Changements antérieurs")
    String renamings();

    @Override
    @Message("sans nom")
    String noName();

    @Override
    @Message("Ce qui reste ouvert")
    String leaves();

    @Override
    @Message("Régions non guéries")
    String notHealed();

    @Override
    @Message("Mettre fin au suivi malgré tout")
    String allTheSame();

    @Override
    @Message("Nécessaire ici, avec un motif, car un signalement critique est en vigueur.")
    String becauseCritical();

    @Override
    @Message("Nécessaire, avec un motif, pour l'issue « guéri », car une région n'est pas guérie.")
    String becauseIll();
}
