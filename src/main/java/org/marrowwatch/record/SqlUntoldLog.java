package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Notice;
import org.marrowwatch.alerts.Reason;
import org.marrowwatch.alerts.UntoldLog;
import org.marrowwatch.episode.Term;

/** Who was not told, in the database. */
@ApplicationScoped
class SqlUntoldLog implements UntoldLog, PanacheRepositoryBase<UntoldRow, UntoldRow.Key> {

    @Override
    public void note(String recipient, Notice notice, Reason reason, @Nullable String instead, Instant at) {
        UntoldRow.Key key = new UntoldRow.Key(recipient, notice.flag().value(), notice.news());
        if (findById(key) != null) {
            return;
        }
        UntoldRow row = new UntoldRow();
        row.key = key;
        row.reason = reason.slug();
        row.instead = instead;
        row.at = at.truncatedTo(ChronoUnit.MICROS);
        persist(row);
    }

    @Override
    public List<Untold> page(Optional<String> recipient, Optional<Place> after, int size) {
        Where where = new Where();
        recipient.ifPresent(name -> where.add("u.key.recipient = :recipient", "recipient", name));
        after.ifPresent(place -> {
            where.add(
                    "(u.at < :at or (u.at = :at and (u.key.recipient > :last"
                            + " or (u.key.recipient = :last and u.key.flag > :flag))))",
                    "at",
                    place.at());
            where.give("last", place.recipient());
            where.give("flag", place.flag());
        });
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(
                        "select u, f from UntoldRow u join FlagRow f on f.id = u.key.flag" + where
                                + " order by u.at desc, u.key.recipient, u.key.flag",
                        Object[].class);
        where.fill(query);
        return query.setMaxResults(size)
                .getResultStream()
                .map(row -> untold((UntoldRow) row[0], (FlagRow) row[1]))
                .toList();
    }

    private static Untold untold(UntoldRow row, FlagRow flag) {
        return new Untold(
                row.key.recipient(),
                flag.flag(),
                Term.parse(Reason.class, row.reason).orElseThrow(),
                row.instead,
                row.at);
    }
}
