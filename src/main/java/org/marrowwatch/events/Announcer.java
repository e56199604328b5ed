package org.marrowwatch.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.review.Announcements;

/** Puts what was recorded and reviewed into the outbox. */
@ApplicationScoped
public class Announcer implements Announcements {

    private final Outbox outbox;
    private final Clock clinic;

    public Announcer(Outbox outbox, Clock clinic) {
        this.outbox = outbox;
        this.clinic = clinic;
    }

    @Override
    public void factsRecorded(EpisodeId episode, List<FactId> facts) {
        outbox.add(Announcement.Type.FACTS_RECORDED, episode, null, 0, clinic.instant());
    }

    @Override
    public void flagsChanged(EpisodeId episode, List<FlagChange> changes) {
        for (FlagChange change : changes) {
            outbox.add(
                    Announcement.Type.of(change),
                    episode,
                    change.flag().id(),
                    change.flag().occurrence(),
                    clinic.instant());
        }
    }
}
