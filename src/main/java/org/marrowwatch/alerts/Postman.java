package org.marrowwatch.alerts;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.jboss.logging.Logger;

/** Hands waiting mails to the mail server, outside every transaction: each at least once, and again until it takes them. */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofHours(2);
    private static final Duration GIVE_UP_AFTER = Duration.ofDays(2);

    /** Longer than the server is waited for, so that nobody sends a mail that is being sent. */
    private static final Duration LEASE = PATIENCE.plusMinutes(1);

    private final MailLog log;
    private final ReactiveMailer mailer;
    private final Clock clinic;
    private final boolean kept;

    public Postman(MailLog log, ReactiveMailer mailer, Clock clinic, Config settings) {
        this.log = log;
        this.mailer = mailer;
        this.clinic = clinic;
        this.kept = staysHere(settings);
    }

    /** In demo mode mails stay here unless that was switched off and a mail server was named; elsewhere they go out. */
    static boolean staysHere(Config settings) {
        boolean demo =
                settings.getOptionalValue("marrowwatch.demo", Boolean.class).orElse(false);
        boolean mock =
                settings.getOptionalValue("quarkus.mailer.mock", Boolean.class).orElse(demo);
        ConfigValue host = settings.getConfigValue("quarkus.mailer.host");
        // the framework has a host of its own, which nobody has named
        boolean named = host.getValue() != null && host.getSourceOrdinal() > Integer.MIN_VALUE;
        return mock || (demo && !named);
    }

    /** Sends all that is due. */
    @Scheduled(every = "{marrowwatch.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        Optional<Mail> due = claim();
        while (due.isPresent()) {
            deliver(due.get());
            due = claim();
        }
    }

    private Optional<Mail> claim() {
        return QuarkusTransaction.requiringNew().call(() -> log.claim(clinic.instant(), LEASE));
    }

    private void deliver(Mail mail) {
        if (kept) {
            note(() -> log.done(mail.id(), Mail.Status.KEPT, clinic.instant()));
            return;
        }
        try {
            mailer.send(letter(mail)).await().atMost(PATIENCE);
        } catch (RuntimeException refused) {
            LOG.warnf("The mail server did not take mail %s: %s", mail.id(), refused.getMessage());
            String reason = Objects.toString(refused.getMessage(), "no reason given");
            note(() -> log.failed(mail.id(), reason, clinic.instant(), again(mail)));
            return;
        }
        note(() -> log.done(mail.id(), Mail.Status.SENT, clinic.instant()));
    }

    /** The Message-ID is that of our mail, so that a mail server can tell a repetition after a crash. */
    private static io.quarkus.mailer.Mail letter(Mail mail) {
        return io.quarkus.mailer.Mail.withText(mail.address(), mail.subject(), mail.text())
                .setHtml(mail.html())
                .addHeader("Message-ID", "<" + mail.id() + "@marrowwatch>")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private Optional<Instant> again(Mail mail) {
        Instant now = clinic.instant();
        if (mail.createdAt().plus(GIVE_UP_AFTER).isBefore(now)) {
            return Optional.empty();
        }
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(mail.attempts() - 1, 10));
        return Optional.of(now.plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY));
    }

    private static void note(Runnable outcome) {
        QuarkusTransaction.requiringNew().run(outcome);
    }
}
