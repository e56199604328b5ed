package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.marrowwatch.access.Account;
import org.marrowwatch.flags.Flag;

/** What each recipient's next digest will tell if nothing changes. */
@ApplicationScoped
public class Foreseen {

    /** So many flags of a letter are foreseen by name. */
    public static final int MOST_FLAGS = 200;

    private final MailLog mails;
    private final Recipients recipients;
    private final DigestTimes times;
    private final Clock clinic;

    public Foreseen(MailLog mails, Recipients recipients, DigestTimes times, Clock clinic) {
        this.mails = mails;
        this.recipients = recipients;
        this.times = times;
        this.clinic = clinic;
    }

    /**
     * A digest that is not written yet.
     *
     * @param flags at most 200, the most severe first
     */
    public record Letter(Account recipient, Instant due, List<Flag> flags) {}

    /** The digests of one recipient, or of everyone; who has nothing to be told, or wants none, gets none. */
    public List<Letter> digests(Optional<String> wanted) {
        ZonedDateTime now = ZonedDateTime.now(clinic);
        return recipients.all().stream()
                .filter(recipient -> wanted.isEmpty() || wanted.get().equals(recipient.name()))
                .flatMap(recipient -> letter(recipient, now).stream())
                .filter(letter -> !letter.flags().isEmpty())
                .toList();
    }

    private Optional<Letter> letter(Recipient recipient, ZonedDateTime now) {
        return times.next(recipient, now).map(next -> {
            List<Flag> flags = mails.untold(recipient.name(), recipient.subscription(), MOST_FLAGS);
            return new Letter(recipient.account(), next.toInstant(), flags);
        });
    }
}
