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
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final int BATCH = 100;

    /** So many batches are made at the same time, as each waits for the database half of its time. */
    private static final int AT_ONCE = 2;

    private final Recipients recipients;
    private final DigestTimes times;
    private final DigestLog digests;
    private final Notices notices;
    private final Ledger ledger;
    private final DigestLetters letters;
    private final MailLog mails;
    private final Clock clinic;
    private final ExecutorService workers;
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
            ExecutorService workers,
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
        this.workers = workers;
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
        Queue<List<Recipient>> batches = new ConcurrentLinkedQueue<>();
        for (int from = 0; from < due.size(); from += BATCH) {
            batches.add(due.subList(from, Math.min(from + BATCH, due.size())));
        }
        List<Future<?>> helpers = Stream.generate(() -> workers.submit(() -> make(batches, stand, now)))
                .limit(Math.min(batches.size(), AT_ONCE) - 1)
                .collect(Collectors.<Future<?>>toList());
        make(batches, stand, now);
        helpers.forEach(Digest::await);
    }

    private void make(Queue<List<Recipient>> batches, Stand stand, Instant now) {
        for (List<Recipient> next = batches.poll(); next != null; next = batches.poll()) {
            batch(next, stand, now);
        }
    }

    private static void await(Future<?> helper) {
        try {
            helper.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException("some digests were not made; they are tried again", failure);
        }
    }

    private void batch(List<Recipient> some, Stand stand, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> held(some, stand, now));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "A batch of %d digests failed; taking them one by one", some.size());
            some.forEach(one -> alone(one, stand, now));
        }
    }

    private void alone(Recipient recipient, Stand stand, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> held(List.of(recipient), stand, now));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The digest of %s could not be made; it is tried again", recipient.name());
        }
    }

    /** Those with whom another instance is busy are left to it. */
    private void held(List<Recipient> some, Stand stand, Instant now) {
        Set<String> held = digests.hold(some.stream().map(Recipient::name).toList());
        some.stream().filter(one -> held.contains(one.name())).forEach(one -> make(one, stand, now));
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
        if (read.nothing()) {
            digests.close(reader.name(), day, Outcome.NOTHING, null, now);
            return;
        }
        Contents contents = read.confirmed(notices.of(read.cleared()));
        Mail mail = letters.write(reader, contents);
        mails.add(mail, now);
        ledger.note(mail, contents.tellings());
        ledger.noteCleared(mail, contents.cleared());
        digests.close(reader.name(), day, Outcome.MAILED, mail.id(), now);
    }
}
