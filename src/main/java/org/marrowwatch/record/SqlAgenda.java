package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.review.Agenda;

/** The agenda as a column of the episodes, so that one row lock serves both recording and reviewing. */
@ApplicationScoped
class SqlAgenda implements Agenda, PanacheRepositoryBase<EpisodeRow, UUID> {

    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 10;
    /** Transactions are ended after a minute; the rest is for the clocks of several instances. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);

    private final Clock clinic;

    SqlAgenda(Clock clinic) {
        this.clinic = clinic;
    }

    @Override
    public void hold(EpisodeId episode) {
        findById(episode.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void lookAgain(EpisodeId episode, Optional<LocalDate> day) {
        // the start of the day, which is not midnight where daylight saving skips it
        Instant at =
                day.map(date -> date.atStartOfDay(clinic.getZone()).toInstant()).orElse(null);
        update("lookAgainAt = ?1, lookFailures = 0 where id = ?2", at, episode.value());
    }

    @Override
    public List<EpisodeId> claim(Instant now, int atMost) {
        return FreeRows.first(
                        atMost, most -> dueFirst(now, most), ids -> find("id in ?1 and lookAgainAt <= ?2", ids, now))
                .stream()
                .map(row -> new EpisodeId(row.id))
                .toList();
    }

    private List<UUID> dueFirst(Instant now, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select e.id from EpisodeRow e where e.lookAgainAt <= ?1 order by e.lookAgainAt", UUID.class)
                .setParameter(1, now)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public void postpone(EpisodeId episode, Instant now) {
        findByIdOptional(episode.value()).ifPresent(row -> {
            row.lookFailures++;
            long doublings = Math.min(row.lookFailures - 1, MOST_DOUBLINGS);
            row.lookAgainAt = now.plus(FIRST_DELAY.multipliedBy(1L << doublings));
        });
    }

    @Override
    public Optional<Instant> nextLook(EpisodeId episode) {
        return findByIdOptional(episode.value()).flatMap(row -> Optional.ofNullable(row.lookAgainAt));
    }

    @Override
    public long due(Instant now, int limit) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select count(*) from"
                                + " (select 1 from episode where look_again_at <= ?1 limit ?2) as counted")
                        .setParameter(1, now)
                        .setParameter(2, limit)
                        .getSingleResult())
                .longValue();
    }

    @Override
    public boolean rolledOut(String fingerprint) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from BookRow b where b.fingerprint = ?1 and b.finished", Long.class)
                        .setParameter(1, fingerprint)
                        .getSingleResult()
                > 0;
    }

    @Override
    public int lookAgainAtSome(String fingerprint, Instant now, int atMost) {
        BookRow book = getEntityManager().find(BookRow.class, BookRow.ID, LockModeType.PESSIMISTIC_WRITE);
        if (!book.fingerprint.equals(fingerprint)) {
            book.fingerprint = fingerprint;
            book.reached = null;
            book.finished = false;
            book.noticedAt = null;
        }
        if (book.finished) {
            return 0;
        }
        Instant noticed = book.noticedAt == null ? now : book.noticedAt;
        book.noticedAt = noticed;
        List<UUID> ids = EpisodeRow.after(getEntityManager(), book.reached, atMost);
        if (!ids.isEmpty()) {
            book.reached = ids.get(ids.size() - 1);
            update("lookAgainAt = ?1 where id in (?2) and (lookAgainAt is null or lookAgainAt > ?1)", now, ids);
        } else if (!now.isBefore(noticed.plus(LONGEST_TRANSACTION))) {
            // opened by the book before and committed when the rollout had already come past their place
            update(
                    "lookAgainAt = ?1 where openedAt >= ?2 and (lookAgainAt is null or lookAgainAt > ?1)",
                    now,
                    noticed.minus(LONGEST_TRANSACTION));
            book.finished = true;
        }
        return ids.size();
    }
}
