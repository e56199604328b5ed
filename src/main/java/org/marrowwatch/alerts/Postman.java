package org.marrowwatch.alerts;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.jboss.logging.Logger;

/** Hands waiting mails to the mail server, outside every transaction: each at least once, and again until it takes them. */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofHours(2);
    private static final Duration GIVE_UP_AFTER = Duration.ofDays(2);

    private final OutTray tray;
    private final Relevance relevance;
    private final Ledger ledger;
    private final MailServer server;
    private final MailSettings settings;
    private final Clock clinic;
    private final MeterRegistry meters;
    private final boolean kept;

    Postman(
            OutTray tray,
            Relevance relevance,
            Ledger ledger,
            MailServer server,
            MailSettings settings,
            Clock clinic,
            MeterRegistry meters,
            Config configuration) {
        this.tray = tray;
        this.relevance = relevance;
        this.ledger = ledger;
        this.server = server;
        this.settings = settings;
        this.clinic = clinic;
        this.meters = meters;
        this.kept = staysHere(configuration);
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

    /** Sends what is due, until nothing is or the mail server takes nothing. */
    @Scheduled(every = "{marrowwatch.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        Optional<Sending> due = claim();
        while (due.isPresent() && deliver(due.get())) {
            due = claim();
        }
    }

    private Optional<Sending> claim() {
        int perMinute = kept ? Integer.MAX_VALUE : settings.perMinute();
        return QuarkusTransaction.requiringNew().call(() -> tray.claim(clinic.instant(), settings.lease(), perMinute));
    }

    /** Whether it is worth while to go on with another. */
    private boolean deliver(Sending sending) {
        if (sending.repeated()) {
            LOG.warnf(
                    "Mail %s is handed over again: nobody said how its last attempt ended",
                    sending.mail().id());
            meters.counter("marrowwatch.mails.repeated").increment();
        }
        if (overtaken(sending)) {
            return true;
        }
        if (kept) {
            note(() -> tray.done(sending.mail().id(), Mail.Status.KEPT, clinic.instant()));
            return true;
        }
        Answer answer = server.hand(sending);
        note(() -> settle(sending, answer));
        meters.counter(
                        "marrowwatch.mails.handed.over",
                        "result",
                        answer.verdict().name().toLowerCase(Locale.ROOT))
                .increment();
        return switch (answer.verdict()) {
            case TAKEN, LATER, NEVER -> true;
            case CLOSED, SILENT -> false;
        };
    }

    /** What may have left already, or is wanted by someone, is handed over whatever has become of its flags. */
    private boolean overtaken(Sending sending) {
        Mail mail = sending.mail();
        return !sending.repeated()
                && sending.edition() == 1
                && QuarkusTransaction.requiringNew().call(() -> {
                    boolean overtaken = relevance.overtaken(mail);
                    if (overtaken) {
                        tray.overtake(mail.id(), clinic.instant());
                        ledger.withdraw(mail.id());
                    }
                    return overtaken;
                });
    }

    private void settle(Sending sending, Answer answer) {
        Mail mail = sending.mail();
        Instant now = clinic.instant();
        switch (answer.verdict()) {
            case TAKEN -> tray.done(mail.id(), Mail.Status.SENT, now);
            case NEVER -> failed(mail, answer, now, Optional.empty());
            case LATER, CLOSED, SILENT -> failed(mail, answer, now, again(sending, now));
        }
    }

    /** The log may be read by people who may not know who is mailed. */
    private void failed(Mail mail, Answer answer, Instant now, Optional<Instant> again) {
        LOG.warnf(
                "Mail %s was not taken (%s) and %s",
                mail.id(), answer.brief(), again.isPresent() ? "waits" : "is given up");
        if (answer.verdict() == Answer.Verdict.SILENT) {
            tray.unsettled(mail.id(), answer.words(), now, again);
        } else {
            tray.failed(mail.id(), answer.words(), now, again);
        }
    }

    private static Optional<Instant> again(Sending sending, Instant now) {
        if (sending.wanted().plus(GIVE_UP_AFTER).isBefore(now)) {
            return Optional.empty();
        }
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(sending.mail().attempts() - 1, 10));
        return Optional.of(now.plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY));
    }

    private static void note(Runnable outcome) {
        QuarkusTransaction.requiringNew().run(outcome);
    }
}
