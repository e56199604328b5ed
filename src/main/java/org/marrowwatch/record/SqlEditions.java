package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.OptionalInt;
import org.marrowwatch.api.Editions;
import org.marrowwatch.episode.EpisodeId;

/** Editions as a column of the episodes that every change counts up. */
@ApplicationScoped
class SqlEditions implements Editions {

    private final EntityManager database;

    SqlEditions(EntityManager database) {
        this.database = database;
    }

    @Override
    public OptionalInt of(EpisodeId episode) {
        return database.createQuery("select e.changes from EpisodeRow e where e.id = ?1", Integer.class)
                .setParameter(1, episode.value())
                .getResultStream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
