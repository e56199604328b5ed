package org.marrowwatch.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.flags.Flag;

/** Where it is kept who would have been told of a flag at once, and was not. */
public interface UntoldLog {

    /**
     * Notes it; nothing happens when it was noted before.
     *
     * @param instead who is told in the place of someone who is away; none when nobody is
     */
    void note(String recipient, Notice notice, Reason reason, @Nullable String instead, Instant at);

    /** The latest first, older than a place when it is given; those of one recipient, or of all. */
    List<Untold> page(Optional<String> recipient, Optional<Place> after, int size);

    /** That someone was not told of a flag, which is given as it stands now. */
    record Untold(
            String recipient,
            Flag flag,
            Reason reason,
            @Nullable String instead,
            Instant at) {}

    /** Where a page ended. */
    record Place(Instant at, String recipient, UUID flag) {}
}
