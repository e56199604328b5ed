package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.marrowwatch.episode.Patients;

/** What every page says. */
@MessageBundle(value = "msg", locale = "en")
public interface CommonWords {

    @Message("Skip to the content")
    String skip();

    @Message("Main navigation")
    String navigation();

    @Message("Worklist")
    String worklist();

    @Message("New episode")
    String newEpisode();

    @Message("Import")
    String imports();

    @Message("Settings")
    String settings();

    @Message("Mails")
    String mails();

    @Message("Refused messages")
    String refusals();

    @Message("Rules")
    String rules();

    @Message("Accounts")
    String people();

    @Message("Log out")
    String logout();

    @Message("Logged in as {name}")
    String signedIn(String name);

    @Message("Language")
    String languages();

    @Message("Log in")
    String login();

    @Message("User name")
    String userName();

    @Message("Password")
    String password();

    @Message("The name or the password is wrong.")
    String loginFailed();

    @Message("Follow-up of bone marrow oedema syndrome")
    String tagline();

    @Message("This is a demonstration with published and synthetic courses. Each account's password equals its name:")
    String demoHint();

    @Message("This account submits results")
    String machineTitle();

    @Message(
            "A laboratory account may submit facts by the machine interface under /api/v1. It sees no patients' pages.")
    String machineText();

    @Message("none")
    String none();

    @Message("choose")
    String choose();

    @Message("any")
    String any();

    @Message("Please check what is marked below; nothing was recorded yet.")
    String problemsFound();

    @Message("This form is no longer valid")
    String calm400();

    @Message("This page is not for your account")
    String calm403();

    @Message("There is no such page")
    String calm404();

    @Message("This address cannot be opened so")
    String calm405();

    @Message("This is too much at once")
    String calm413();

    @Message("Something went wrong here")
    String calm500();

    @Message(
            "It was open for too long, or it was sent from elsewhere. Nothing was recorded. Go back, open the page again and send the form once more.")
    String calm400Text();

    @Message("Ask an administrator if you need it.")
    String calm403Text();

    @Message("The address is wrong, or what it named was never recorded.")
    String calm404Text();

    @Message("Go back and follow a link or send a form instead.")
    String calm405Text();

    @Message(
            "More than 12 MB cannot be sent together. Nothing was recorded. Go back, split it and send the parts one after the other.")
    String calm413Text();

    @Message("It is not your fault, and it was noted. Nothing half-done was kept. Try again in a moment.")
    String calm500Text();

    @Message("To the worklist")
    String toStart();

    @Message("Next")
    String next();

    @Message("Back to the beginning")
    String first();

    @Message("nobody")
    String nobody();

    @Message("Only the first " + Patients.MOST_WORDS + " words count; the others were left out.")
    String wordy();

    @Message("This address does not say any more what was searched for. Please search again.")
    String lost();
}
