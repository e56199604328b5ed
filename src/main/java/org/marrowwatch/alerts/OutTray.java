package org.marrowwatch.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where mails lie that are to leave, and where it is noted how far each has come. */
public interface OutTray {

    /**
     * Takes a mail that is due, the most urgent first and of these the one that waits longest, so that nobody else hands it
     * over before the lease is over. Mails to a suspended account wait until it is reinstated.
     *
     * @param perMinute how many mails are taken within a minute at most, whoever takes them; a fifth of these places is for
     *     urgent mails alone
     */
    Optional<Sending> claim(Instant now, Duration lease, int perMinute);

    /** Notes that a mail has left, even one that was cancelled while the mail server was asked. */
    void done(UUID mail, Mail.Status status, Instant at);

    /** Notes that a mail could not be sent; it is tried again at a later time, or given up when there is none. */
    void failed(UUID mail, String error, Instant at, Optional<Instant> again);

    /** The same, when the mail server may have it nevertheless. */
    void unsettled(UUID mail, String error, Instant at, Optional<Instant> again);

    /**
     * Sends a mail that failed, was cancelled or was sent once more, as a letter of its own; nothing happens to any other.
     */
    void tryAgain(UUID mail, String by, Instant now);

    /** Gives up a mail that waits, or notes that one that failed needs nothing more; nothing happens to any other. */
    void cancel(UUID mail, String by, Instant now);

    /** Does not send a mail that waits, because all that it tells was answered meanwhile; nothing happens to any other. */
    void overtake(UUID mail, Instant now);

    /** How many mails wait. */
    long waiting();

    /** Since when the mail that waits longest should have left; mails to suspended accounts do not count. */
    Optional<Instant> waitingSince();

    /** How many mails could not be sent, and nobody has tried them again or cancelled them. */
    long failures();

    /** How many of these are for one account. */
    long failures(String recipient);

    /** How many of these failed since a moment. */
    long failuresSince(Instant moment);
}
