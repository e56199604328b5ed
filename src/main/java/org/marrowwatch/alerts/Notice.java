package org.marrowwatch.alerts;

import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.flags.Status;
import org.marrowwatch.rules.Severity;

/**
 * A flag as far as it decides who is told of it, and when.
 *
 * @param owner who looks after the episode; none when nobody does
 * @param area the group of bones that it is about; none when it is about no region
 * @param occurrence 1 when first raised, one more each time it is raised again after it was cleared
 * @param news how often it has become news: by being raised, by worsening, and by the end of a snooze
 */
public record Notice(
        FlagId flag,
        EpisodeId episode,
        @Nullable String owner,
        String rule,
        Severity severity,
        @Nullable Area area,
        Status status,
        int occurrence,
        int news) {

    /** Whether nobody has answered it yet. */
    boolean unanswered() {
        return status == Status.RAISED;
    }

    /** Whether it stands and does not sleep. */
    boolean asks() {
        return status == Status.RAISED || status == Status.ACKNOWLEDGED;
    }

    boolean critical() {
        return severity == Severity.CRITICAL;
    }
}
