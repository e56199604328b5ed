package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact as it is kept: a typed envelope, and the body as JSON. */
@Entity
@Table(name = "fact")
class FactRow {

    /** Of the form of the body; raised when that changes, so that old bodies can still be read. */
    static final int VERSION = 1;

    @Id
    UUID id;

    UUID episode;
    String kind;

    @Column(name = "happened_on")
    LocalDate on;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    String source;

    @Column(name = "message_id")
    String messageId;

    @Nullable
    UUID withdraws;

    int version;
    String body;
}
