package org.marrowwatch.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Journal.MessageId;

/** Where it is kept which messages came, those recorded and those refused. */
public interface Inbox {

    Optional<Known> find(MessageId message);

    /** The episode of a message that was noted, be it without facts. */
    Optional<EpisodeId> episode(MessageId message);

    /**
     * Notes a message as recorded.
     *
     * @throws AlreadyNoted when the same message was noted before
     */
    void note(MessageId message, EpisodeId episode);

    /** Keeps a refused message as it came, in a transaction of its own. */
    void refuse(String sender, Instant at, String body, List<Problem> problems);

    /** The same message is being recorded at the same moment; ask again and it is a duplicate. */
    final class AlreadyNoted extends RuntimeException {
        private static final long serialVersionUID = 1;

        public AlreadyNoted(MessageId message, Throwable cause) {
            super(message + " was noted at the same moment", cause);
        }
    }

    /** A message that came before, and the facts that were recorded from it. */
    record Known(EpisodeId episode, List<FactId> facts) {}
}
