package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the worklist says, in French. */
@Localized("fr")
public interface WorklistFrench extends WorklistWords {

    @Override
    @Message("Liste de travail")
    String title();

    @Override
    @Message("Règle")
    String rule();

    @Override
    @Message("Règle : {title}")
    String ruleNamed(String title);

    @Override
    @Message("règle")
    String ruleLink();

    @Override
    @Message("Gravité")
    String severity();

    @Override
    @Message("Région")
    String region();

    @Override
    @Message("Côté")
    String side();

    @Override
    @Message("Plus de 200 épisodes correspondent ; précisez pour les voir tous.")
    String tooMany();

    @Override
    @Message("Afficher")
    String show();

    @Override
    @Message("Patient")
    String patient();

    @Override
    @Message("Quoi et pourquoi")
    String why();

    @Override
    @Message("Localisation")
    String subject();

    @Override
    @Message("Depuis")
    String since();

    @Override
    @Message("{#if n == 0}aujourd'hui{#else}{n} {#if n > 1}jours{#else}jour{/if}{/if}")
    String days(long n);

    @Override
    @Message("Statut")
    String status();

    @Override
    @Message("épisode {phase}")
    String episodePhase(String phase);

    @Override
    @Message("phase : {phase}")
    String regionPhase(String phase);

    @Override
    @Message("Aucun patient ne requiert d'attention")
    String emptyTitle();

    @Override
    @Message("Aucun signalement en vigueur. Le service réévalue de lui-même le jour où cela peut changer.")
    String emptyText();

    @Override
    @Message("Aucun signalement ne correspond à ce filtre.")
    String emptyFilter();

    @Override
    @Message("Chercher par nom, identifiant ou code")
    String search();

    @Override
    @Message("Filtrer")
    String filter();

    @Override
    @Message("Responsable")
    String owner();

    @Override
    @Message("vu le")
    String seen();

    @Override
    @Message("suivante le")
    String due();

    @Override
    @Message("Consultations")
    String visits();

    @Override
    @Message("manqué")
    String missed();

    @Override
    @Message("Répondre")
    String answer();

    @Override
    @Message("Répondre au signalement « {title} » de {patient}")
    String answerTo(String title, String patient);

    @Override
    @Message("Motif")
    String reason();

    @Override
    @Message("Vu ; conduite inchangée")
    String reasonSeen();

    @Override
    @Message("Rendez-vous ou IRM programmé")
    String reasonArranged();

    @Override
    @Message("Discuté avec le patient")
    String reasonDiscussed();

    @Override
    @Message("Connu et attendu dans cette évolution")
    String reasonKnown();

    @Override
    @Message("ainsi que {n} {#if n > 1}autres nouveaux signalements{#else}autre nouveau signalement{/if}")
    String also(int n);

    @Override
    @Message("Prendre en compte")
    String acknowledge();

    @Override
    @Message("Mettre en veille")
    String snooze();

    @Override
    @Message("jusqu'au")
    String until();

    @Override
    @Message("Confié à")
    String care();

    @Override
    @Message("personne")
    String nobody();

    @Override
    @Message("Confier")
    String assign();

    @Override
    @Message("Annuler")
    String undo();

    @Override
    @Message("Aucun signalement ne reste en vigueur pour ce patient.")
    String noneStands();

    @Override
    @Message("Épisode de {patient}")
    String openEpisode(String patient);

    @Override
    @Message("{n}{#if more}+{/if} {#if n > 1}épisodes{#else}épisode{/if}")
    String total(int n, boolean more);

    @Override
    @Message("à {time}")
    String asOf(String time);

    @Override
    @Message("Actualiser")
    String refresh();

    @Override
    @Message("La liste a changé. Afficher la liste actuelle")
    String changed();

    @Override
    @Message("La liste a été actualisée.")
    String refreshed();

    @Override
    @Message(
            "{n} {#if n > 1}nouveaux signalements critiques ne figurent{#else}nouveau signalement critique ne figure{/if} pas sur cette liste.")
    String hidden(int n);

    @Override
    @Message("Afficher")
    String showHidden();

    @Override
    @Message("Trouvés, sans signalement correspondant")
    String quiet();

    @Override
    @Message("Aucun patient ne correspond. Chaque mot est le début d'un nom, d'un identifiant ou d'un code.")
    String notFound();

    @Override
    @Message("Effacer la recherche")
    String clearSearch();

    @Override
    @Message("Enregistrer cette liste")
    String save();

    @Override
    @Message("Nom")
    String viewName();

    @Override
    @Message("l'ouvrir en premier")
    String first();

    @Override
    @Message("Enregistrer")
    String keep();

    @Override
    @Message("Oublier cette liste")
    String forget();

    @Override
    @Message("Listes")
    String lists();

    @Override
    @Message("aussi : {others}")
    String alsoFlags(String others);
}
