package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A refused message as it is kept. */
@Entity
@Table(name = "refused_message")
class RefusedRow {

    @Id
    UUID id;

    String sender;

    @Column(name = "received_at")
    Instant at;

    String body;
    String problems;

    @Column(name = "settled_by")
    @Nullable
    String settledBy;

    @Column(name = "settled_at")
    @Nullable
    Instant settledAt;
}
