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
    @Message("Afficher")
    String show();

    @Override
    @Message("Tout afficher")
    String clear();

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
    @Message("{n} {#if n > 1}jours{#else}jour{/if}")
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
    @Message("Autres")
    String others();

    @Override
    @Message("et {n} de plus")
    String moreFlags(int n);

    @Override
    @Message("aussi")
    String found();

    @Override
    @Message("Aucun patient ne requiert d'attention")
    String emptyTitle();

    @Override
    @Message("Aucun signalement en vigueur. Le service réévalue de lui-même le jour où cela peut changer.")
    String emptyText();

    @Override
    @Message("Aucun signalement ne correspond à ce filtre.")
    String emptyFilter();
}
