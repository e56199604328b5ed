package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An episode as it is kept: its place on the agenda and its owner beside its identity. */
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

    @Nullable
    String owner;

    /** Some ids in their order, those after one that was reached. */
    static List<UUID> after(EntityManager database, @Nullable UUID reached, int atMost) {
        String where = reached == null ? "" : " where e.id > ?1";
        TypedQuery<UUID> query =
                database.createQuery("select e.id from EpisodeRow e" + where + " order by e.id", UUID.class);
        if (reached != null) {
            query.setParameter(1, reached);
        }
        return query.setMaxResults(atMost).getResultList();
    }
}
