package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.review.BookRollout;
import org.marrowwatch.review.DueReviews;
import org.marrowwatch.review.Previews;
import org.marrowwatch.review.RuleBooks;
import org.marrowwatch.review.StalledJournal;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.course.CourseKind;

/** The clinic's own numbers: written, previewed, and put in force. */
@QuarkusTest
class SettingsPagesTest {

    private static final Map<String, String> LONGER_HIP = Map.of("seen", "0", "windows.hip.upper", "9");

    @Inject
    Story story;

    @Inject
    SteppableClock clock;

    @Inject
    EntityManager database;

    @Inject
    RuleBooks books;

    @Inject
    BookRollout rollout;

    @Inject
    DueReviews reviews;

    @Inject
    FlagBoard board;

    private Browser administrator;
    private Browser clinician;

    @BeforeEach
    void theyComeIn() {
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 0));
        administrator = Browser.of("administrator");
        clinician = Browser.of("clinician");
    }

    @AfterEach
    void theClinicalReferenceIsInForceAgain() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("delete from SettingsRow").executeUpdate());
        QuarkusTransaction.requiringNew().run(books::inForce);
        rollOut();
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 0));
    }

    private void rollOut() {
        rollout.tick();
        reviews.tick();
        clock.step(Duration.ofMinutes(3));
        rollout.tick();
        reviews.tick();
    }

    /** Where a preview that was begun is to be found, once it has ended. */
    private String previewed(Browser reader, Map<String, String> form) {
        String place = reader.send("/settings/previews", form)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("https?://[^/]+", "");
        Awaitility.await().until(() -> !reader.page(place).contains("<progress"));
        return place;
    }

    private static String id(String place) {
        return place.replaceAll(".*/previews/([^?]+).*", "$1");
    }

    private static Map<String, String> with(Map<String, String> form, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(form);
        all.putAll(more);
        return all;
    }

    private static Map<String, String> decided(Map<String, String> form) {
        return with(form, Map.of("effectiveFrom", "2026-06-15", "reason", "our own audit"));
    }

    @Test
    void everyNumberHasItsFieldItsReferenceItsRangeAndItsGround() {
        String page = clinician.page("/settings");

        for (CourseKind kind : CourseKind.values()) {
            for (String bound : List.of("lower", "upper", "prolonged")) {
                assertThat(page).contains("name=\"windows." + kind.slug() + "." + bound + "\"");
            }
        }
        for (Threshold threshold : Threshold.values()) {
            assertThat(page).contains("name=\"thresholds." + threshold.slug() + "\"");
        }
        assertThat(page)
                .contains("name=\"thresholds.alp-marked-rise\" value=\"\"", "10 to 300", "extrapolated from")
                .contains("href=\"/rules#mri-overdue\"", "href=\"/rules#alp-rise\"", "href=\"/rules#decisions\"");
    }

    @Test
    void anEmptyFieldSaysTheSameAsTheReferenceBesideIt() {
        String page = clinician.page("/settings");

        assertThat(page).contains("placeholder=\"–\" aria-label=").doesNotContain("placeholder=\"0\"");
    }

    @Test
    void everyThresholdLeadsToARuleThatJudgesByIt() {
        String page = clinician.page("/settings");
        String cells = page.substring(page.indexOf("id=\"thresholds\""));

        assertThat(cells.split("class=\"uses\"", -1)).hasSize(Threshold.values().length + 1);
        assertThat(cells.split("<ul></ul>", -1)).hasSize(1);
    }

    @Test
    void aNurseReadsTheNumbersAndTriesNone() {
        Browser nurse = Browser.of("nurse");

        assertThat(nurse.page("/settings"))
                .contains("Hip", "3 / 6 / 12")
                .doesNotContain("name=\"windows.hip.upper\"", "Preview<");
        nurse.send("/settings/previews", LONGER_HIP).then().statusCode(403);
        nurse.send("/settings", decided(LONGER_HIP)).then().statusCode(403);
    }

    @Test
    void aClinicianPreviewsButPutsNothingInForce() {
        String place = previewed(clinician, LONGER_HIP);

        assertThat(clinician.page(place)).contains("An administrator puts these numbers in force");
        clinician.send("/settings", decided(LONGER_HIP)).then().statusCode(403);
    }

    @Test
    void aPreviewSaysWhatWouldChangeAndOnWhichEpisodes() {
        EpisodeId id = story.overdueHip(Story.someone());

        String page = clinician.page(previewed(clinician, LONGER_HIP));

        assertThat(page)
                .contains("Hip: by 9 instead of 6 months")
                .containsPattern("\\d+ flags? would be cleared, on \\d+ episodes?")
                .contains("id=\"resolution-window-exceeded\"", "href=\"/episodes/")
                .doesNotContain("<progress", "hx-trigger");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(books::inForce)
                        .settings()
                        .chosenWindows())
                .isEmpty();
        assertThat(overdue(id)).isTrue();
    }

    @Test
    void numbersThatChangeNothingAreSaidTo() {
        String place = previewed(clinician, Map.of("seen", "0"));

        assertThat(clinician.page(place))
                .contains("Nothing: no flag would be raised", "those of the clinical reference");
        assertThat(clinician.in("fr").page(place)).contains("Rien : aucun signalement");
    }

    @Test
    void everyProblemStandsBesideItsFieldAndTheFormComesBackFilled() {
        String page = clinician
                .send(
                        "/settings/previews",
                        Map.of(
                                "seen", "0",
                                "windows.hip.upper", "99",
                                "windows.knee.lower", "7",
                                "thresholds.mri-interval", "often",
                                "thresholds.mri-regression-warning", "3",
                                "thresholds.mri-regression-info", "52",
                                "thresholds.closing-mri", "5",
                                "effectiveFrom", "2026-06-14"))
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(page)
                .contains("id=\"windows.hip.upper-problem\"", "id=\"windows.knee-problem\"")
                .contains("id=\"thresholds.mri-interval-problem\"", "id=\"thresholds.mri-regression-info-problem\"")
                .contains("id=\"effectiveFrom-problem\"")
                .contains("value=\"99\"", "value=\"often\"", "value=\"5\"", "value=\"2026-06-14\"")
                .contains("write them from the earliest to the latest", "“MRI, regression required after onset”")
                .contains("must be a day from 15 June 2026 to");
        assertThat(page.substring(
                        page.indexOf("id=\"problems\""), page.indexOf("<form method=\"post\" action=\"/settings")))
                .contains("<a href=\"#windows.hip.upper\">Hip, healed by</a>", "<a href=\"#windows.knee\">Knee</a>")
                .contains("<a href=\"#thresholds.mri-interval\">", "<a href=\"#effectiveFrom\">From which day</a>");
        assertThat(Links.broken(page)).isEmpty();
    }

    @Test
    void aFrenchReaderWritesACommaInANumber() {
        Browser french = clinician.in("fr");

        String place = previewed(french, Map.of("seen", "0", "thresholds.alp-marked-rise", "45,5"));

        assertThat(french.page(place)).contains("hausse marquée : 45,5 au lieu de 40 %");
        assertThat(french.page("/settings?preview=" + id(place))).contains("value=\"45,5\"");
    }

    @Test
    void whoWantsTooManyPreviewsComesLaterAndLosesNothing() {
        StalledJournal stalled = new StalledJournal();
        QuarkusMock.installMockForType(new Previews(stalled, books), Previews.class);
        try {
            for (int i = 0; i < 3; i++) {
                clinician.send("/settings/previews", LONGER_HIP).then().statusCode(303);
            }

            clinician
                    .send("/settings/previews", LONGER_HIP)
                    .then()
                    .statusCode(503)
                    .body(containsString("Other previews are being worked out"))
                    .body(containsString("name=\"windows.hip.upper\" value=\"9\""));
        } finally {
            stalled.release();
        }
    }

    @Test
    void aPreviewThatRunsShowsItselfAgainAndHasALinkForThoseWithoutScripts() {
        StalledJournal stalled = new StalledJournal();
        QuarkusMock.installMockForType(new Previews(stalled, books), Previews.class);
        try {
            String place = clinician
                    .send("/settings/previews", LONGER_HIP)
                    .getHeader("Location")
                    .replaceFirst("https?://[^/]+", "");

            String page = clinician.page(place);

            assertThat(page)
                    .contains("<progress", "hx-get=\"" + place + "\"", "href=\"" + place + "\"")
                    .doesNotContain("action=\"/settings\"");
        } finally {
            stalled.release();
        }
    }

    @Test
    void aPreviewThatIsForgottenSaysSo() {
        String gone = "/settings/previews/00000000-0000-0000-0000-000000000000";

        clinician.get(gone + "?seen=0").then().statusCode(404).body(containsString("not kept any more"));
        administrator
                .send("/settings", with(LONGER_HIP, Map.of("effectiveFrom", "2026-06-15", "preview", "no id")))
                .then()
                .statusCode(422)
                .body(containsString("not kept any more"))
                .body(containsString("name=\"windows.hip.upper\" value=\"9\""));
    }

    @Test
    void anAdministratorPutsNumbersInForceFromThePreview() {
        EpisodeId episode = story.overdueHip(Story.someone());
        assertThat(overdue(episode)).isTrue();
        String place = previewed(administrator, LONGER_HIP);
        assertThat(administrator.page(place))
                .contains("<input type=\"hidden\" name=\"windows.hip.upper\" value=\"9\">", "value=\"2026-06-15\"");

        Response answer = administrator.send("/settings", with(decided(LONGER_HIP), Map.of("preview", id(place))));

        answer.then().statusCode(303).header("Location", endsWith("/settings?chosen=1"));
        assertThat(administrator.page("/settings?chosen=1"))
                .contains("Choice number 1 is kept", "3 / 9 / 12", "name=\"windows.hip.upper\" value=\"9\"")
                .contains("The numbers in force are being applied", "hx-trigger=\"every 5s\"");
        rollOut();
        assertThat(administrator.page("/settings")).doesNotContain("are being applied");
        assertThat(overdue(episode)).isFalse();
        assertThat(administrator.page("/rules")).contains("our own audit", "Hip: by 9 instead of 6 months");
    }

    private boolean overdue(EpisodeId episode) {
        return QuarkusTransaction.requiringNew().call(() -> board.of(episode)).stream()
                .anyMatch(flag -> flag.rule().equals("resolution-window-exceeded") && flag.standing());
    }

    @Test
    void theRolloutIsCountedWhileItLasts() {
        story.overdueHip(Story.someone());
        administrator.send("/settings", decided(LONGER_HIP)).then().statusCode(303);

        rollout.tick();

        assertThat(clinician.page("/settings")).containsPattern("\\d+ episodes? waits? to be judged by them");
    }

    @Test
    void aChoiceForADayToComeIsSaidToCome() {
        administrator
                .send("/settings", with(decided(LONGER_HIP), Map.of("effectiveFrom", "2026-07-01")))
                .then()
                .statusCode(303);

        assertThat(administrator.page("/settings"))
                .contains("Chosen already and to come", "from 1 July 2026, chosen by administrator", "3 / 6 / 12");
    }

    @Test
    void aChoiceWithoutReasonOrForAPastDayStaysOnThePreview() {
        String place = previewed(administrator, LONGER_HIP);

        administrator
                .send("/settings", with(LONGER_HIP, Map.of("effectiveFrom", "2026-06-14", "preview", id(place))))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#reason\">Reason</a>"))
                .body(containsString("id=\"reason-problem\""))
                .body(containsString("id=\"effectiveFrom-problem\""))
                .body(containsString("name=\"windows.hip.upper\" value=\"9\""))
                .body(containsString("In all"));
    }

    @Test
    void whoIsOvertakenIsToldByWhomAndLosesNothing() {
        String place = previewed(administrator, LONGER_HIP);
        administrator
                .send("/settings", decided(Map.of("seen", "0", "windows.knee.upper", "8")))
                .then()
                .statusCode(303);

        String page = administrator
                .send("/settings", with(decided(LONGER_HIP), Map.of("preview", id(place))))
                .then()
                .statusCode(409)
                .extract()
                .asString();

        assertThat(page)
                .contains("other numbers were chosen since you opened the page: by administrator on 15 Jun")
                .contains("our own audit")
                .contains("name=\"windows.hip.upper\" value=\"9\"", "name=\"seen\" value=\"1\"", "3 / 8 / 12");
    }
}
