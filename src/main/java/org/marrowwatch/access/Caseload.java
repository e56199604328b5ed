package org.marrowwatch.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;

/** Who looks after which episode. Anybody may see and record; the owner is whom the others count on. */
public interface Caseload {

    /** The account that looks after an episode, if one does. */
    Optional<String> owner(EpisodeId episode);

    /**
     * Puts an episode into somebody's care, or into nobody's. Does nothing when it is there already.
     *
     * @param owner an account, or null for nobody
     * @param by who decided it
     */
    void assign(EpisodeId episode, @Nullable String owner, String by);

    /** Every change of owner, the first first. */
    List<Assignment> history(EpisodeId episode);

    /** A change of owner. */
    record Assignment(@Nullable String owner, String by, Instant at) {}
}
