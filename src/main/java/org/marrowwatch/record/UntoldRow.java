package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That someone was not told of a flag, as it is kept. */
@Entity
@Table(name = "untold")
class UntoldRow {

    @Embeddable
    record Key(String recipient, UUID flag, int news) implements Serializable {}

    @EmbeddedId
    Key key;

    String reason;

    @Nullable
    String instead;

    @Column(name = "noted_at")
    Instant at;
}
