package org.marrowwatch.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Term;
import org.marrowwatch.events.Announcement;
import org.marrowwatch.flags.FlagId;

/** An announcement as it waits, and as it is kept once relayed. */
@Entity
@Table(name = "announcement")
class AnnouncementRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String type;
    UUID episode;

    @Nullable
    UUID flag;

    int occurrence;

    @Column(name = "happened_at")
    Instant at;

    @Column(name = "relayed_at")
    @Nullable
    Instant relayedAt;

    Announcement announcement() {
        return new Announcement(
                id == null ? 0 : id,
                Term.parse(Announcement.Type.class, type).orElseThrow(),
                new EpisodeId(episode),
                flag == null ? null : new FlagId(flag),
                occurrence,
                at);
    }
}
