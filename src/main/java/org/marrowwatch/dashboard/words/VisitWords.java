package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the forms say. */
@MessageBundle(value = "visit", locale = "en")
public interface VisitWords {

    @Message("Record a visit")
    String title();

    @Message("Fill in what you know; an empty field states nothing.")
    String hint();

    @Message("Enter goes to the next field")
    String enter();

    @Message("Sections")
    String sections();

    @Message("When")
    String day();

    @Message("Symptoms")
    String symptoms();

    @Message("Laboratory")
    String laboratory();

    @Message("MRI")
    String mri();

    @Message("Taken on")
    String takenOn();

    @Message("Done on")
    String imagedOn();

    @Message("the day of the visit unless another is chosen")
    String dayOfVisit();

    @Message("thick outline: asked for in the form – imaged before, or picked just now")
    String outlined();

    @Message("Treatment")
    String treatment();

    @Message("Next visit")
    String next();

    @Message("or on")
    String otherDay();

    @Message("last {said}")
    String last(String said);

    @Message("No pain, full weight-bearing")
    String well();

    @Message("not stated")
    String notStated();

    @Message("Another region")
    String anotherRegion();

    @Message("Another site")
    String anotherSite();

    @Message("Another result")
    String anotherResult();

    @Message("Treatment started, stopped or given")
    String anotherTreatment();

    @Message("Alkaline phosphatase")
    String alp();

    @Message("as the last time: {terms}")
    String asLast(String terms);

    @Message("Sizes")
    String sizes();

    @Message("stops with this visit")
    String stops();

    @Message("Record")
    String save();

    @Message("Back to the episode")
    String cancel();

    @Message("Record something else")
    String elsewhere();

    @Message("Record: {kind}")
    String recordKind(String kind);

    @Message("New episode")
    String opening();

    @Message("Patient identifier or name")
    String who();

    @Message("The beginning of either is enough. Who is not known yet can be registered in the next step.")
    String whoHint();

    @Message("Find")
    String find();

    @Message("Who is it?")
    String found();

    @Message("Someone else: register a new patient")
    String someoneElse();

    @Message("New patient")
    String newPatient();

    @Message("Who is not known yet is registered together with the episode.")
    String newPatientHint();

    @Message("This identifier is that of a registered patient")
    String taken();

    @Message("It is this patient")
    String thisPatient();

    @Message("or correct the identifier")
    String orCorrect();

    @Message("Not this patient")
    String otherPatient();

    @Message("Earlier episodes")
    String episodes();

    @Message("This patient has no episode yet.")
    String noEpisodes();

    @Message("Since")
    String began();

    @Message("Regions")
    String regions();

    @Message("Phase")
    String phase();

    @Message("The new complaint")
    String complaint();

    @Message("Onset of the pain")
    String onset();

    @Message("Where")
    String where();

    @Message("Open and record")
    String open();

    @Message("This continues an episode")
    String continues();

    @Message(
            "It belongs to the episode that began on {onset} ({regions}), because {why}. Record the new complaint there, so that the course stays in one piece.")
    String continuesWhy(String onset, String regions, String why);

    @Message(
            "It belongs to the episode that began on {onset}, because {why}. Record the new complaint there, so that the course stays in one piece.")
    String continuesBare(String onset, String why);

    @Message("Record it in that episode")
    String recordThere();

    @Message("Open a separate episode all the same")
    String anyway();

    @Message("{n} {#if n == 1}fact{#else}facts{/if} recorded.")
    String factsRecorded(int n);

    @Message("This visit was recorded already, on {moment}.")
    String recordedBefore(String moment);

    @Message("It says something else now, and nothing of that was recorded.")
    String saysOtherwise();

    @Message("Correct it on the page of the episode")
    String correctThere();

    @Message("What it meant")
    String meaning();

    @Message("Undo: withdraw what was just recorded")
    String undo();

    @Message("Withdraw {n} facts")
    String withdrawAll(int n);

    @Message("Pick the bones on the body map")
    String pickOnMap();

    @Message("Correct the name")
    String correctName();

    @Message("Add the name")
    String addName();

    @Message("Name of the patient")
    String name();

    @Message("It stands on every episode of the patient. Leave it empty where the clinic goes by the identifier alone.")
    String nameHint();

    @Message("Keep this name")
    String keepName();

    @Message("Earlier changes")
    String renamings();

    @Message("no name")
    String noName();

    @Message("What is still open")
    String leaves();

    @Message("Not healed")
    String notHealed();

    @Message("End the follow-up all the same")
    String allTheSame();

    @Message("Needed here, with a reason, because a critical flag stands.")
    String becauseCritical();

    @Message("Needed, with a reason, for the outcome “resolved”, because a region is not healed.")
    String becauseIll();
}
