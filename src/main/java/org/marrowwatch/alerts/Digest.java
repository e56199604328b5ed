package org.marrowwatch.alerts;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.marrowwatch.alerts.DigestLog.Outcome;

/**
 * Tells each recipient, at most once on each day of their choice, of what has changed and of what still waits. Nothing to
 * say means no mail; missed days make one.
 */
@ApplicationScoped
public class Digest {

    private static final Logger LOG = Logger.getLogger(Digest.class);

    /** Kept together, because each transaction costs a database far more than a digest does. */
    private static final int BATCH = 50;

    private final Recipients recipients;
    private final DigestTimes times;
    private final DigestLog digests;
    private final Notices notices;
    private final Ledger ledger;
    private final DigestLetters letters;
    private final MailLog mails;
    private final Clock clinic;
    private final Duration repeatAfter;
    private final Timer round;

    public Digest(
            Recipients recipients,
            DigestTimes times,
            DigestLog digests,
            Notices notices,
            Ledger ledger,
            DigestLetters letters,
            MailLog mails,
            Clock clinic,
            MeterRegistry meters,
            @ConfigProperty(name = "marrowwatch.alerts.repeat-after") Duration repeatAfter) {
        this.recipients = recipients;
        this.times = times;
        this.digests = digests;
        this.notices = notices;
        this.ledger = ledger;
        this.letters = letters;
        this.mails = mails;
        this.clinic = clinic;
        this.repeatAfter = repeatAfter;
        this.round = Timer.builder("marrowwatch.digests.round")
                .description("Writing the digests that were due at one moment")
                .register(meters);
    }

    /** Makes the digests whose time has come. One that fails is tried again and holds up no other. */
    @Scheduled(every = "{marrowwatch.digest.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        Instant now = clinic.instant();
        List<Recipient> due = QuarkusTransaction.requiringNew().call(() -> times.due(recipients.staff(), now));
        if (due.isEmpty()) {
            return;
        }
        round.record(() -> make(due, now));
    }

    private void make(List<Recipient> due, Instant now) {
        Stand stand = new Stand(QuarkusTransaction.requiringNew().call(notices::standing));
        for (int from = 0; from < due.size(); from += BATCH) {
            batch(due.subList(from, Math.min(from + BATCH, due.size())), stand, now);
        }
    }

    private void batch(List<Recipient> some, Stand stand, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> some.forEach(one -> make(one, stand, now)));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "A batch of %d digests failed; taking them one by one", some.size());
            some.forEach(one -> alone(one, stand, now));
        }
    }

    private void alone(Recipient recipient, Stand stand, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> make(recipient, stand, now));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The digest of %s could not be made; it is tried again", recipient.name());
        }
    }

    private void make(Recipient reader, Stand stand, Instant now) {
        LocalDate day = reader.at(now, clinic.getZone()).toLocalDate();
        if (!digests.open(reader.name(), day)) {
            return;
        }
        if (reader.away()) {
            digests.close(reader.name(), day, Outcome.AWAY, null, now);
            return;
        }
        Contents read = Contents.of(reader, stand, ledger.lastWords(reader.name()), now, repeatAfter);
        Contents contents = read.confirmed(notices.of(
                read.tellings().stream().map(telling -> telling.notice().flag()).toList()));
        if (contents.nothing()) {
            digests.close(reader.name(), day, Outcome.NOTHING, null, now);
            return;
        }
        Mail mail = letters.write(reader, contents);
        mails.add(mail, now);
        ledger.note(mail, contents.tellings());
        ledger.noteCleared(mail, contents.cleared());
        digests.close(reader.name(), day, Outcome.MAILED, mail.id(), now);
    }
}
