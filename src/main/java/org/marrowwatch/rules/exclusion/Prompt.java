package org.marrowwatch.rules.exclusion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.ExclusionCourse;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Text;

/** Something recorded that makes one think of another cause. */
interface Prompt {

    /** How the card names it. */
    Text text();

    /** What was seen of it that no exclusion of the cause has settled; nothing when there is none. */
    @Nullable
    Seen seen(Episode episode, ExclusionCourse exclusion);

    /**
     * A prompt that stands.
     *
     * @param weakened whether a circumstance explains it well enough to make it weak
     */
    record Seen(Text words, LocalDate since, List<FactId> evidence, boolean weakened) {}
}
