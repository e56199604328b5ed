package org.marrowwatch.review;

import java.util.List;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.flags.FlagChange;

/** Where a review says what it changed, in the transaction that changes it. */
public interface Announcements {

    void factsRecorded(EpisodeId episode, List<FactId> facts);

    void flagsChanged(EpisodeId episode, List<FlagChange> changes);
}
