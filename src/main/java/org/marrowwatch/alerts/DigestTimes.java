package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When digests are made: what makes them, what foresees them and what changes them ask here. */
@ApplicationScoped
public class DigestTimes {

    private final Recipients recipients;
    private final DigestLog log;
    private final Clock clinic;
    private final LocalTime at;

    public DigestTimes(
            Recipients recipients,
            DigestLog log,
            Clock clinic,
            @ConfigProperty(name = "marrowwatch.digest.at") LocalTime at) {
        this.recipients = recipients;
        this.log = log;
        this.clinic = clinic;
        this.at = at;
    }

    /** When a recipient's next digest is made, if there is something to tell; at once when it is overdue. */
    Optional<ZonedDateTime> next(Recipient recipient, ZonedDateTime now) {
        return recipient.subscription().nextDigest(now, at, log.opened(recipient.name(), now.toLocalDate()));
    }

    boolean due(Recipient recipient, ZonedDateTime now) {
        return next(recipient, now).filter(next -> !next.isAfter(now)).isPresent();
    }

    /** Whether the time of today's digests has come. */
    boolean come() {
        return !LocalTime.now(clinic).isBefore(at);
    }

    /** A change of what someone is told. */
    public interface Change<E extends Exception> {
        void make() throws E;
    }

    /**
     * Makes a change that may let someone begin to get digests, in the caller's transaction. Whoever begins after the time
     * of today's digests gets the first at the next time: today's is noted as considered.
     */
    public <E extends Exception> void changing(String account, Change<E> change) throws E {
        boolean awaited = awaited(account);
        change.make();
        if (!awaited && come()) {
            log.open(account, LocalDate.now(clinic));
        }
    }

    private boolean awaited(String account) {
        ZonedDateTime now = ZonedDateTime.now(clinic);
        return recipients.all().stream().anyMatch(recipient -> recipient.name().equals(account) && due(recipient, now));
    }
}
