package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages around the patients say. */
@MessageBundle(value = "office", locale = "en")
public interface OfficeWords {

    @Message("Accounts")
    String peopleTitle();

    @Message("Name")
    String name();

    @Message("Role")
    String role();

    @Message("Mail address")
    String address();

    @Message("Language")
    String language();

    @Message("Add an account")
    String addTitle();

    @Message("Add")
    String add();

    @Message("The account {name} was added. Its password is shown only this once:")
    String added(String name);

    @Message("optional; alerts go there")
    String addressHint();
}
