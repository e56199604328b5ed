package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An import as it is kept. */
@Entity
@Table(name = "import")
class ImportRow {

    @Id
    UUID id;

    String title;
    String sender;

    @Column(name = "begun_at")
    Instant begunAt;
}
