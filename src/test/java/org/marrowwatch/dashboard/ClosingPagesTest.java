package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.EpisodeId;

/** A follow-up does not end without a word while something critical stands or a region is called healed that is ill. */
@QuarkusTest
class ClosingPagesTest {

    private static final String ALARM = """
            {"kind": "symptoms", "on": "2026-06-14", "regions": ["left-hip"], "painOnLoading": 9,
             "signs": ["sudden-worsening"]}
            """;

    private static final String HEALED = """
            {"kind": "symptoms", "on": "2026-04-01", "regions": ["left-hip"], "painOnLoading": 6},
            {"kind": "symptoms", "on": "2026-05-10", "regions": ["left-hip"], "painAtRest": 0, "painOnLoading": 0,
             "weightBearing": "full"},
            {"kind": "symptoms", "on": "2026-06-01", "regions": ["left-hip"], "painAtRest": 0, "painOnLoading": 0,
             "weightBearing": "full"}
            """;

    @Inject
    Story story;

    private Browser clinician;

    @BeforeEach
    void logIn() {
        clinician = Browser.of("clinician");
    }

    private static String path(EpisodeId id) {
        return "/episodes/" + id + "/record/closure";
    }

    private static Map<String, String> ending(String outcome) {
        return Map.of("on", "2026-06-15", "outcome", outcome);
    }

    @Test
    void theFormSaysWhatWouldBeLeftBehind() {
        EpisodeId id = story.episode(Story.someone(), "2026-06-01", ALARM);

        assertThat(clinician.page(path(id)))
                .contains("What is still open", "Hip fracture to be excluded today, Left hip", "Left hip: active")
                .contains("href=\"/episodes/" + id + "#flag-")
                .contains("name=\"confirmed\"");
    }

    @Test
    void nothingIsAskedWhereNothingIsLeftBehind() {
        EpisodeId id = story.episode(Story.someone(), "2026-04-01", HEALED);

        assertThat(clinician.page(path(id))).doesNotContain("Not healed", "name=\"confirmed\"");
        clinician.send(path(id), ending("resolved")).then().statusCode(303);
    }

    @ParameterizedTest
    @CsvSource({"resolved", "lost-to-follow-up"})
    void aCriticalFlagWantsAReasonAndATickWhateverTheOutcome(String outcome) {
        EpisodeId id = story.episode(Story.someone(), "2026-06-01", ALARM);

        clinician
                .send(path(id), ending(outcome))
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-problem\">required, because a critical flag stands"))
                .body(containsString("id=\"confirmed-problem\">tick this"))
                .body(containsString("<option value=\"" + outcome + "\" selected>"));

        assertThat(story.read(id).closed()).isFalse();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        EpisodeId id = story.episode(Story.someone(), "2026-06-01", ALARM);

        clinician
                .send(path(id), Map.of("on", "2027-01-01", "outcome", "resolved", "confirmed", "yes"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-problem\""))
                .body(containsString("id=\"on-problem\""))
                .body(not(containsString("id=\"confirmed-problem\"")))
                .body(containsString("value=\"yes\" checked"));
    }

    @Test
    void aRegionThatIsIllIsNotCalledResolvedWithoutAWord() {
        EpisodeId id = story.episode(Story.someone(), "2026-06-01", """
                {"kind": "symptoms", "on": "2026-06-10", "regions": ["right-knee"], "painOnLoading": 4}
                """);

        clinician
                .send(path(id), ending("resolved"))
                .then()
                .statusCode(422)
                .body(containsString("a region is not healed"));
        clinician.send(path(id), ending("lost-to-follow-up")).then().statusCode(303);
    }

    @Test
    void theReasonStandsOnTheTimeline() {
        EpisodeId id = story.episode(Story.someone(), "2026-06-01", ALARM);

        clinician
                .send(
                        path(id),
                        Map.of(
                                "on",
                                "2026-06-15",
                                "outcome",
                                "other-diagnosis",
                                "confirmed",
                                "yes",
                                "reason",
                                "fractured; operated elsewhere"))
                .then()
                .statusCode(303);

        assertThat(clinician.page("/episodes/" + id))
                .contains("Follow-up ended: other diagnosis; fractured; operated elsewhere");
        assertThat(story.read(id).closed()).isTrue();
    }
}
