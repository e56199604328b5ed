package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the rule book says around its cards. */
@MessageBundle(value = "book", locale = "en")
public interface BookWords {

    @Message("Rule book")
    String title();

    @Message("Each flag follows from one of these rules. They advise; they do not diagnose.")
    String intro();

    @Message("Contents")
    String contents();

    @Message("Back to the contents")
    String toContents();

    @Message("How to read a card")
    String reading();

    @Message("What each severity asks of you")
    String severities();

    @Message("How far each ground carries")
    String grades();

    @Message("Raised when, and why")
    String because();

    @Message("Cleared when")
    String clearsWhen();

    @Message("Source")
    String source();

    @Message("Ground")
    String grade();

    @Message("version {n}")
    String version(int n);

    @Message("Numbers in force")
    String numbers();

    @Message(
            "These are the numbers by which flags are raised today. Each stands beside that of the clinical reference; where the clinic has chosen its own, the last words of the row say so.")
    String numbersIntro();

    @Message("Expected resolution windows, in months")
    String windows();

    @Message(
            "Months count from each region's own onset or, after a relapse, from the relapse; those of the migratory course from the onset of its first region or, after all of it had healed, from the relapse. In pregnancy the day of delivery counts too. A day set by hand takes the place of “healed by” and moves nothing else.")
    String windowsNote();

    @Message("Kind of course")
    String kind();

    @Message("Healing from")
    String from();

    @Message("Healed by")
    String by();

    @Message("Prolonged from")
    String prolonged();

    @Message("Clinical reference")
    String reference();

    @Message("In words")
    String comparison();

    @Message("Ground of the reference")
    String referenceGround();

    @Message("Thresholds")
    String thresholds();

    @Message("Threshold")
    String threshold();

    @Message("In force")
    String number();

    @Message("Unit")
    String unit();

    @Message("May be chosen")
    String range();

    @Message("How flags work")
    String flags();

    @Message(
            "A flag belongs to one episode, one rule and one subject: a region, a site, a laboratory fraction, a treatment or the whole course. There is one flag for each such three, for good. It is never deleted, and everything that happens to it is kept with who and when.")
    String identity();

    @Message(
            "Marrowwatch looks again whenever a fact is recorded, and by itself on the first day on which the same facts could mean something else.")
    String looking();

    @Message("The life of a flag")
    String life();

    @Message("Phases of a region")
    String regionPhases();

    @Message(
            "Remission and relapse are defined by our decision: no published definition was found. NRS is the numeric rating scale of pain, 0 to 10.")
    String phasesNote();

    @Message("Phases of an episode")
    String episodePhases();

    @Message("Words of the cards")
    String terms();

    @Message("For operators")
    String operators();

    @Message("This card is about the service and not about a patient.")
    String operatorsIntro();

    @Message("Choices of the clinic")
    String decisions();

    @Message("The clinic has chosen no numbers of its own; those of the clinical reference are in force.")
    String noDecisions();

    @Message("In force from")
    String decidedFrom();

    @Message("State")
    String decisionState();

    @Message("Numbers")
    String decisionNumbers();

    @Message("Chosen by")
    String decidedBy();

    @Message("Chosen on")
    String decidedAt();

    @Message("Reason")
    String decisionReason();
}
