package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rule book is in force, and how far the episodes have been put on the agenda because of it. */
@Entity
@Table(name = "rule_book")
class BookRow {

    /** There is but one. */
    static final int ID = 1;

    @Id
    int id;

    String fingerprint;

    @Nullable
    UUID reached;

    boolean finished;

    /** When it was noticed that this book is in force; none of a book that was rolled out before this was kept. */
    @Column(name = "noticed_at")
    @Nullable
    Instant noticedAt;
}
