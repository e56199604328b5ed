package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the page of an episode says, in French. */
@Localized("fr")
public interface CourseFrench extends CourseWords {

    @Override
    @Message("sexe")
    String sex();

    @Override
    @Message("âge")
    String age();

    @Override
    @Message("{n} ans")
    String years(int n);

    @Override
    @Message("début")
    String onset();

    @Override
    @Message("épisode")
    String phase();

    @Override
    @Message("prochain contrôle automatique")
    String nextLook();

    @Override
    @Message("Enregistrer une consultation")
    String record();

    @Override
    @Message("Signalements en vigueur")
    String standing();

    @Override
    @Message("Aucun signalement en vigueur.")
    String nothingStands();

    @Override
    @Message("Ce que disent les règles ce jour-là")
    String wouldStand();

    @Override
    @Message("Éléments")
    String evidence();

    @Override
    @Message("Levé quand")
    String clearsWhen();

    @Override
    @Message("À consigner")
    String toRecord();

    @Override
    @Message("Détails")
    String details();

    @Override
    @Message("Détails : {title}, {subject}")
    String detailsOf(String title, String subject);

    @Override
    @Message("depuis le")
    String since();

    @Override
    @Message("{#if n == 0}aujourd'hui{#else}{n} {#if n > 1}jours{#else}jour{/if}{/if}")
    String daysOver(long n);

    @Override
    @Message("Prendre en compte")
    String acknowledge();

    @Override
    @Message("Mettre en veille")
    String snooze();

    @Override
    @Message("Annuler")
    String takeBack();

    @Override
    @Message("Motif")
    String reason();

    @Override
    @Message("Vous aviez écrit :")
    String youWrote();

    @Override
    @Message("Jusqu'au")
    String until();

    @Override
    @Message("Régions")
    String places();

    @Override
    @Message("Région")
    String region();

    @Override
    @Message("Phase")
    String status();

    @Override
    @Message("Début du décompte")
    String clock();

    @Override
    @Message("Guérison attendue")
    String expected();

    @Override
    @Message("Dépassement")
    String over();

    @Override
    @Message("Évolution IRM")
    String mri();

    @Override
    @Message("délai appliqué :")
    String kind();

    @Override
    @Message("Ni douleur ni œdème n'ont encore été enregistrés.")
    String noPlaces();

    @Override
    @Message("Fixer la date de guérison attendue")
    String setDay();

    @Override
    @Message("Fixer la date de guérison attendue : {region}")
    String setDayFor(String region);

    @Override
    @Message("Guérie au plus tard le")
    String healedBy();

    @Override
    @Message("Évolution")
    String chart();

    @Override
    @Message("Tout, du plus récent au plus ancien")
    String timeline();

    @Override
    @Message("Retirer")
    String withdraw();

    @Override
    @Message("retiré")
    String withdrawn();

    @Override
    @Message("Situation au")
    String asOf();

    @Override
    @Message("Voir")
    String look();

    @Override
    @Message("Retour à aujourd'hui")
    String today();

    @Override
    @Message(
            "Vous voyez cet épisode tel qu'il serait évalué le {day}, d'après les faits datés jusque-là. Les signalements ci-dessous sont calculés ; on ne peut pas y répondre.")
    String past(String day);

    @Override
    @Message(
            "Vous voyez cet épisode tel qu'il serait évalué le {day} si rien d'autre n'était enregistré. Les signalements ci-dessous sont calculés ; on ne peut pas y répondre.")
    String ahead(String day);

    @Override
    @Message("Aucun signalement n'a changé.")
    String recordedQuietly();

    @Override
    @Message("Ceci était déjà enregistré ; rien n'a été ajouté.")
    String again();

    @Override
    @Message("règle")
    String rule();

    @Override
    @Message("Retirer un fait")
    String withdrawTitle();

    @Override
    @Message("Le fait reste dans la chronologie, barré, avec votre motif. Enregistrez ensuite le fait correct.")
    String withdrawText();

    @Override
    @Message("Pourquoi n'aurait-il pas dû être enregistré ?")
    String withdrawWhy();

    @Override
    @Message("Retour à l'épisode")
    String back();

    @Override
    @Message("confié à")
    String owner();

    @Override
    @Message("Historique")
    String history();

    @Override
    @Message("{n} {#if n > 1}signalements levés{#else}signalement levé{/if}")
    String cleared(int n);

    @Override
    @Message("D'après les données connues le")
    String knownAt();

    @Override
    @Message(
            "Vous voyez cet épisode au {day}, d'après ce qui avait été consigné le {moment}. Les signalements ci-dessous sont calculés ; on ne peut pas y répondre.")
    String known(String day, String moment);

    @Override
    @Message("À traiter aujourd'hui :")
    String act();

    @Override
    @Message("Modifier")
    String change();

    @Override
    @Message("prochaine consultation")
    String nextVisit();

    @Override
    @Message("à vérifier alors :")
    String checked();

    @Override
    @Message("{n} {#if n > 1}jours{#else}jour{/if} de dépassement")
    String daysPast(long n);

    @Override
    @Message("imprimé le {day}")
    String printed(String day);
}
