package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.intake.Refusals;

/** Refused messages in the database. */
@ApplicationScoped
class SqlRefusals implements Refusals, PanacheRepositoryBase<RefusedRow, UUID> {

    @Override
    public List<Refused> page(Filter filter, Optional<UUID> after, int size) {
        Where where = where(filter);
        after.flatMap(this::findByIdOptional).ifPresent(last -> {
            where.add("(r.at < :at or (r.at = :at and r.id < :id))", "at", last.at);
            where.give("id", last.id);
        });
        TypedQuery<RefusedRow> query = getEntityManager()
                .createQuery("from RefusedRow r" + where + " order by r.at desc, r.id desc", RefusedRow.class);
        where.fill(query);
        return query.setMaxResults(size)
                .getResultStream()
                .map(SqlRefusals::refused)
                .toList();
    }

    @Override
    public long count(Filter filter) {
        Where where = where(filter);
        TypedQuery<Long> query =
                getEntityManager().createQuery("select count(r) from RefusedRow r" + where, Long.class);
        where.fill(query);
        return query.getSingleResult();
    }

    private static Where where(Filter filter) {
        Where where = new Where();
        filter.sender().ifPresent(name -> where.add("r.sender = :sender", "sender", name));
        filter.pointer()
                .ifPresent(start -> where.add(
                        "r.problems like :pointer escape '!'",
                        "pointer",
                        "%\"pointer\":\"" + Where.literal(start) + "%"));
        filter.detail()
                .ifPresent(words -> where.add(
                        "lower(r.problems) like :detail escape '!'",
                        "detail",
                        "%\"detail\":%" + Where.literal(words.toLowerCase(Locale.ROOT)) + "%"));
        filter.settled().ifPresent(settled -> where.add(settled ? "r.settledAt is not null" : "r.settledAt is null"));
        return where;
    }

    @Override
    public Optional<Refused> find(UUID id) {
        return findByIdOptional(id).map(SqlRefusals::refused);
    }

    private static Refused refused(RefusedRow row) {
        Optional<Settlement> settlement = row.settledBy == null || row.settledAt == null
                ? Optional.empty()
                : Optional.of(new Settlement(row.settledBy, row.settledAt));
        return new Refused(row.id, row.sender, row.at, row.body, ProblemList.read(row.problems), settlement);
    }

    @Override
    public List<String> senders() {
        return getEntityManager()
                .createQuery("select distinct r.sender from RefusedRow r order by r.sender", String.class)
                .getResultList();
    }

    @Override
    public void settle(UUID id, String by, Instant now) {
        update(
                "settledBy = ?1, settledAt = ?2 where id = ?3 and settledAt is null",
                by,
                now.truncatedTo(ChronoUnit.MICROS),
                id);
    }

    @Override
    public void reopen(UUID id) {
        update("settledBy = null, settledAt = null where id = ?1", id);
    }
}
