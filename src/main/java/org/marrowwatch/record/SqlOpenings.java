package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.marrowwatch.alerts.Openings;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Status;

/** Who has seen which flag, in the database. */
@ApplicationScoped
class SqlOpenings implements Openings {

    private final EntityManager database;

    SqlOpenings(EntityManager database) {
        this.database = database;
    }

    @Override
    public void note(EpisodeId episode, String person, Instant at) {
        database.createNativeQuery("insert into opening (flag, news, person, opened_at)"
                        + " select f.id, f.news, ?2, ?3 from flag f where f.episode = ?1 and f.status <> ?4 and not exists"
                        + " (select 1 from opening o where o.flag = f.id and o.news = f.news and o.person = ?2)")
                .setParameter(1, episode.value())
                .setParameter(2, person)
                .setParameter(3, at.truncatedTo(ChronoUnit.MICROS))
                .setParameter(4, Status.CLEARED.slug())
                .executeUpdate();
    }
}
