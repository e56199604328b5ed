package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of figures says. */
@MessageBundle(value = "figure", locale = "en")
public interface FigureWords {

    @Message("Figures by rule")
    String title();

    @Message(
            "What each rule asked of people from {from} to {until}, and what became of it. A rule that tells much and is answered little may need other numbers.")
    String lead(String from, String until);

    @Message("Period")
    String periods();

    @Message("Rule")
    String rule();

    @Message("Told")
    String told();

    @Message("{#if count == 1}in 1 mail{#else}in {count} mails{/if}")
    String inMails(long count);

    @Message("Repeats")
    String repeats();

    @Message("Raised")
    String raised();

    @Message("Opened")
    String opened();

    @Message("Acknowledged")
    String acknowledged();

    @Message("Snoozed")
    String snoozed();

    @Message("Median time")
    String median();

    @Message("Cleared unanswered")
    String unanswered();

    @Message("No rule has told anything in this time.")
    String none();

    @Message("How each is counted")
    String how();

    @Message(
            "How often one person was told of one flag by a mail that was sent, is kept here or still waits; that a flag was cleared is not counted. A mail may tell of several rules, so that the mails of the rules add up to more than there were.")
    String toldHow();

    @Message("What share of these told someone the same once more because nobody had answered.")
    String repeatsHow();

    @Message("How often a flag was raised, or raised again after it was cleared.")
    String raisedHow();

    @Message(
            "How many pieces of news a clinician or nurse saw on the page of the episode, counted once, when the first of them did: a flag is news when it is raised, worsens or comes back from a snooze.")
    String openedHow();

    @Message("How often somebody answered a flag in that way.")
    String answersHow();

    @Message("How long after it last became news a flag was acknowledged: half of them sooner, half of them later.")
    String medianHow();

    @Message("How many flags were cleared, by facts or by time, before anybody had acknowledged or snoozed them.")
    String unansweredHow();
}
