package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.marrowwatch.alerts.DigestLog;

/** The digests that were considered, in the database. */
@ApplicationScoped
class SqlDigestLog implements DigestLog {

    private final EntityManager database;

    SqlDigestLog(EntityManager database) {
        this.database = database;
    }

    @Override
    public boolean open(String recipient, LocalDate day) {
        int opened = database.createNativeQuery(
                        "insert into digest (recipient, on_day) select a.name, cast(?2 as date) from account a"
                                + " where a.name = ?1 and not exists"
                                + " (select 1 from digest d where d.recipient = ?1 and d.on_day = cast(?2 as date))")
                .setParameter(1, recipient)
                .setParameter(2, day)
                .executeUpdate();
        return opened == 1;
    }

    @Override
    public boolean opened(String recipient, LocalDate day) {
        return !database.createNativeQuery(
                        "select 1 from digest where recipient = ?1 and on_day = cast(?2 as date)", Integer.class)
                .setParameter(1, recipient)
                .setParameter(2, day)
                .getResultList()
                .isEmpty();
    }
}
