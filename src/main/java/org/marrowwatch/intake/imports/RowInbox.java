package org.marrowwatch.intake.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal.MessageId;
import org.marrowwatch.intake.Inbox;
import org.marrowwatch.intake.Problem;

/** The inbox as rows use it: what was refused is kept with its import, and nowhere else. */
final class RowInbox implements Inbox {

    private final Inbox inbox;

    RowInbox(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Optional<Known> find(MessageId message) {
        return inbox.find(message);
    }

    @Override
    public Optional<EpisodeId> episode(MessageId message) {
        return inbox.episode(message);
    }

    @Override
    public void note(MessageId message, EpisodeId episode) {
        inbox.note(message, episode);
    }

    @Override
    public void refuse(String sender, Instant at, String body, List<Problem> problems) {
        // the row keeps its problems
    }
}
