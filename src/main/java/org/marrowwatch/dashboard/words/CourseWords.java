package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of an episode says. */
@MessageBundle(value = "course", locale = "en")
public interface CourseWords {

    @Message("sex")
    String sex();

    @Message("age")
    String age();

    @Message("{n} years")
    String years(int n);

    @Message("onset")
    String onset();

    @Message("episode")
    String phase();

    @Message("next automatic check")
    String nextLook();

    @Message("Record a visit")
    String record();

    @Message("Open flags")
    String standing();

    @Message("No flag stands.")
    String nothingStands();

    @Message("What the rules say on that day")
    String wouldStand();

    @Message("Evidence")
    String evidence();

    @Message("Cleared when")
    String clearsWhen();

    @Message("Record it")
    String toRecord();

    @Message("Details")
    String details();

    @Message("Details: {title}, {subject}")
    String detailsOf(String title, String subject);

    @Message("since")
    String since();

    @Message("{#if n == 0}today{#else}{n} {#if n == 1}day{#else}days{/if}{/if}")
    String daysOver(long n);

    @Message("Acknowledge")
    String acknowledge();

    @Message("Snooze")
    String snooze();

    @Message("Take back")
    String takeBack();

    @Message("Reason")
    String reason();

    @Message("You had written:")
    String youWrote();

    @Message("Until")
    String until();

    @Message("Regions")
    String places();

    @Message("Region")
    String region();

    @Message("Phase")
    String status();

    @Message("Clock started")
    String clock();

    @Message("Expected to heal")
    String expected();

    @Message("Over by")
    String over();

    @Message("MRI course")
    String mri();

    @Message("counted as")
    String kind();

    @Message("Neither pain nor oedema was recorded yet.")
    String noPlaces();

    @Message("Set an expected day")
    String setDay();

    @Message("Set an expected day: {region}")
    String setDayFor(String region);

    @Message("Healed by")
    String healedBy();

    @Message("Course")
    String chart();

    @Message("Everything, newest first")
    String timeline();

    @Message("Withdraw")
    String withdraw();

    @Message("withdrawn")
    String withdrawn();

    @Message("As of")
    String asOf();

    @Message("Look")
    String look();

    @Message("Back to today")
    String today();

    @Message(
            "You see this episode as it would be judged on {day}, by the facts dated up to then. The flags below are computed; nobody can answer them.")
    String past(String day);

    @Message(
            "You see this episode as it would be judged on {day} if nothing else were recorded. The flags below are computed; nobody can answer them.")
    String ahead(String day);

    @Message("No flag changed.")
    String recordedQuietly();

    @Message("This was recorded before; nothing was added.")
    String again();

    @Message("rule")
    String rule();

    @Message("Withdraw a fact")
    String withdrawTitle();

    @Message("The fact stays in the timeline, struck through, with your reason. Record the right one afterwards.")
    String withdrawText();

    @Message("Why should it not have been recorded?")
    String withdrawWhy();

    @Message("Back to the episode")
    String back();

    @Message("in the care of")
    String owner();

    @Message("History")
    String history();

    @Message("{n} cleared {#if n == 1}flag{#else}flags{/if}")
    String cleared(int n);

    @Message("As known at")
    String knownAt();

    @Message(
            "You see this episode as of {day}, by what had been recorded by {moment}. The flags below are computed; nobody can answer them.")
    String known(String day, String moment);

    @Message("Act today:")
    String act();

    @Message("Change")
    String change();

    @Message("next visit")
    String nextVisit();

    @Message("to be checked then:")
    String checked();

    @Message("{n} {#if n == 1}day{#else}days{/if} over")
    String daysPast(long n);

    @Message("printed on {day}")
    String printed(String day);
}
