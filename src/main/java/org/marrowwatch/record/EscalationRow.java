package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A step by which an unanswered flag went to others, as it is kept. */
@Entity
@Table(name = "escalation")
class EscalationRow {

    /** Each step is taken once for each piece of news. */
    @Embeddable
    record Key(UUID flag, int news, String step) implements Serializable {}

    @EmbeddedId
    Key key;

    @Column(name = "taken_at")
    Instant at;

    /** Accounts with a line break between each two. */
    String told;
}
