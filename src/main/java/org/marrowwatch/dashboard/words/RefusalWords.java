package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of refused messages says. */
@MessageBundle(value = "refused", locale = "en")
public interface RefusalWords {

    @Message("Refused messages")
    String title();

    @Message("Nothing of these was recorded. Correct what is named, send it again, and settle it here.")
    String intro();

    @Message("What a message says is shown to those who treat patients.")
    String unseen();

    @Message("Messages by state")
    String states();

    @Message("Sender")
    String sender();

    @Message("Place begins with")
    String pointer();

    @Message("Problem says")
    String detail();

    @Message("Show")
    String show();

    @Message("Clear the filter")
    String clear();

    @Message("from {sender}")
    String from(String sender);

    @Message("the whole message")
    String whole();

    @Message("Message")
    String asItCame();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Download")
    String download();

    @Message("The message is longer; this is its beginning. Download it to have it whole.")
    String cut();

    @Message("Settle")
    String settle();

    @Message("settled by {name}, {moment}")
    String settledBy(String name, String moment);

    @Message("Take back")
    String reopen();

    @Message("No refused message waits for anyone.")
    String none();

    @Message("No refused message was settled yet.")
    String noneSettled();

    @Message("No refused message is like that.")
    String noneFound();
}
