package org.marrowwatch.dashboard;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.dashboard.words.Tongue;

/**
 * A mail as a line of the mailbox.
 *
 * @param state the slug of its status
 * @param due when it is next tried, where it waits
 * @param since when it came to be as it is, where that is known
 * @param quiet whether it waits for the end of quiet hours
 */
public record MailLine(
        String address,
        String recipient,
        String kind,
        String subject,
        String state,
        String status,
        String made,
        @Nullable String sent,
        @Nullable String due,
        @Nullable String since,
        boolean quiet,
        int attempts,
        @Nullable String error) {

    public boolean trouble() {
        return error != null;
    }

    public boolean waiting() {
        return state.equals(Mail.Status.WAITING.slug());
    }

    public boolean failed() {
        return state.equals(Mail.Status.FAILED.slug());
    }

    public boolean wasSent() {
        return state.equals(Mail.Status.SENT.slug());
    }

    static MailLine of(Mail mail, Map<UUID, Instant> since, Address box, Tongue tongue, ZoneId zone) {
        Instant last = since.get(mail.id());
        return new MailLine(
                box.at("/mails/" + mail.id()).toString(),
                mail.recipient(),
                tongue.say(mail.kind()),
                mail.subject(),
                mail.status().slug(),
                tongue.say(mail.status()),
                tongue.moment(mail.createdAt(), zone),
                said(mail.sentAt(), tongue, zone),
                said(mail.due(), tongue, zone),
                said(last, tongue, zone),
                mail.kind() == Mail.Kind.AT_ONCE && mail.attempts() == 0 && last == null,
                mail.attempts(),
                mail.error());
    }

    private static @Nullable String said(@Nullable Instant moment, Tongue tongue, ZoneId zone) {
        return moment == null ? null : tongue.moment(moment, zone);
    }
}
