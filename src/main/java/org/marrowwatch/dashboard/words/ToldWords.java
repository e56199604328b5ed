package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say of what people are told by mail, and where. */
@MessageBundle(value = "told", locale = "en")
public interface ToldWords {

    @Message("Critical flags: a mail at once, of")
    String critical();

    @Message("The others: a digest")
    String rhythm();

    @Message("Day of the weekly digest")
    String weekly();

    @Message("The digest holds")
    String from();

    @Message("The digest is of")
    String reach();

    @Message("Told at once, too, on working days outside quiet hours")
    String atOnce();

    @Message("Regions and rules")
    String topics();

    @Message("Only flags about these regions")
    String areas();

    @Message(
            "This is about digests, and about what is told at once without being critical. Critical flags are told whatever stands here.")
    String topicsHint();

    @Message("as above")
    String asAbove();

    @Message("Times and days")
    String hours();

    @Message("Time zone")
    String zone();

    @Message("Working days")
    String working();

    @Message("Quiet from")
    String quietFrom();

    @Message("until")
    String quietUntil();

    @Message(
            "Critical flags are mailed at any hour. What else is told at once waits for the end of the quiet hours and for a working day. Both empty: no quiet hours.")
    String quietHint();

    @Message(
            "Own episodes are those that the worklist says one looks after. A critical flag of which nobody would be told goes to those who chose own episodes, too.")
    String ownEpisodes();

    @Message("This is what {name} reads on the own account page:")
    String reads(String name);

    @Message(
            "Mails go to the confirmed address; without one, none are sent. Another address counts once you have followed the link that is mailed there. Emptied, it counts at once.")
    String addressHint();

    @Message(
            "Mails go to the confirmed address; without one, none are sent. Another address counts once its owner has followed the link that is mailed there. Emptied, it counts at once.")
    String addressHintOther();

    @Message("Waiting for confirmation:")
    String waiting();

    @Message("asked on {moment}")
    String asked(String moment);

    @Message("The link that was sent there no longer works; have it sent again.")
    String expired();

    @Message("Until then mails go on to")
    String untilThen();

    @Message("Until then no mails come.")
    String noneUntilThen();

    @Message("In this demonstration no mail leaves the machine, so the link stands in the mail here:")
    String keptHere();

    @Message("Send the link again")
    String askAgain();

    @Message("Withdraw")
    String withdraw();

    @Message("none confirmed")
    String noneConfirmed();

    @Message("waiting:")
    String waits();

    @Message("unsubscribed by mail, {moment}")
    String unsubscribedAt(String moment);

    @Message("Saved. A link was mailed to the new address; once it has been followed and confirmed, mails go there.")
    String doneAsked();

    @Message("The address is no longer asked for.")
    String doneWithdrawn();

    @Message("The address is confirmed; mails go there from now on.")
    String doneConfirmed();

    @Message("Saved: absence and deputy.")
    String doneCover();

    @Message("Confirm the mail address")
    String confirmTitle();

    @Message("The mails of the account {account} are to go to")
    String confirmAsk(String account);

    @Message("Yes, send them there")
    String confirmIt();

    @Message("This link confirms nothing")
    String keyVoid();

    @Message(
            "You are signed in as {account}. The link is for another account, or it was used already, or a newer one was sent, or it is older than seven days. Under your name you see what waits for confirmation, and have it sent again.")
    String keyVoidText(String account);

    @Message("The text is for the address alone, because it holds the key by which the address is confirmed.")
    String hidden();

    @Message("Absence and deputy")
    String away();

    @Message("Absence and deputy")
    String awayOther();

    @Message("Deputy")
    String deputy();

    @Message("Away from")
    String awayFrom();

    @Message("to (last day)")
    String awayUntil();

    @Message(
            "Without a last day the absence goes on until you end it. The deputy also hears of critical flags that are not answered in time.")
    String awayHint();

    @Message("No more digests?")
    String unsubscribe();

    @Message("Whoever this link belongs to then gets no digests of Marrowwatch any more.")
    String unsubscribeText();

    @Message("Mails about critical flags go on as before.")
    String criticalGoOn();

    @Message("End the digests")
    String unsubscribeIt();

    @Message("The digests have ended")
    String unsubscribed();

    @Message(
            "To get them again, sign in to Marrowwatch, open your account by your name at the top, and choose a rhythm.")
    String subscribeAgain();

    @Message("This link ends no digests. It may have been cut off in the mail; use the whole one.")
    String unknownLink();

    @Message("Time of digests (empty: {time}, as the clinic)")
    String digestAt(String time);

    @Message("as the clinic ({zone})")
    String zoneOfClinic(String zone);

    @Message("This browser is in {zone}: take it")
    String zoneHere(String zone);
}
