package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Term;

/** A mail as it is kept. */
@Entity
@Table(name = "mail")
class MailRow {

    @Id
    UUID id;

    String recipient;
    String address;
    String language;
    String kind;
    String subject;

    @Column(name = "text_part")
    String text;

    @Column(name = "html_part")
    String html;

    String status;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "due_at")
    @Nullable
    Instant dueAt;

    int attempts;

    @Column(name = "sent_at")
    @Nullable
    Instant sentAt;

    @Nullable
    String error;

    /** When it was, or is, to leave first. */
    @Column(name = "wanted_at")
    Instant wantedAt;

    boolean urgent;

    /** When it was last handed over. */
    @Column(name = "tried_at")
    @Nullable
    Instant triedAt;

    /** Whether someone has it in hand, who has not yet said how that ended. */
    @Column(name = "in_hand")
    boolean inHand;

    int edition;

    static MailRow of(Mail mail, Instant due) {
        MailRow row = new MailRow();
        row.id = mail.id();
        row.recipient = mail.recipient();
        row.address = mail.address();
        row.language = mail.language().tag();
        row.kind = mail.kind().slug();
        row.subject = mail.subject();
        row.text = mail.text();
        row.html = mail.html();
        row.status = mail.status().slug();
        row.createdAt = mail.createdAt();
        row.dueAt = due;
        row.attempts = mail.attempts();
        row.sentAt = mail.sentAt();
        row.error = mail.error();
        row.wantedAt = due;
        row.urgent = mail.kind().urgent();
        row.edition = 1;
        return row;
    }

    Mail mail() {
        return new Mail(
                id,
                recipient,
                address,
                Language.of(language),
                Term.parse(Mail.Kind.class, kind).orElseThrow(),
                subject,
                text,
                html,
                Term.parse(Mail.Status.class, status).orElseThrow(),
                createdAt,
                attempts,
                sentAt,
                error,
                dueAt);
    }
}
