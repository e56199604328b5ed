package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.marrowwatch.alerts.Ledger;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.Telling;
import org.marrowwatch.rules.Severity;

/** That someone was told of an occasion, as the ledger keeps it. */
@Entity
@Table(name = "alert")
class AlertRow {

    /** Nobody is told of the same occasion twice. */
    @Embeddable
    record Key(String recipient, String occasion) implements Serializable {}

    @EmbeddedId
    Key key;

    UUID flag;
    int occurrence;
    int news;
    int severity;
    String matter;
    int round;

    @Column(name = "told_at")
    Instant toldAt;

    /** Whether another word may follow it. */
    boolean latest;

    UUID mail;

    static AlertRow of(Mail mail, Telling telling, boolean latest) {
        AlertRow row = new AlertRow();
        row.key = new Key(mail.recipient(), telling.occasion());
        row.flag = telling.notice().flag().value();
        row.occurrence = telling.notice().occurrence();
        row.news = telling.notice().news();
        row.severity = telling.notice().severity().rank();
        row.matter = telling.matter().slug();
        row.round = telling.round();
        row.toldAt = mail.createdAt();
        row.latest = latest;
        row.mail = mail.id();
        return row;
    }

    Ledger.Word word() {
        return new Ledger.Word(occurrence, news, Severity.ofRank(severity), round, toldAt);
    }
}
