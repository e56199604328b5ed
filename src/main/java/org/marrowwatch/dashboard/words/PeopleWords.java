package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of accounts say. */
@MessageBundle(value = "people", locale = "en")
public interface PeopleWords {

    @Message("Accounts")
    String title();

    @Message("My account")
    String mine();

    @Message("Name")
    String name();

    @Message("Role")
    String role();

    @Message("Mail address")
    String address();

    @Message("Language")
    String language();

    @Message("State")
    String state();

    @Message("in use")
    String active();

    @Message("suspended")
    String suspended();

    @Message("you")
    String you();

    @Message("Critical flags, at once")
    String criticalMails();

    @Message("Digest")
    String digest();

    @Message("no mails")
    String noMails();

    @Message(
            "Nobody is told of critical flags by mail. At least one clinician or nurse needs an address, an account that is not suspended, and mails about critical flags.")
    String nobodyTold();

    @Message("Add an account")
    String addTitle();

    @Message("Add")
    String add();

    @Message("All accounts")
    String all();

    @Message("Role, address and language")
    String details();

    @Message("Address and language")
    String ownDetails();

    @Message("Language of the pages")
    String languageOnly();

    @Message("Save")
    String save();

    @Message("Told by mail")
    String subscription();

    @Message("What you are told by mail")
    String ownSubscription();

    @Message("Password")
    String password();

    @Message("Make a new password")
    String newPassword();

    @Message("A random one, shown once. Whoever is signed in with the old one is signed out.")
    String newPasswordHint();

    @Message("Suspend")
    String suspend();

    @Message(
            "The account is signed out, may not sign in and gets no mail. What was recorded stays under its name; nothing is deleted.")
    String suspendHint();

    @Message("Reinstate")
    String reinstate();

    @Message("The account may sign in again with its password and gets its mails again.")
    String reinstateHint();

    @Message(
            "This is your own account. Another administrator may suspend it or change its role; your password is changed in My account.")
    String ownAccount();

    @Message("Present password")
    String current();

    @Message("New password, once more")
    String again();

    @Message("Change the password")
    String changePassword();

    @Message("Other computers on which you are signed in are signed out.")
    String passwordHint();

    @Message("Saved.")
    String doneDetails();

    @Message("Saved: what is told by mail.")
    String doneSubscription();

    @Message("Your password is changed. Other computers are signed out.")
    String donePassword();

    @Message("The account is suspended.")
    String doneSuspended();

    @Message("The account may enter again.")
    String doneReinstated();

    @Message("The account {name} was added. Its password is shown only this once:")
    String added(String name);

    @Message("The new password of {name} is shown only this once:")
    String passwordMade(String name);

    @Message("New password, at least {n} characters")
    String fresh(int n);
}
