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

/** A change of a patient's name as it is kept. */
@Entity
@Table(name = "renaming")
class RenamingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    UUID patient;

    @Nullable
    String former;

    @Nullable
    String name;

    @Column(name = "renamed_by")
    String by;

    @Column(name = "renamed_at")
    Instant at;
}
