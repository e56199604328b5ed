package org.marrowwatch.dashboard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.marrowwatch.alerts.Openings;
import org.marrowwatch.episode.EpisodeId;

/** Notes which flags those who treat have seen on the page of an episode. */
@ApplicationScoped
class Seen {

    private static final Logger LOG = Logger.getLogger(Seen.class);

    private final Openings openings;
    private final Clock clinic;

    Seen(Openings openings, Clock clinic) {
        this.openings = openings;
        this.clinic = clinic;
    }

    /** A page is shown whether this can be noted or not. */
    void note(EpisodeId episode, Reader reader) {
        if (!reader.records()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> openings.note(episode, reader.name(), clinic.instant()));
        } catch (RuntimeException unnoted) {
            LOG.warnf("It could not be noted who saw the flags of episode %s: %s", episode, unnoted.getMessage());
        }
    }
}
