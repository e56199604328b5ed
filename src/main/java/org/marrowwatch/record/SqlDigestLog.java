package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.DigestLog;
import org.marrowwatch.episode.Term;

/** The digests that were considered, in the database. */
@ApplicationScoped
class SqlDigestLog implements DigestLog, PanacheRepositoryBase<DigestRow, DigestRow.Key> {

    @Override
    public Set<String> hold(Collection<String> recipients) {
        return Set.copyOf(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select name from account where name in (?1) for update skip locked", String.class)
                .setParameter(1, recipients)
                .getResultList());
    }

    @Override
    public boolean open(String recipient, LocalDate day) {
        if (opened(recipient, day)) {
            return false;
        }
        DigestRow row = new DigestRow();
        row.key = new DigestRow.Key(recipient, day);
        persist(row);
        return true;
    }

    @Override
    public void close(String recipient, LocalDate day, Outcome outcome, @Nullable UUID mail, Instant at) {
        findByIdOptional(new DigestRow.Key(recipient, day)).ifPresent(row -> {
            row.outcome = outcome.slug();
            row.mail = mail;
            row.madeAt = at.truncatedTo(ChronoUnit.MICROS);
        });
    }

    @Override
    public boolean opened(String recipient, LocalDate day) {
        return findById(new DigestRow.Key(recipient, day)) != null;
    }

    @Override
    public Set<String> opened(LocalDate day) {
        return getEntityManager()
                .createQuery("select d.key.recipient from DigestRow d where d.key.day = ?1", String.class)
                .setParameter(1, day)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public List<Unsent> unsent(Optional<String> recipient, Optional<Unsent> after, int size) {
        Where where = new Where();
        where.add("d.outcome <> :mailed", "mailed", Outcome.MAILED.slug());
        recipient.ifPresent(name -> where.add("d.key.recipient = :recipient", "recipient", name));
        after.ifPresent(last -> {
            where.add("(d.madeAt < :at or (d.madeAt = :at and d.key.recipient > :last))", "at", last.at());
            where.give("last", last.recipient());
        });
        var query = getEntityManager()
                .createQuery("from DigestRow d" + where + " order by d.madeAt desc, d.key.recipient", DigestRow.class);
        where.fill(query);
        return query.setMaxResults(size)
                .getResultStream()
                .flatMap(row -> unsent(row).stream())
                .toList();
    }

    private static Optional<Unsent> unsent(DigestRow row) {
        Instant at = row.madeAt;
        return at == null || row.outcome == null
                ? Optional.empty()
                : Term.parse(Outcome.class, row.outcome)
                        .map(outcome -> new Unsent(row.key.recipient(), row.key.day(), outcome, at));
    }
}
