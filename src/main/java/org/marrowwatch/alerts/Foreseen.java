package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marrowwatch.access.Account;
import org.marrowwatch.flags.Flag;

/** What each recipient's next digest will tell if nothing changes. */
@ApplicationScoped
public class Foreseen {

    /** So many flags of a letter are foreseen by name. */
    public static final int MOST_FLAGS = 200;

    private final MailLog mails;
    private final Recipients recipients;
    private final Clock clinic;
    private final LocalTime digestAt;

    public Foreseen(
            MailLog mails,
            Recipients recipients,
            Clock clinic,
            @ConfigProperty(name = "marrowwatch.digest.at") LocalTime digestAt) {
        this.mails = mails;
        this.recipients = recipients;
        this.clinic = clinic;
        this.digestAt = digestAt;
    }

    /**
     * A digest that is not written yet.
     *
     * @param flags at most 200, the most severe first
     */
    public record Letter(Account recipient, Instant due, List<Flag> flags) {}

    /** The digests of one recipient, or of everyone; who has nothing to be told gets none. */
    public List<Letter> digests(Optional<String> recipient) {
        Instant due = next();
        return recipients.all().stream()
                .filter(account -> recipient.isEmpty() || recipient.get().equals(account.name()))
                .map(account -> new Letter(account, due, mails.untold(account.name(), MOST_FLAGS)))
                .filter(letter -> !letter.flags().isEmpty())
                .toList();
    }

    private Instant next() {
        ZonedDateTime now = ZonedDateTime.now(clinic);
        ZonedDateTime today = now.toLocalDate().atTime(digestAt).atZone(clinic.getZone());
        return (now.isBefore(today) ? today : today.plusDays(1)).toInstant();
    }
}
