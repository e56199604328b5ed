package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.episode.Term;

/** What happened to a mail on its way, as it is kept. */
@Entity
@Table(name = "mail_step")
class MailStepRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    UUID mail;

    @Column(name = "happened_at")
    Instant at;

    String status;

    @Nullable
    String person;

    @Nullable
    String error;

    static MailStepRow of(UUID mail, Mail.Step step) {
        MailStepRow row = new MailStepRow();
        row.mail = mail;
        row.at = step.at().truncatedTo(ChronoUnit.MICROS);
        row.status = step.status().slug();
        row.person = step.person();
        row.error = step.error();
        return row;
    }

    Mail.Step step() {
        return new Mail.Step(at, Term.parse(Mail.Status.class, status).orElseThrow(), person, error);
    }
}
