package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

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
}
