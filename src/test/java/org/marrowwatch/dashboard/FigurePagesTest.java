package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.alerts.Figures;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.house.SteppableClock;

/** The page of figures, and how looking at an episode counts in them. */
@QuarkusTest
class FigurePagesTest {

    private static final LocalDate DAY = LocalDate.of(2044, 5, 4);

    @Inject
    Story story;

    @Inject
    Figures figures;

    @Inject
    SteppableClock clock;

    @BeforeEach
    void itIsToday() {
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 0));
    }

    private long openedOn(LocalDate day) {
        Instant from = day.atStartOfDay(SteppableClock.ZONE).toInstant();
        return QuarkusTransaction.requiringNew()
                .call(() -> figures.of(from, from.plusSeconds(86_400)).sum().opened());
    }

    @Test
    void whoTreatsOpensTheFlagsThatStandOnce() {
        EpisodeId episode = story.overdueHip(Story.someone());
        int standing = story.standing(episode).size();
        String path = "/episodes/" + episode;
        clock.set(DAY, LocalTime.of(10, 0));

        Browser.of("administrator").page(path);
        Browser.of("clinician").page(path + "?asOf=2026-06-01");
        assertThat(openedOn(DAY)).isZero();

        Browser.of("nurse").page(path);
        assertThat(openedOn(DAY)).isEqualTo(standing);

        clock.set(DAY.plusDays(1), LocalTime.of(10, 0));
        Browser.of("nurse").page(path);
        Browser.of("clinician").page(path);
        assertThat(openedOn(DAY)).isEqualTo(standing);
        assertThat(openedOn(DAY.plusDays(1))).isZero();
    }

    @Test
    void thePageSaysWhatEachRuleToldAndWhatBecameOfIt() {
        EpisodeId episode = story.overdueHip(Story.someone());
        Flag flag = story.onlyFlag(episode);
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(13, 0));
        Browser clinician = Browser.of("clinician");
        clinician
                .send(
                        "/episodes/" + episode + "/flags/" + flag.id() + "/acknowledgement",
                        Map.of("version", flag.version(), "reason", "seen"))
                .then()
                .statusCode(303);

        for (String account : new String[] {"clinician", "nurse", "administrator"}) {
            assertThat(Browser.of(account).page("/mails/figures"))
                    .contains(
                            flag.title().en(),
                            "href=\"/rules#" + flag.rule() + "\"",
                            "All rules",
                            "How each is counted")
                    .contains("from 18 March 2026 to 15 June 2026")
                    .contains("href=\"/mails/figures?days=90\" aria-current=\"page\"");
        }
        assertThat(clinician.page("/mails/figures?days=30")).contains("from 17 May 2026 to 15 June 2026");
        assertThat(clinician.page("/mails/figures?days=nonsense")).contains("from 18 March 2026");
        assertThat(Browser.of("clinicien").page("/mails/figures"))
                .contains(flag.title().fr(), "Toutes les règles");
        Browser.of("laboratory").get("/mails/figures").then().statusCode(403);
        assertThat(clinician.page("/mails")).contains("href=\"/mails/figures\"");
    }

    @Test
    void aTimeInWhichNothingHappenedSaysSo() {
        clock.set(LocalDate.of(2061, 6, 15), LocalTime.of(10, 0));

        assertThat(Browser.of("clinician").page("/mails/figures?days=30")).contains("No rule has told anything");
    }
}
