package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That someone's digest of a day was considered, as it is kept; those of the first version say no more. */
@Entity
@Table(name = "digest")
class DigestRow {

    @Embeddable
    record Key(String recipient, @Column(name = "on_day") LocalDate day) implements Serializable {}

    @EmbeddedId
    Key key;

    @Nullable
    String outcome;

    @Column(name = "made_at")
    @Nullable
    Instant madeAt;

    @Nullable
    UUID mail;
}
