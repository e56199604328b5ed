package org.marrowwatch.alerts;

import java.util.Optional;
import org.marrowwatch.episode.EpisodeId;

/** Who looks after which episode. */
public interface Owners {

    /** The account that looks after an episode; none while nobody does. */
    Optional<String> of(EpisodeId episode);
}
