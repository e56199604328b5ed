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

    @Message("Patient")
    String patient();

    @Message("What and why")
    String why();

    @Message("Subject")
    String subject();

    @Message("Open for")
    String since();

    @Message("{#if n == 0}today{#else}{n} {#if n == 1}day{#else}days{/if}{/if}")
    String days(long n);

    @Message("Status")
    String status();

    @Message("episode {phase}")
    String episodePhase(String phase);

    @Message("phase: {phase}")
    String regionPhase(String phase);

    @Message("Nobody asks for attention")
    String emptyTitle();

    @Message("No flag stands. The service looks again by itself on the day that could change this.")
    String emptyText();

    @Message("No flag fits this filter.")
    String emptyFilter();

    @Message("Search by name, identifier or code")
    String search();

    @Message("Filter")
    String filter();

    @Message("Owner")
    String owner();

    @Message("seen")
    String seen();

    @Message("next")
    String due();

    @Message("Visits")
    String visits();

    @Message("missed")
    String missed();

    @Message("Answer")
    String answer();

    @Message("Answer the flag “{title}” of {patient}")
    String answerTo(String title, String patient);

    @Message("Why")
    String reason();

    @Message("Seen; the plan stands")
    String reasonSeen();

    @Message("Appointment or MRI arranged")
    String reasonArranged();

    @Message("Discussed with the patient")
    String reasonDiscussed();

    @Message("Known, and expected in this course")
    String reasonKnown();

    @Message("{n} {#if n == 1}more new flag{#else}more new flags{/if} too")
    String also(int n);

    @Message("Acknowledge")
    String acknowledge();

    @Message("Snooze")
    String snooze();

    @Message("until")
    String until();

    @Message("In the care of")
    String care();

    @Message("nobody")
    String nobody();

    @Message("Assign")
    String assign();

    @Message("Undo")
    String undo();

    @Message("No flag of this patient stands any more.")
    String noneStands();

    @Message("Episode of {patient}")
    String openEpisode(String patient);

    @Message("{n}{#if more}+{/if} {#if n == 1}episode{#else}episodes{/if}")
    String total(int n, boolean more);

    @Message("as of {time}")
    String asOf(String time);

    @Message("Refresh")
    String refresh();

    @Message("The list has changed. Show it as it is now")
    String changed();

    @Message("The list was refreshed.")
    String refreshed();

    @Message("{n} {#if n == 1}new critical flag is{#else}new critical flags are{/if} not on this list.")
    String hidden(int n);

    @Message("More than 200 episodes fit; write more to see them all.")
    String tooMany();

    @Message("Show critical")
    String showHidden();

    @Message("Found, without a flag that fits")
    String quiet();

    @Message("No patient matches. Each word is the beginning of a name, an identifier or a code.")
    String notFound();

    @Message("Clear the search")
    String clearSearch();

    @Message("Save this list")
    String save();

    @Message("Name")
    String viewName();

    @Message("open with it")
    String first();

    @Message("Save")
    String keep();

    @Message("Forget this list")
    String forget();

    @Message("Lists")
    String lists();

    @Message("also: {others}")
    String alsoFlags(String others);
}
