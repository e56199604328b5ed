package org.marrowwatch.review;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.marrowwatch.episode.EpisodeId;

/** Wakes the episodes whose day has come, and only those. */
@ApplicationScoped
public class DueReviews {

    private static final Logger LOG = Logger.getLogger(DueReviews.class);
    private static final int BATCH = 50;

    private final Agenda agenda;
    private final Reviewer reviewer;
    private final Clock clinic;
    private final MeterRegistry meters;

    public DueReviews(Agenda agenda, Reviewer reviewer, Clock clinic, MeterRegistry meters) {
        this.agenda = agenda;
        this.reviewer = reviewer;
        this.clinic = clinic;
        this.meters = meters;
    }

    /** Reviews all that is due. A batch that fails is taken one by one, so that one episode cannot hold up another. */
    @Scheduled(every = "{marrowwatch.review.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        Instant now = clinic.instant();
        int reviewed;
        do {
            reviewed = batch(now);
        } while (reviewed == BATCH);
    }

    private int batch(Instant now) {
        Claim claim = new Claim();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                claim.episodes = agenda.claim(now, BATCH);
                reviewer.review(claim.episodes);
            });
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "A batch of %d reviews failed; taking them one by one", claim.episodes.size());
            claim.episodes.forEach(episode -> alone(episode, now));
        }
        return claim.episodes.size();
    }

    private static final class Claim {
        List<EpisodeId> episodes = List.of();
    }

    private void alone(EpisodeId episode, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                agenda.hold(episode);
                reviewer.review(List.of(episode));
            });
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The review of episode %s failed; it is tried again later", episode);
            meters.counter("marrowwatch.reviews.failed").increment();
            QuarkusTransaction.requiringNew().run(() -> agenda.postpone(episode, now));
        }
    }
}
