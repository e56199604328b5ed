package org.marrowwatch.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.alerts.Choice;
import org.marrowwatch.alerts.Digest;
import org.marrowwatch.alerts.Reach;
import org.marrowwatch.alerts.Rhythm;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.house.SteppableClock;

/** The digests to come are those that people have chosen. */
@QuarkusTest
class ForeseenTest {

    @Inject
    SteppableClock clock;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Digest digest;

    @AfterEach
    void everyoneIsToldOfEverythingAgain() {
        List.of("nurse", "clinician", "clinicien").forEach(name -> choose(name, Rhythm.DAILY));
        clock.set(Instant.parse("2026-06-15T08:00:00Z"));
    }

    private void choose(String name, Rhythm rhythm) {
        QuarkusTransaction.requiringNew().run(() -> subscriptions.choose(name, Choice.of(Reach.ALL, rhythm)));
    }

    @Test
    void theNextDigestComesOnADayThatWasChosenOrNotAtAll() {
        choose("clinician", Rhythm.DAILY);
        choose("nurse", Rhythm.NEVER);
        choose("clinicien", Rhythm.WORKING_DAYS);
        // a Friday, after the digest of the day
        clock.set(Instant.parse("2026-06-19T08:00:00Z"));
        digest.tick();
        Machine.overdueEpisode();

        Machine.ask("clinician", "GET", "/api/v1/alerts")
                .body("foreseen.recipient", not(hasItem("nurse")))
                .body("foreseen.find { it.recipient == 'clinicien' }.dueAt", equalTo("2026-06-22T05:30:00Z"))
                .body("foreseen.find { it.recipient == 'clinician' }.dueAt", equalTo("2026-06-20T05:30:00Z"));
    }
}
