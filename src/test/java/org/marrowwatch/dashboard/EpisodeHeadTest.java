package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.house.SteppableClock;

/** The head of the page says what to do today, where each region stands, and when the patient comes next. */
@QuarkusTest
class EpisodeHeadTest {

    @Inject
    Story story;

    @Inject
    SteppableClock clock;

    private Browser clinician;

    @BeforeEach
    void logIn() {
        clinician = Browser.of("clinician");
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 0));
    }

    private String head(EpisodeId id) {
        String page = clinician.page("/episodes/" + id);
        return page.substring(page.indexOf("<main"), page.indexOf("id=\"standing\""));
    }

    @Test
    void aCriticalFlagComesFirstWithEveryPlaceItIsAbout() {
        EpisodeId id = story.episode(Story.someone(), "2026-06-01", """
                {"kind": "symptoms", "on": "2026-06-14", "regions": ["left-hip", "right-hip"],
                 "signs": ["sudden-worsening"]}
                """);

        assertThat(head(id))
                .containsSubsequence(
                        "Act today: Hip fracture to be excluded today:", ">Left hip</a>", ">Right hip</a>", "<dl");
    }

    @Test
    void withoutACriticalFlagNothingIsToBeDoneToday() {
        assertThat(head(story.overdueHip(Story.someone()))).doesNotContain("Act today");
    }

    @Test
    void eachRegionSaysItsPhaseAndItsWindow() {
        EpisodeId id = story.episode(Story.someone(), "2025-11-20", """
                {"kind": "symptoms", "on": "2025-11-25", "regions": ["right-hip", "left-knee"], "painOnLoading": 7},
                {"kind": "symptoms", "on": "2026-03-01", "regions": ["left-knee"], "painAtRest": 0, "painOnLoading": 0,
                 "weightBearing": "full"},
                {"kind": "symptoms", "on": "2026-04-01", "regions": ["left-knee"], "painAtRest": 0, "painOnLoading": 0,
                 "weightBearing": "full"}
                """);

        assertThat(head(id))
                .containsSubsequence("Right hip</strong>", "active", "20 February 2026 – 20 May 2026", "26 days over")
                .containsSubsequence("Left knee</strong>", "remission since 1 March 2026");
    }

    @Test
    void theBookedVisitIsTheNextAndAPassedOneIsMissed() {
        String visit = "{\"kind\": \"visit\", \"on\": \"2026-05-01\", \"next\": \"%s\"}";
        EpisodeId coming = story.episode(Story.someone(), "2026-05-01", visit.formatted("2026-07-09"));
        EpisodeId passed = story.episode(Story.someone(), "2026-05-01", visit.formatted("2026-06-01"));

        assertThat(head(coming)).contains("<dt>next visit</dt><dd>9 July 2026</dd>");
        assertThat(head(passed))
                .contains("<dt>next visit</dt><dd>1 June 2026 <strong class=\"missed\">missed</strong>");
    }

    @Test
    void aCheckWhoseDayHasComeWaitsForItsTurnAndNamesNoDay() {
        EpisodeId id = story.overdueHip(Story.someone());
        assertThat(head(id)).containsPattern("<dt>next automatic check</dt><dd>\\d+ \\w+ 2026 <span");

        clock.set(LocalDate.of(2026, 12, 24), LocalTime.of(0, 1));

        assertThat(head(id)).contains("<dt>next automatic check</dt><dd>today, as soon as its turn comes</dd>");
    }

    @Test
    void somebodyTakesTheEpisodeOverFromItsPage() {
        EpisodeId id = story.overdueHip(Story.someone());

        var answer = clinician.send("/worklist/" + id, Map.of("do", "assign", "owner", "nurse", "from", "episode"));

        assertThat(Browser.path(answer)).isEqualTo("/episodes/" + id);
        assertThat(head(id)).contains("<dt>in the care of</dt><dd>nurse");
        assertThat(Browser.of("administrator").page("/episodes/" + id)).doesNotContain("name=\"owner\"");
    }
}
