package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of owner as it is kept. */
@Entity
@Table(name = "assignment")
class AssignmentRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    UUID episode;

    @Nullable
    String owner;

    @Column(name = "assigned_by")
    String by;

    @Column(name = "assigned_at")
    Instant at;
}
