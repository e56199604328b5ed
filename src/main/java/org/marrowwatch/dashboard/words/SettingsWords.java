package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the clinic's own numbers say. */
@MessageBundle(value = "settings", locale = "en")
public interface SettingsWords {

    @Message("Settings: the clinic's own numbers")
    String title();

    @Message(
            "Flags are raised by these numbers. An empty field stands for the clinical reference. Preview your numbers first: nothing changes until an administrator puts them in force.")
    String lead();

    @Message(
            "Flags are raised by these numbers. Clinicians and administrators may preview others; administrators put them in force.")
    String leadReading();

    @Message("Every choice that was made")
    String history();

    @Message("In force")
    String inForce();

    @Message("Yours")
    String fresh();

    @Message("Rules that judge by it")
    String usedBy();

    @Message("From which day")
    String from();

    @Message("Today when left empty.")
    String fromHint();

    @Message("Preview")
    String preview();

    @Message("Chosen already and to come")
    String coming();

    @Message("A new choice takes its place from its own day on.")
    String comingNote();

    @Message("What these numbers would change")
    String previewTitle();

    @Message("Every episode is being judged by both sets of numbers.")
    String comparing();

    @Message("Waiting for its turn …")
    String counting();

    @Message("Show how far it is")
    String refresh();

    @Message(
            "The preview could not be finished. Nothing was changed; try it again, and tell your administrator if that does not help.")
    String failed();

    @Message("Nothing: no flag would be raised, cleared, or become more or less urgent.")
    String nothing();

    @Message("In all")
    String inAll();

    @Message("Numbers that were tried")
    String tried();

    @Message("Examples")
    String examples();

    @Message("By rule")
    String byRule();

    @Message("Change the numbers")
    String back();

    @Message("Put in force")
    String force();

    @Message(
            "From this day on, every episode is judged by these numbers, one after the other. No flag is cleared before its episode's turn.")
    String forceHint();

    @Message("Reason")
    String reason();

    @Message("An administrator puts these numbers in force: send them the address of this page soon.")
    String onlyAdministrators();

    @Message("Choice number {number} is kept.")
    String chosen(String number);

    @Message("{done} of {total} episodes compared")
    String compared(long done, long total);

    @Message("All {n} episodes were judged by both sets of numbers.")
    String all(long n);

    @Message("judged on {day}")
    String on(String day);

    @Message("from {day}, chosen by {by}")
    String comingFrom(String day, String by);
}
