package org.marrowwatch.alerts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.jboss.logging.Logger;
import org.marrowwatch.flags.Flag;

/**
 * Tells each recipient, at most once on each day of their choice, of what is new and not critical. Nothing new means no
 * mail; missed days make one.
 */
@ApplicationScoped
public class Digest {

    private static final Logger LOG = Logger.getLogger(Digest.class);
    private static final int MOST_FLAGS = 1_000;

    private final Recipients recipients;
    private final DigestTimes times;
    private final DigestLog digests;
    private final AlertMail mails;
    private final MailLog log;
    private final Clock clinic;

    public Digest(
            Recipients recipients, DigestTimes times, DigestLog digests, AlertMail mails, MailLog log, Clock clinic) {
        this.recipients = recipients;
        this.times = times;
        this.digests = digests;
        this.mails = mails;
        this.log = log;
        this.clinic = clinic;
    }

    /** Makes the digests of today once their time has come. */
    @Scheduled(every = "{marrowwatch.digest.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        ZonedDateTime now = ZonedDateTime.now(clinic);
        if (!times.come()) {
            return;
        }
        for (Recipient recipient : QuarkusTransaction.requiringNew().call(recipients::all)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> make(recipient, now));
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "The digest of %s could not be made; it is tried again", recipient.name());
            }
        }
    }

    private void make(Recipient recipient, ZonedDateTime now) {
        if (!times.due(recipient, now) || !digests.open(recipient.name(), now.toLocalDate())) {
            return;
        }
        List<Flag> flags = log.untold(recipient.name(), recipient.subscription(), MOST_FLAGS);
        if (!flags.isEmpty()) {
            Mail mail = mails.digest(recipient.account(), flags);
            log.add(mail, flags, mail.createdAt());
        }
    }
}
