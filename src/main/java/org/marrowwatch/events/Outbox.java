package org.marrowwatch.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.FlagId;

/** Where announcements wait until they are relayed. */
public interface Outbox {

    void add(Announcement.Type type, EpisodeId episode, @Nullable FlagId flag, int occurrence, Instant at);

    /** Takes the oldest that wait, unless another instance is relaying; they are held until this transaction ends. */
    List<Announcement> claim(int atMost);

    void relayed(List<Announcement> announcements, Instant at);
}
