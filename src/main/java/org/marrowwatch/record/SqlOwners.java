package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;
import org.marrowwatch.alerts.Owners;
import org.marrowwatch.episode.EpisodeId;

/** Who looks after which episode, as its row says. */
@ApplicationScoped
class SqlOwners implements Owners {

    private final EntityManager database;

    SqlOwners(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<String> of(EpisodeId episode) {
        return database.unwrap(Session.class)
                .createNativeQuery("select owner from episode where id = ?1 and owner is not null", String.class)
                .setParameter(1, episode.value())
                .getResultStream()
                .findFirst();
    }
}
