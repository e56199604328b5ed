package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.flags.FlagId;

/** A step in the life of a flag as it is kept. */
@Entity
@Table(name = "flag_event")
class FlagEventRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    UUID flag;
    UUID episode;
    int occurrence;
    String kind;

    @Column(name = "happened_at")
    Instant at;

    @Column(name = "clinic_day")
    LocalDate day;

    @Nullable
    String person;

    @Nullable
    String reason;

    String facts;

    FlagBoard.Event event() {
        List<FactId> because = facts.isEmpty()
                ? List.of()
                : Arrays.stream(facts.split(",", -1))
                        .map(fact -> new FactId(UUID.fromString(fact)))
                        .toList();
        return new FlagBoard.Event(
                new FlagId(flag),
                occurrence,
                Term.parse(FlagChange.Kind.class, kind).orElseThrow(),
                at,
                day,
                person,
                reason,
                because);
    }
}
