package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A choice of rule settings as it is kept. */
@Entity
@Table(name = "rule_settings")
class SettingsRow {

    @Id
    int number;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @Column(name = "chosen_by")
    String by;

    @Column(name = "chosen_at")
    Instant at;

    String reason;
    String body;
}
