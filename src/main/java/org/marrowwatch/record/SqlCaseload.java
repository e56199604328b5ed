package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.access.Caseload;
import org.marrowwatch.episode.EpisodeId;

/** Who looks after which episode, in the database. */
@ApplicationScoped
class SqlCaseload implements Caseload {

    private final EntityManager database;
    private final Clock clinic;

    SqlCaseload(EntityManager database, Clock clinic) {
        this.database = database;
        this.clinic = clinic;
    }

    @Override
    public Optional<String> owner(EpisodeId episode) {
        return Optional.ofNullable(database.find(EpisodeRow.class, episode.value()))
                .map(row -> row.owner);
    }

    @Override
    public void assign(EpisodeId episode, @Nullable String owner, String by) {
        EpisodeRow row = database.find(EpisodeRow.class, episode.value(), LockModeType.PESSIMISTIC_WRITE);
        if (Objects.equals(row.owner, owner)) {
            return;
        }
        row.owner = owner;
        row.changes++;
        AssignmentRow change = new AssignmentRow();
        change.episode = episode.value();
        change.owner = owner;
        change.by = by;
        change.at = clinic.instant().truncatedTo(ChronoUnit.MICROS);
        database.persist(change);
    }

    @Override
    public List<Assignment> history(EpisodeId episode) {
        return database.createQuery("from AssignmentRow where episode = ?1 order by id", AssignmentRow.class)
                .setParameter(1, episode.value())
                .getResultStream()
                .map(row -> new Assignment(row.owner, row.by, row.at))
                .toList();
    }
}
