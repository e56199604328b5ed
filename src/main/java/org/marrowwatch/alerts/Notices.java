package org.marrowwatch.alerts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.marrowwatch.flags.FlagId;

/** The flags as those who tell of them look at them. */
public interface Notices {

    /** Every flag that stands, those that sleep too: the most severe first, then those that have stood longest. */
    List<Notice> standing();

    /** Some flags as they are now. */
    List<Notice> of(Collection<FlagId> flags);

    /**
     * Critical flags that nobody has answered since a moment or before it, the first first.
     *
     * @param step those for which this step was not taken
     */
    List<Unanswered> unanswered(Instant since, Escalation.Step step, int atMost);

    /** A flag, and since when it waits for an answer. */
    record Unanswered(Notice notice, Instant since) {}
}
