package org.marrowwatch.alerts;

import java.time.Instant;
import org.marrowwatch.episode.EpisodeId;

/** Where it is kept who has first seen which flag on the page of its episode. */
public interface Openings {

    /** Notes every flag of an episode that stands and that a person has not seen since it last became news. */
    void note(EpisodeId episode, String person, Instant at);
}
