package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Patients;

/** A patient is found or registered, and an episode opened unless the complaint continues one. */
@QuarkusTest
class OpeningPagesTest {

    @Inject
    Story story;

    @Inject
    Patients patients;

    @Inject
    Journal journal;

    private Browser clinician;

    @BeforeEach
    void logIn() {
        clinician = Browser.of("clinician");
    }

    private long episodesOf(String patient) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        journal.ofPatient(patients.known(patient).orElseThrow().id()))
                .size();
    }

    private Response open(String patient, String onset, String region, String... more) {
        Map<String, String> form = new HashMap<>(Map.of("identifier", patient, "onset", onset, "region", region));
        for (String name : more) {
            form.put(name, "yes");
        }
        return clinician.send("/episodes/new", form);
    }

    @Test
    void aNewPatientIsRegisteredByNameAndTheVisitBegins() {
        String patient = Story.someone();

        clinician
                .send(
                        "/episodes/new",
                        Map.of(
                                "identifier", patient,
                                "name", "Anna Muster",
                                "sex", "female",
                                "birthYear", "1980",
                                "onset", "2026-05-01",
                                "region", "right-hip"))
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        matchesPattern(".*/episodes/[0-9a-f-]{36}/record\\?region=right-hip&began=2026-05-01"));

        assertThat(clinician.page("/episodes/new?identifier=" + patient)).contains("Anna Muster", "female, born 1980");
    }

    @Test
    void aPatientIsFoundByTheBeginningOfANameOrAnIdentifier() {
        String name = "ZOE" + UUID.randomUUID().toString().replace("-", "");
        String patient = Story.someone();
        clinician.send(
                "/episodes/new",
                Map.of("identifier", patient, "name", "Anna " + name, "sex", "female", "onset", "2026-05-01"));

        String byName = clinician.page("/episodes/new?who=" + name.substring(0, 20));
        String byIdentifier =
                clinician.page("/episodes/new?who=" + patient.substring(0, 30).replace('P', 'p'));

        assertThat(byName).contains("/episodes/new?identifier=" + patient, "Since 1 May 2026");
        assertThat(byIdentifier).contains("/episodes/new?identifier=" + patient, "Anna " + name);
    }

    @Test
    void whoIsNotKnownIsRegisteredWithWhatWasSearched() {
        assertThat(clinician.page("/episodes/new?who=Q-4711")).contains("name=\"identifier\" value=\"Q-4711\"");
        assertThat(clinician.page("/episodes/new?who=Quincy")).contains("name=\"name\" value=\"Quincy\"");
        assertThat(clinician.page("/episodes/new?who=%25")).contains("name=\"name\" value=\"%\"");
    }

    @Test
    void theEpisodesOfAKnownPatientAreShown() {
        String patient = Story.someone();
        EpisodeId id = story.overdueHip(patient);

        assertThat(clinician.page("/episodes/new?who=" + patient))
                .contains("Earlier episodes", "/episodes/" + id, "20 November 2025", "right hip", "open")
                .doesNotContain("name=\"sex\"");
    }

    @Test
    void aComplaintThatContinuesAnEpisodeIsLedThere() {
        String patient = Story.someone();
        EpisodeId hip = story.overdueHip(patient);

        Response warned = open(patient, "2026-06-01", "left-hip");

        warned.then()
                .statusCode(409)
                .body(containsString("This continues an episode"))
                .body(containsString("a region of it had not resolved"))
                .body(containsString("/episodes/" + hip + "/record?region=left-hip&amp;began=2026-06-01"));
        assertThat(episodesOf(patient)).isEqualTo(1);
    }

    @Test
    void aSeparateEpisodeIsOpenedAllTheSameWhereThatIsSaid() {
        String patient = Story.someone();
        story.overdueHip(patient);

        open(patient, "2026-06-01", "left-hip", "anyway").then().statusCode(303);

        assertThat(episodesOf(patient)).isEqualTo(2);
    }

    @Test
    void aComplaintLongAfterAResolvedOneOpensAnEpisode() {
        String patient = Story.someone();
        story.episode(patient, "2023-03-01", """
                {"kind": "symptoms", "on": "2023-03-02", "regions": ["right-hip"], "painAtRest": 3, "painOnLoading": 7},
                {"kind": "symptoms", "on": "2023-09-01", "regions": ["right-hip"], "painAtRest": 0, "painOnLoading": 0,
                 "weightBearing": "full"},
                {"kind": "symptoms", "on": "2023-10-01", "regions": ["right-hip"], "painAtRest": 0, "painOnLoading": 0,
                 "weightBearing": "full"}
                """);

        assertThat(open(patient, "2026-06-01", "right-hip").asString()).contains("a relapse");
        open(patient, "2026-06-01", "left-hip").then().statusCode(303);
    }

    @Test
    void aPatientWhoCannotBeRegisteredComesBackWithTheProblem() {
        String patient = Story.someone();

        String page = clinician
                .send("/episodes/new", Map.of("identifier", patient, "sex", "female", "birthYear", "old", "onset", ""))
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(page).contains("id=\"birthYear-problem\"", "value=\"" + patient + "\"");
        assertThat(story.registered(patient)).isFalse();
    }
}
