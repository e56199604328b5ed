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
import org.marrowwatch.alerts.Matter;
import org.marrowwatch.alerts.Notice;
import org.marrowwatch.episode.Term;

/** That someone was told of an occasion, as the ledger keeps it; it writes such rows itself. */
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

    Ledger.Told told(Notice now) {
        return new Ledger.Told(now, Term.parse(Matter.class, matter).orElseThrow(), news);
    }

    boolean mayBeFollowed() {
        return !matter.equals(Matter.CLEARED.slug());
    }
}
