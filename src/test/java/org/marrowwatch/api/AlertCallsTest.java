package org.marrowwatch.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.alerts.Notices;
import org.marrowwatch.alerts.Reason;
import org.marrowwatch.alerts.UntoldLog;
import org.marrowwatch.dashboard.Story;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.house.SteppableClock;

/** What was not sent, what is foreseen, and how much the rules tell, as machines read them. */
@QuarkusTest
class AlertCallsTest {

    @Inject
    Story story;

    @Inject
    UntoldLog untold;

    @Inject
    Notices notices;

    @Inject
    SteppableClock clock;

    @BeforeEach
    void itIsToday() {
        clock.set(Instant.parse("2026-06-15T08:00:00Z"));
    }

    @Test
    void theFirstPageSaysWhatWasNotSentAndWhy() {
        Flag flag = story.onlyFlag(story.overdueHip(Story.someone()));
        String name = "a" + UUID.randomUUID();
        // later than what other tests leave
        QuarkusTransaction.requiringNew()
                .run(() -> untold.note(
                        name,
                        notices.of(List.of(flag.id())).get(0),
                        Reason.AWAY,
                        "nurse",
                        Instant.parse("2080-01-01T00:00:00Z")));

        Machine.ask("clinician", "GET", "/api/v1/alerts?limit=200")
                .body("notSent.find { it.recipient == '" + name + "' }.reason", equalTo("away"))
                .body("notSent.find { it.recipient == '" + name + "' }.toldInstead", equalTo("nurse"))
                .body(
                        "notSent.find { it.recipient == '" + name + "' }.flag",
                        equalTo(flag.id().toString()));
    }

    @Test
    void stepsOfUnansweredFlagsAreForeseen() {
        EpisodeId episode = story.episode(Story.someone(), "2026-06-01", """
                {"kind": "symptoms", "on": "2026-06-14", "regions": ["left-hip"], "painOnLoading": 9,
                 "signs": ["sudden-worsening"]}""");

        Machine.ask("clinician", "GET", "/api/v1/alerts")
                .body("foreseen.findAll { it.kind == 'escalation' }.step", hasItem("deputy"))
                .body("foreseen.findAll { it.kind == 'escalation' }.step", hasItem("head"))
                .body("foreseen.findAll { it.kind == 'escalation' }.dueAt", everyItem(notNullValue()))
                .body("foreseen.findAll { it.kind == 'escalation' }.recipients", everyItem(notNullValue()));
        story.answered(episode);
    }

    @Test
    void theFiguresOfAPeriodAreReadByRule() {
        story.overdueHip(Story.someone());

        Machine.ask(
                        "clinician",
                        "GET",
                        "/api/v1/alerts/figures?from=2026-06-15&until=2026-06-15",
                        "Accept-Language",
                        "fr")
                .statusCode(200)
                .body("from", equalTo("2026-06-15"))
                .body("rules.find { it.rule == 'resolution-window-exceeded' }.raised", greaterThan(0))
                .body(
                        "rules.find { it.rule == 'resolution-window-exceeded' }.title",
                        equalTo("Délai de résolution attendu dépassé"))
                .body("sum.raised", greaterThan(0));
        Machine.ask("clinician", "GET", "/api/v1/alerts/figures?from=2062-01-01&until=2062-01-02")
                .body("rules.size()", equalTo(0))
                .body("sum.told", equalTo(0))
                .body("sum.medianToAcknowledgement", nullValue());
        Machine.ask("clinician", "GET", "/api/v1/alerts/figures")
                .body("from", equalTo("2026-03-18"))
                .body("until", equalTo("2026-06-15"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        Machine.ask("clinician", "GET", "/api/v1/alerts/figures?from=2026-06-16&until=2026-06-15")
                .statusCode(400)
                .body("problems.pointer", hasItem("?from"));
        Machine.ask("laboratory", "GET", "/api/v1/alerts/figures").statusCode(403);
    }
}
