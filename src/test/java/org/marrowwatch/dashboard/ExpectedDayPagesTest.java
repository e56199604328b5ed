package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.ExpectedResolution;
import org.marrowwatch.episode.Region;

/** The day by which a clinician expects a region to have healed, set by hand. */
@QuarkusTest
class ExpectedDayPagesTest {

    @Inject
    Story story;

    private Browser clinician;
    private EpisodeId id;

    @BeforeEach
    void anOverdueHip() {
        clinician = Browser.of("clinician");
        id = story.overdueHip(Story.someone());
    }

    private static String path(EpisodeId id) {
        return "/episodes/" + id + "/regions/right-hip/expected-day";
    }

    private static Map<String, String> form(String by, String reason) {
        return Map.of("right-hip.by", by, "right-hip.reason", reason);
    }

    @Test
    void aDayIsRecordedAndThePageSaysWhatItMeant() {
        Response sent = clinician.send(path(id), form("2026-08-01", " late start of <unloading> "));

        sent.then().statusCode(303).header("Location", matchesPattern(".*/episodes/" + id + "\\?recorded=.*"));
        assertThat(story.read(id).all(ExpectedResolution.class)).singleElement().satisfies(set -> {
            assertThat(set.on()).isEqualTo("2026-06-15");
            assertThat(set.fact().by()).isEqualTo("2026-08-01");
            assertThat(set.fact().reason()).isEqualTo("late start of <unloading>");
        });
        String location = sent.getHeader("Location");
        String page = clinician.page(location.substring(location.indexOf("/episodes")));
        assertThat(page)
                .contains(
                        "1 fact recorded.",
                        "<strong>Cleared</strong>",
                        "Past the expected resolution window, right hip</a>");
    }

    @Test
    void theAuthorTheReasonAndTheComputedDayStandBesideTheWindow() {
        clinician.send(path(id), form("2026-08-01", "late start of <unloading>"));

        String english = Browser.of("nurse").page("/episodes/" + id);
        String french = Browser.of("clinicien").page("/episodes/" + id);

        assertThat(english)
                .contains("expected by 1 August 2026"
                        + " (set by clinician: late start of &lt;unloading&gt;; computed 20 May 2026)");
        assertThat(french)
                .contains("attendue au plus tard le 1er août 2026"
                        + " (fixé par clinician : late start of &lt;unloading&gt; ; calculé : 20 mai 2026)");
    }

    @Test
    void aDayWithoutAReasonComesBackWithWhatWasTyped() {
        String page = clinician
                .send(path(id), form("2026-08-01", "  "))
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(page)
                .contains(
                        "nothing was recorded yet",
                        "id=\"right-hip.reason-problem\">required",
                        "<details class=\"setting\" open>")
                .containsPattern("name=\"right-hip.by\" value=\"2026-08-01\"")
                .containsPattern("name=\"right-hip.reason\"[^>]* autofocus")
                .doesNotContain("right-hip.by-problem");
        assertThat(Links.broken(page)).isEmpty();
        assertThat(story.read(id).all(ExpectedResolution.class)).isEmpty();
    }

    @Test
    void aDayThatCannotBeComesBackWithTheReason() {
        clinician
                .send(path(id), form("soon", "slow course"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"right-hip.by-problem\">is not a day"))
                .body(containsString("value=\"soon\""))
                .body(containsString("value=\"slow course\""));
        clinician
                .send(path(id), form("2026-06-14", "slow course"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"right-hip.by-problem\">lies before 15 June 2026"));
        Browser.of("clinicien")
                .send(path(id), form("", "évolution lente"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"right-hip.by-problem\">à renseigner"));
    }

    @Test
    void aSecondTimeTheSameIsNotAdded() {
        clinician.send(path(id), form("2026-08-01", "slow course")).then().statusCode(303);

        clinician
                .send(path(id), form("2026-08-01", "slow course"))
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*again=true"));
    }

    @Test
    void aDayThatWasSetAndReplacedCanBeSetAgainOnTheSameDay() {
        clinician.send(path(id), form("2026-08-01", "slow course")).then().statusCode(303);
        clinician.send(path(id), form("2026-09-01", "slower still")).then().statusCode(303);
        clinician
                .send(path(id), form("2026-08-01", "slow course"))
                .then()
                .statusCode(303)
                .header("Location", not(containsString("again")));

        assertThat(story.read(id).expectedResolution(Region.parse("right-hip").orElseThrow()))
                .map(known -> known.fact().by())
                .contains(LocalDate.parse("2026-08-01"));
    }

    @Test
    void theFormIsOfferedForOpenRegionsOfToday() {
        EpisodeId healed = story.episode(Story.someone(), "2026-03-01", """
                {"kind": "symptoms", "on": "2026-03-02", "regions": ["left-knee"], "painAtRest": 3, "painOnLoading": 7},
                {"kind": "symptoms", "on": "2026-05-02", "regions": ["left-knee"], "change": "resolved"},
                {"kind": "symptoms", "on": "2026-05-30", "regions": ["left-knee"], "change": "resolved"}
                """);

        assertThat(clinician.page("/episodes/" + id))
                .contains("Set an expected day: Right hip", "name=\"right-hip.by\" value=\"\" type=\"date\"");
        assertThat(clinician.page("/episodes/" + id + "?asOf=2026-01-01")).doesNotContain("Set an expected day");
        assertThat(clinician.page("/episodes/" + healed)).doesNotContain("Set an expected day");
    }

    @Test
    void whoeverMayRecordAFactMaySetTheDayAndNobodyElse() {
        Browser administrator = Browser.of("administrator");
        LocalDate day = LocalDate.of(2026, 8, 1);

        assertThat(administrator.page("/episodes/" + id)).doesNotContain("Set an expected day");
        administrator.send(path(id), form(day.toString(), "x")).then().statusCode(403);
        Browser.of("nurse")
                .send(path(id), form(day.toString(), "by telephone"))
                .then()
                .statusCode(303);
        assertThat(story.read(id).all(ExpectedResolution.class)).hasSize(1);
    }

    @Test
    void aRegionThatIsNotOfTheCourseIsNotFound() {
        String elsewhere = "/episodes/" + id + "/regions/left-knee/expected-day";
        String nowhere = "/episodes/" + id + "/regions/tail/expected-day";

        clinician.send(elsewhere, form("2026-08-01", "x")).then().statusCode(404);
        clinician.send(nowhere, form("2026-08-01", "x")).then().statusCode(404);
    }
}
