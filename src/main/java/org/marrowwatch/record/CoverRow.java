package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Cover;

/** Who stands in for someone, as it is kept. */
@Entity
@Table(name = "cover")
class CoverRow {

    @Id
    String account;

    @Nullable
    String deputy;

    @Column(name = "away_from")
    @Nullable
    LocalDate from;

    @Column(name = "away_until")
    @Nullable
    LocalDate until;

    void take(Cover cover) {
        deputy = cover.deputy();
        from = cover.from();
        until = cover.until();
    }

    Cover cover() {
        return new Cover(deputy, from, until);
    }
}
