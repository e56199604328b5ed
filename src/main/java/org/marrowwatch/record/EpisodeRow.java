package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An episode as it is kept: its place on the agenda and in the worklist beside its identity. */
@Entity
@Table(name = "episode")
class EpisodeRow {

    @Id
    UUID id;

    UUID patient;
    LocalDate onset;

    @Column(name = "opened_at")
    Instant openedAt;

    int changes;

    @Column(name = "look_again_at")
    @Nullable
    Instant lookAgainAt;

    @Column(name = "look_failures")
    int lookFailures;

    @Column(name = "worst_severity")
    @Nullable
    Integer worstSeverity;

    @Column(name = "worst_since")
    @Nullable
    LocalDate worstSince;
}
