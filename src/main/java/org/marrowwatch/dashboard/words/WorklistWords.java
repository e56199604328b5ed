package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the worklist says. */
@MessageBundle(value = "work", locale = "en")
public interface WorklistWords {

    @Message("Worklist")
    String title();

    @Message("Rule")
    String rule();

    @Message("Rule: {title}")
    String ruleNamed(String title);

    @Message("rule")
    String ruleLink();

    @Message("Severity")
    String severity();

    @Message("Region")
    String region();

    @Message("Side")
    String side();

    @Message("Show")
    String show();

    @Message("Show all")
    String clear();

    @Message("Patient")
    String patient();

    @Message("What and why")
    String why();

    @Message("Subject")
    String subject();

    @Message("For")
    String since();

    @Message("{n} {#if n == 1}day{#else}days{/if}")
    String days(long n);

    @Message("Status")
    String status();

    @Message("episode {phase}")
    String episodePhase(String phase);

    @Message("phase: {phase}")
    String regionPhase(String phase);

    @Message("More")
    String others();

    @Message("and {n} more")
    String moreFlags(int n);

    @Message("also")
    String found();

    @Message("Nobody asks for attention")
    String emptyTitle();

    @Message("No flag stands. The service looks again by itself on the day that could change this.")
    String emptyText();

    @Message("No flag fits this filter.")
    String emptyFilter();
}
