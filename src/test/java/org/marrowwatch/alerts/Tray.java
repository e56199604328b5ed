package org.marrowwatch.alerts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.episode.Language;

/** The out-tray as tests fill it, each step in a transaction of its own. */
@ApplicationScoped
class Tray {

    private final MailLog log;
    private final OutTray tray;
    private final Clock clock;
    private final EntityManager database;

    Tray(MailLog log, OutTray tray, Clock clock, EntityManager database) {
        this.log = log;
        this.tray = tray;
        this.clock = clock;
        this.database = database;
    }

    UUID put(Mail.Kind kind, Instant due) {
        return put(kind, due, "someone@example.org");
    }

    UUID put(Mail.Kind kind, Instant due, String address) {
        Mail mail = new Mail(
                UUID.randomUUID(),
                "nurse",
                address,
                Language.FR,
                kind,
                "Critique : hanche à regarder",
                "Bonjour,\n.\nà bientôt",
                "<p>Bonjour</p>",
                Mail.Status.WAITING,
                due,
                0,
                null,
                null,
                null);
        QuarkusTransaction.requiringNew().run(() -> log.add(mail, due));
        return mail.id();
    }

    Mail read(UUID mail) {
        return QuarkusTransaction.requiringNew().call(() -> log.find(mail)).orElseThrow();
    }

    List<Mail.Step> steps(UUID mail) {
        return QuarkusTransaction.requiringNew().call(() -> log.steps(mail));
    }

    void again(UUID mail) {
        QuarkusTransaction.requiringNew().run(() -> tray.tryAgain(mail, "administrator", clock.instant()));
    }

    void cancel(UUID mail) {
        QuarkusTransaction.requiringNew().run(() -> tray.cancel(mail, "administrator", clock.instant()));
    }

    /** Nothing waits any more, and nothing that other tests sent counts for the pace. */
    void empty() {
        for (Mail.Status status : List.of(Mail.Status.WAITING, Mail.Status.FAILED)) {
            MailLog.Filter filter = new MailLog.Filter(Optional.empty(), Optional.empty(), Optional.of(status));
            QuarkusTransaction.requiringNew()
                    .call(() -> log.page(filter, Optional.empty(), 1_000))
                    .forEach(mail -> cancel(mail.id()));
        }
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update MailRow set triedAt = null")
                        .executeUpdate());
    }
}
