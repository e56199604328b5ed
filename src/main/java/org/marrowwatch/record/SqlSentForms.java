package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.intake.SentForms;

/** What was recorded from which form, in the database. */
@ApplicationScoped
class SqlSentForms implements SentForms {

    private final EntityManager database;

    SqlSentForms(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<FactId> facts(String account, UUID form) {
        List<?> facts = database.createNativeQuery(
                        "select fact from sent_form where account = ?1 and form = ?2", UUID.class)
                .setParameter(1, account)
                .setParameter(2, form)
                .getResultList();
        return facts.stream().map(fact -> new FactId((UUID) fact)).toList();
    }

    @Override
    public void note(String account, UUID form, List<FactId> facts) {
        database.flush(); // the facts that the rows refer to
        for (FactId fact : facts) {
            database.createNativeQuery("insert into sent_form (account, form, fact) values (?1, ?2, ?3)")
                    .setParameter(1, account)
                    .setParameter(2, form)
                    .setParameter(3, fact.value())
                    .executeUpdate();
        }
    }
}
