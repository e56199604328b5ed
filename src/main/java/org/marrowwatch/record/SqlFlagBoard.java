package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.flags.FlagId;

/** Flags and their histories in the database. */
@ApplicationScoped
class SqlFlagBoard implements FlagBoard, PanacheRepositoryBase<FlagRow, UUID> {

    private final Clock clinic;

    SqlFlagBoard(Clock clinic) {
        this.clinic = clinic;
    }

    @Override
    public List<Flag> of(EpisodeId episode) {
        return find("episode", episode.value()).stream().map(FlagRow::flag).toList();
    }

    @Override
    public Map<EpisodeId, List<Flag>> ofAll(Collection<EpisodeId> episodes) {
        Map<EpisodeId, List<Flag>> flags = new LinkedHashMap<>();
        episodes.forEach(episode -> flags.put(episode, new ArrayList<>()));
        if (!episodes.isEmpty()) {
            find("episode in ?1", episodes.stream().map(EpisodeId::value).toList()).stream()
                    .map(FlagRow::flag)
                    .forEach(flag -> flags.computeIfAbsent(flag.episode(), id -> new ArrayList<>())
                            .add(flag));
        }
        return flags;
    }

    @Override
    public Optional<Flag> find(FlagId id) {
        return findByIdOptional(id.value()).map(FlagRow::flag);
    }

    @Override
    public List<Flag> all(List<FlagId> ids) {
        List<FlagRow> rows = list("id in ?1", ids.stream().map(FlagId::value).toList());
        Map<UUID, Flag> found = rows.stream().collect(Collectors.toMap(row -> row.id, FlagRow::flag));
        // let go, as a round of digests reads so many that looking for changes in them would take most of its time
        rows.forEach(getEntityManager()::detach);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id.value())).stream())
                .toList();
    }

    @Override
    public void apply(EpisodeId episode, List<FlagChange> changes, Cause cause) {
        for (FlagChange change : changes) {
            keep(change.flag(), change.kind());
            note(change.flag(), change.kind(), cause.day(), null, null, cause.facts());
        }
        changed(episode);
    }

    @Override
    public void answer(Flag flag, FlagChange.Kind kind, String by, @Nullable String reason) throws Stale {
        FlagRow row = findById(flag.id().value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.version != flag.version() - 1) {
            throw new Stale(flag.id());
        }
        row.take(flag);
        row.became(kind, clinic.instant());
        note(flag, kind, LocalDate.now(clinic), by, reason, List.of());
        changed(flag.episode());
    }

    private void keep(Flag flag, FlagChange.Kind kind) {
        FlagRow row = findById(flag.id().value());
        if (row == null) {
            row = FlagRow.of(flag.id());
            row.take(flag);
            row.became(kind, clinic.instant());
            persist(row);
        } else {
            row.take(flag);
            row.became(kind, clinic.instant());
        }
    }

    private void note(
            Flag flag,
            FlagChange.Kind kind,
            LocalDate day,
            @Nullable String by,
            @Nullable String reason,
            List<FactId> facts) {
        FlagEventRow event = new FlagEventRow();
        event.flag = flag.id().value();
        event.episode = flag.episode().value();
        event.occurrence = flag.occurrence();
        event.kind = kind.slug();
        event.at = clinic.instant().truncatedTo(ChronoUnit.MICROS);
        event.day = day;
        event.person = by;
        event.reason = reason;
        event.facts = facts.stream().map(FactId::toString).collect(Collectors.joining(","));
        getEntityManager().persist(event);
    }

    /** The page of the episode and its answer to machines are other than they were. */
    private void changed(EpisodeId episode) {
        getEntityManager()
                .createQuery("update EpisodeRow e set e.changes = e.changes + 1 where e.id = ?1")
                .setParameter(1, episode.value())
                .executeUpdate();
    }

    @Override
    public List<Event> history(EpisodeId episode) {
        return getEntityManager()
                .createQuery("from FlagEventRow where episode = ?1 order by id", FlagEventRow.class)
                .setParameter(1, episode.value())
                .getResultStream()
                .map(FlagEventRow::event)
                .toList();
    }
}
