package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages around the patients say. */
@MessageBundle(value = "office", locale = "en")
public interface OfficeWords {

    @Message("Mails")
    String mailsTitle();

    @Message("To")
    String to();

    @Message("Kind")
    String kind();

    @Message("Subject")
    String subject();

    @Message("Status")
    String status();

    @Message("Made")
    String time();

    @Message("Sent")
    String sent();

    @Message("Attempts")
    String attempts();

    @Message("The mail server said")
    String error();

    @Message("No mail was made yet.")
    String noMails();

    @Message("All mails")
    String backToMails();

    @Message("Refused messages")
    String refusalsTitle();

    @Message("Nothing of these was recorded. Correct what is named and send it again.")
    String refusalsIntro();

    @Message("No message was refused.")
    String noRefusals();

    @Message("the whole message")
    String whole();

    @Message("Problems")
    String problems();

    @Message("Message")
    String letter();

    @Message("The message is longer; this is its beginning.")
    String cut();

    @Message("from")
    String from();
}
