package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.marrowwatch.api.Answer;
import org.marrowwatch.api.Answers;

/** Answers to requests in the database. */
@ApplicationScoped
class SqlAnswers implements Answers {

    private final EntityManager database;
    private final Clock clinic;

    SqlAnswers(EntityManager database, Clock clinic) {
        this.database = database;
        this.clinic = clinic;
    }

    @Override
    public Optional<Kept> find(String account, String key) {
        List<?> found = database.createNativeQuery(
                        "select digest, status, location, body from answer where account = ?1 and request_key = ?2",
                        Tuple.class)
                .setParameter(1, account)
                .setParameter(2, key)
                .getResultList();
        return found.stream().findFirst().map(Tuple.class::cast).map(SqlAnswers::kept);
    }

    private static Kept kept(Tuple row) {
        Answer answer = new Answer(row.get(1, Integer.class), row.get(2, String.class), row.get(3, String.class));
        return new Kept(row.get(0, String.class), answer);
    }

    @Override
    public void keep(String account, String key, Kept kept) {
        try {
            database.createNativeQuery("insert into answer"
                            + " (account, request_key, digest, status, location, body, answered_at)"
                            + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                    .setParameter(1, account)
                    .setParameter(2, key)
                    .setParameter(3, kept.digest())
                    .setParameter(4, kept.answer().status())
                    .setParameter(5, kept.answer().location())
                    .setParameter(6, kept.answer().body())
                    .setParameter(7, clinic.instant().truncatedTo(ChronoUnit.MICROS))
                    .executeUpdate();
        } catch (ConstraintViolationException taken) {
            throw new Given(key, taken);
        }
    }
}
