package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Term;
import org.marrowwatch.intake.imports.KeptRow;
import org.marrowwatch.intake.imports.KeptRow.Status;
import org.marrowwatch.intake.imports.Outcome;
import org.marrowwatch.intake.imports.Raised;
import org.marrowwatch.intake.imports.Row;
import org.marrowwatch.rules.Severity;

/** A row of an import as it is kept. */
@Entity
@Table(name = "import_row")
class ImportedRow {

    @Id
    UUID id;

    @Column(name = "import")
    UUID partOf;

    int number;
    String kind;
    String file;
    int place;
    String content;
    String status;

    @Column(name = "settled_at")
    @Nullable
    Instant settledAt;

    @Nullable
    UUID episode;

    int critical;
    int warning;
    int info;

    /** What the row asks of whoever reads it: the rank of its most severe flag, 0 without one. */
    int worst;

    String problems;

    static ImportedRow of(UUID partOf, int number, Row row) {
        ImportedRow kept = new ImportedRow();
        kept.id = Ids.next();
        kept.partOf = partOf;
        kept.number = number;
        kept.kind = row.kind().slug();
        kept.file = row.file();
        kept.place = row.place();
        kept.content = row.content();
        kept.status = Status.WAITING.slug();
        kept.problems = ProblemList.write(List.of());
        return kept;
    }

    void take(Outcome outcome, Instant now) {
        status = outcome.status().slug();
        settledAt = now;
        episode = outcome.episode().map(EpisodeId::value).orElse(null);
        critical = outcome.raised().critical();
        warning = outcome.raised().warning();
        info = outcome.raised().info();
        worst = outcome.raised().worst().map(Severity::rank).orElse(0);
        problems = ProblemList.write(outcome.problems());
    }

    KeptRow kept(String sender) {
        return new KeptRow(
                id,
                number,
                sender,
                new Row(Term.parse(Row.Kind.class, kind).orElseThrow(), file, place, content, List.of()),
                Term.parse(Status.class, status).orElseThrow(),
                Optional.ofNullable(episode).map(EpisodeId::new),
                new Raised(critical, warning, info),
                ProblemList.read(problems));
    }
}
