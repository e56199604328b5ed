package org.marrowwatch.alerts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of alert mails; French stands in {@code messages/alert_fr.properties}. */
@MessageBundle("alert")
public interface AlertWords {

    @Message(
            "{#when heading}{#is CRITICAL}Critical{#is WORSE}Worse{#is NEW}New{#is AGAIN}Still unanswered{#is CLEARED}Cleared{/when}: {what} ({code})")
    String subject(Heading heading, String what, String code);

    @Message("Not answered: {what} ({code})")
    String unanswered_subject(String what, String code);

    @Message("{what} and {count} more")
    String and_more(String what, int count);

    @Message(
            "{count} {#when heading}{#is CRITICAL}critical{#is WORSE}worse{#is NEW}new{#is AGAIN}unanswered{#is CLEARED}cleared{/when}")
    String count(Heading heading, int count);

    @Message("{#if critical}A critical flag was raised{#else}There is news{/if} on episode {code}.")
    String at_once(boolean critical, String code);

    @Message("Nobody has answered a critical flag on episode {code} for {hours} {#if hours == 1}hour{#else}hours{/if}.")
    String unanswered(String code, long hours);

    @Message("Please look at it today.")
    String today();

    @Message(
            "{#when heading}{#is CRITICAL}CRITICAL{#is WORSE}Worse than when you were told{#is NEW}New{#is AGAIN}Still unanswered{#is CLEARED}Cleared since you were told{/when} ({count})")
    String heading(Heading heading, int count);

    @Message(
            "{#when matter}{#is WORSE}worse{#is NEW}new{#is AGAIN}still unanswered{#is CLEARED}cleared{#else}unanswered{/when}")
    String matter(Matter matter);

    @Message("… and {count} more.")
    String more(int count);

    @Message(
            "Asks for attention in your episodes now: {critical} critical, {warning} {#if warning == 1}warning{#else}warnings{/if}, {info} info.")
    String standing(long critical, long warning, long info);

    @Message("{#if days <= 0}since today{#else if days == 1}since yesterday{#else}for {days} days{/if}")
    String lasting(long days);

    @Message("{days} {#if days == 1}day{#else}days{/if} over")
    String over(long days);

    @Message("You get this mail because you look after this episode.")
    String why_own();

    @Message("You get this mail because you stand in for {owner}, who looks after this episode and is away.")
    String why_stand_in(String owner);

    @Message("You get this mail because {owner}, of your team, looks after this episode.")
    String why_team(String owner);

    @Message("You get this mail because nobody looks after this episode.")
    String why_nobody();

    @Message("You get this mail because nobody else would be told. {owner} looks after this episode.")
    String why_last(String owner);

    @Message("You get this mail because nobody else would be told. Nobody looks after this episode.")
    String why_last_of_nobody();

    @Message("You get this mail because you want to be told of every episode. {owner} looks after this one.")
    String why_every(String owner);

    @Message("It comes to you because you stand in for {owner}, who looks after this episode.")
    String why_deputy(String owner);

    @Message("It comes to you because {owner}, who looks after this episode, has not answered.")
    String why_head(String owner);

    @Message("It comes to you because nobody looks after this episode.")
    String why_head_of_nobody();

    @Message(
            "This digest is about {#when reach}{#is MINE}the episodes that you look after{#is TEAM}the episodes of your teams and those that nobody looks after{#else}every episode{/when}, as you have chosen.")
    String why_digest(Reach reach);

    @Message("You stand in for {names}.")
    String standing_in(String names);

    @Message("Open the episode")
    String episode();

    @Message("Open the worklist")
    String worklist();

    @Message("Change what you are told")
    String change();

    @Message("Get no more digests")
    String unsubscribe();

    @Message("This mail names no patient. Sign in to see whom it is about.")
    String privacy();
}
