package org.marrowwatch.alerts;

import java.time.Instant;
import java.util.List;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Flag;

/** Where it is kept which critical flags went to others because nobody answered. */
public interface Escalations {

    /**
     * Takes a step, held until this transaction ends; false when it was taken before, or another instance is at it.
     *
     * @param told the accounts that hear of it, which may be nobody
     */
    boolean take(Notice notice, Escalation.Step step, Instant at, List<String> told);

    /** The steps that were taken for flags of an episode, the first first. */
    List<Taken> of(EpisodeId episode);

    /** A step that was taken for a flag, which is given as it stands now. */
    record Taken(Flag flag, Escalation.Step step, Instant at, List<String> told) {}
}
