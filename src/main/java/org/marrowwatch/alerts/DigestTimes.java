package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marrowwatch.alerts.DigestLog.Outcome;

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

    /** Those whose digest is to be made now. */
    List<Recipient> due(Staff staff, Instant now) {
        Map<LocalDate, Set<String>> considered = new HashMap<>();
        return staff.recipients().stream()
                .filter(recipient -> {
                    ZonedDateTime here = recipient.at(now, clinic.getZone());
                    return come(recipient, here)
                            && !considered
                                    .computeIfAbsent(here.toLocalDate(), log::opened)
                                    .contains(recipient.name());
                })
                .toList();
    }

    /** Whether the time of today's digest has come. */
    private boolean come(Recipient recipient, ZonedDateTime here) {
        return recipient
                .subscription()
                .nextDigest(here, at, false)
                .filter(next -> !next.isAfter(here))
                .isPresent();
    }

    /** When a recipient's next digest is made, if there is something to tell; at once when it is overdue. */
    Optional<ZonedDateTime> next(Recipient recipient, Instant now) {
        ZonedDateTime here = recipient.at(now, clinic.getZone());
        return recipient.subscription().nextDigest(here, at, log.opened(recipient.name(), here.toLocalDate()));
    }

    /** The first digest of a recipient at a moment or after it. */
    Optional<ZonedDateTime> first(Recipient recipient, Instant notBefore) {
        ZonedDateTime there = recipient.at(notBefore, clinic.getZone());
        Stream<ZonedDateTime> all = recipient.subscription().digests(there.toLocalDate(), at, there);
        return all.filter(digest -> !digest.toInstant().isBefore(notBefore)).findFirst();
    }

    /** A change of what someone is told. */
    public interface Change<E extends Exception> {
        void make() throws E;
    }

    /**
     * Makes a change that may let someone begin to get digests, in the caller's transaction. Whoever begins after the time
     * of today's digest gets the first at the next time: today's is noted as considered.
     */
    public <E extends Exception> void changing(String account, Change<E> change) throws E {
        boolean awaited = due(account).isPresent();
        change.make();
        if (!awaited) {
            Instant now = clinic.instant();
            due(account).ifPresent(recipient -> {
                LocalDate today = recipient.at(now, clinic.getZone()).toLocalDate();
                log.open(account, today);
                log.close(account, today, Outcome.BEGUN_LATER, null, now);
            });
        }
    }

    private Optional<Recipient> due(String account) {
        return due(recipients.staff(), clinic.instant()).stream()
                .filter(recipient -> recipient.name().equals(account))
                .findFirst();
    }
}
