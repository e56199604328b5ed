package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the mailbox says. */
@MessageBundle(value = "mail", locale = "en")
public interface MailWords {

    @Message("Mails")
    String title();

    @Message("Mails by state")
    String states();

    @Message("To")
    String to();

    @Message("Kind")
    String kind();

    @Message("Subject")
    String subject();

    @Message("Status")
    String status();

    @Message("Made")
    String made();

    @Message("Sent")
    String sent();

    @Message("Next attempt")
    String dueTitle();

    @Message("next attempt {moment}")
    String due(String moment);

    @Message("since {moment}")
    String since(String moment);

    @Message("Attempts")
    String attempts();

    @Message("Attempts: {count},")
    String attempted(int count);

    @Message("The mail server said:")
    String error();

    @Message("Show")
    String show();

    @Message("Clear the filter")
    String clear();

    @Message("No mail was made yet.")
    String none();

    @Message("No mail is like that.")
    String noneFound();

    @Message(
            "What the next digests will tell if nothing changes until then. A critical flag is mailed at once and waits for no digest.")
    String foreseenHint();

    @Message("digest on {moment}")
    String foreseenAt(String moment);

    @Message("1 flag")
    String foreseenOne();

    @Message("{count} flags")
    String foreseenFlags(int count);

    @Message("{count} flags or more; these are the most severe")
    String foreseenMore(int count);

    @Message("Nothing is new, so the next digest will not be sent.")
    String noneForeseen();

    @Message("Back to the mails")
    String back();

    @Message("As the recipient reads it")
    String asRead();

    @Message("As text")
    String asText();

    @Message("Flags in this mail")
    String told();

    @Message("currently: {status}")
    String now(String status);

    @Message("Delivery")
    String history();

    @Message("Nothing has happened to it yet.")
    String noHistory();

    @Message("by {name}")
    String by(String name);

    @Message("Try again")
    String tryAgain();

    @Message("It is handed to the mail server once more.")
    String tryAgainHint();

    @Message("Send it once more")
    String sendAgain();

    @Message("The mail server took it before: the recipient may get it a second time, as a mail of its own.")
    String sendAgainHint();

    @Message("Give it up")
    String cancel();

    @Message("It is not sent unless someone tries it again.")
    String cancelHint();

    @Message("Critical flags that nobody has answered")
    String steps();

    @Message("To whom each goes next if nobody answers it before.")
    String stepsHint();

    @Message("{moment}, {step}:")
    String stepAt(String moment, String step);

    @Message("nobody")
    String nobody();

    @Message("– {owner} has named no deputy who is there")
    String nameDeputy(String owner);

    @Message("– nobody looks after the episode")
    String nameOwner();

    @Message("Digests")
    String digests();

    @Message("The next digest as it would be written now")
    String preview();

    @Message("It is written anew when its time comes, with what then is so.")
    String previewHint();

    @Message("Due")
    String dueForeseen();

    @Message(
            "Flags of which someone would have been told at once, and digests that were not sent, each with the reason.")
    String notSentHint();

    @Message("Nothing was left unsent.")
    String allSent();

    @Message("When")
    String when();

    @Message("What")
    String what();

    @Message("Why not")
    String reason();

    @Message("quiet hours until {moment}")
    String quietUntil(String moment);

    @Message("{#if count == 1}1 mail{#else}{count} mails{/if} could not be delivered.")
    String undelivered(long count);

    @Message(
            "{#if count == 1}1 mail{#else}{count} mails{/if} to you could not be delivered; an administrator can mend the address and send again.")
    String undeliveredToYou(long count);

    @Message("Look at them")
    String undeliveredLook();
}
