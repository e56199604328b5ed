package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.intake.imports.Import;
import org.marrowwatch.intake.imports.KeptRow.Status;
import org.marrowwatch.intake.imports.Outcome;
import org.marrowwatch.intake.imports.Progress;
import org.marrowwatch.intake.imports.Raised;

/** An import as it is kept, with its rows counted so that nobody need count them. */
@Entity
@Table(name = "import")
class ImportRow {

    @Id
    UUID id;

    String title;
    String sender;

    @Column(name = "begun_at")
    Instant begunAt;

    int waiting;
    int recorded;
    int known;
    int refused;
    int cancelled;
    int unfit;
    int critical;
    int warning;
    int info;

    @Column(name = "tried_at")
    @Nullable
    Instant triedAt;

    /** Counts a row that waits no longer. */
    void count(Outcome outcome, Instant now) {
        waiting--;
        switch (outcome.status()) {
            case RECORDED -> recorded++;
            case KNOWN -> known++;
            case REFUSED -> refused++;
            case CANCELLED -> cancelled++;
            case WAITING -> waiting++;
        }
        Raised raised = raised().and(outcome.raised());
        critical = raised.critical();
        warning = raised.warning();
        info = raised.info();
        triedAt = triedAt == null ? now : triedAt;
    }

    void cancel(int rows) {
        waiting -= rows;
        cancelled += rows;
    }

    private Raised raised() {
        return new Raised(critical, warning, info);
    }

    Import made() {
        Map<Status, Integer> rows = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            rows.put(status, of(status));
        }
        rows.values().removeIf(number -> number == 0);
        return new Import(
                id, title, sender, begunAt, new Progress(rows, unfit, Optional.ofNullable(triedAt), raised()));
    }

    private int of(Status status) {
        return switch (status) {
            case WAITING -> waiting;
            case RECORDED -> recorded;
            case KNOWN -> known;
            case REFUSED -> refused;
            case CANCELLED -> cancelled;
        };
    }
}
