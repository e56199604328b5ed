package org.marrowwatch.alerts;

import java.time.Instant;

/**
 * A mail on its way to the mail server.
 *
 * @param edition 1, and one more each time someone has it sent again
 * @param wanted when it was to leave first
 * @param repeated whether it may have left already: its last sender, or the mail server, fell silent before it said so
 */
public record Sending(Mail mail, int edition, Instant wanted, boolean repeated) {

    /**
     * The same for every attempt, so that mail servers and readers can tell a repetition; another for each edition, so that
     * none of them hides what was sent again on purpose.
     */
    public String messageId() {
        return "<" + mail.id() + (edition == 1 ? "" : "." + edition) + "@marrowwatch>";
    }
}
