package org.marrowwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.events.Announcement;
import org.marrowwatch.events.Outbox;
import org.marrowwatch.flags.FlagId;

/** The outbox in the database. */
@ApplicationScoped
class SqlOutbox implements Outbox {

    private final EntityManager database;

    SqlOutbox(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Announcement.Type type, EpisodeId episode, @Nullable FlagId flag, int occurrence, Instant at) {
        AnnouncementRow row = new AnnouncementRow();
        row.type = type.slug();
        row.episode = episode.value();
        row.flag = flag == null ? null : flag.value();
        row.occurrence = occurrence;
        row.at = at.truncatedTo(ChronoUnit.MICROS);
        database.persist(row);
    }

    @Override
    public List<Announcement> claim(int atMost) {
        List<?> free = database.createNativeQuery(
                        "select id from relay where id = 1 for update skip locked", Integer.class)
                .getResultList();
        if (free.isEmpty()) {
            return List.of();
        }
        return database.createQuery("from AnnouncementRow where relayedAt is null order by id", AnnouncementRow.class)
                .setMaxResults(atMost)
                .getResultStream()
                .map(AnnouncementRow::announcement)
                .toList();
    }

    @Override
    public void relayed(List<Announcement> announcements, Instant at) {
        if (!announcements.isEmpty()) {
            database.createQuery("update AnnouncementRow set relayedAt = ?1 where id in (?2)")
                    .setParameter(1, at.truncatedTo(ChronoUnit.MICROS))
                    .setParameter(
                            2, announcements.stream().map(Announcement::id).toList())
                    .executeUpdate();
        }
    }
}
