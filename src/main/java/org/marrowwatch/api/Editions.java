package org.marrowwatch.api;

import java.util.OptionalInt;
import org.marrowwatch.episode.EpisodeId;

/** Tells whether an episode is still what someone has read. */
public interface Editions {

    /** How often the facts or flags of an episode have changed; empty when there is no such episode. */
    OptionalInt of(EpisodeId episode);
}
