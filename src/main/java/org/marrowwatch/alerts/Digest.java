package org.marrowwatch.alerts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
    private final AlertMail mails;
    private final MailLog log;
    private final Clock clinic;
    private final LocalTime at;

    public Digest(
            Recipients recipients,
            AlertMail mails,
            MailLog log,
            Clock clinic,
            @ConfigProperty(name = "marrowwatch.digest.at") LocalTime at) {
        this.recipients = recipients;
        this.mails = mails;
        this.log = log;
        this.clinic = clinic;
        this.at = at;
    }

    /** Makes the digests of today once their time has come. */
    @Scheduled(every = "{marrowwatch.digest.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        LocalDate today = LocalDate.now(clinic);
        if (LocalTime.now(clinic).isBefore(at)) {
            return;
        }
        for (Recipient recipient : QuarkusTransaction.requiringNew().call(recipients::all)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> make(recipient, today));
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "The digest of %s could not be made; it is tried again", recipient.name());
            }
        }
    }

    private void make(Recipient recipient, LocalDate today) {
        if (!recipient.subscription().rhythm().on(today) || !log.openDigest(recipient.name(), today)) {
            return;
        }
        List<Flag> flags = log.untold(recipient.name(), recipient.subscription(), MOST_FLAGS);
        if (!flags.isEmpty()) {
            Mail mail = mails.digest(recipient.account(), flags);
            log.add(mail, flags, mail.createdAt());
        }
    }
}
