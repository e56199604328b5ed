package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;

/** A patient is found or registered, and an episode opened unless the complaint continues one. */
@QuarkusTest
class OpeningPagesTest {

    @Inject
    Story story;

    private Browser clinician;

    @BeforeEach
    void logIn() {
        clinician = Browser.of("clinician");
    }

    private Response open(String patient, String onset, String region, String... more) {
        Map<String, String> form =
                new HashMap<>(Map.of("patient", story.id(patient), "onset", onset, "region", region));
        for (String name : more) {
            form.put(name, "yes");
        }
        return clinician.send("/episodes/new", form);
    }

    private Response find(String who) {
        return clinician.send("/episodes/new/patient", Map.of("who", who));
    }

    static Map<String, String> newcomer(String identifier, String... more) {
        Map<String, String> form =
                new HashMap<>(Map.of("identifier", identifier, "sex", "female", "onset", "2026-05-01"));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    @Test
    void aNewPatientIsRegisteredByNameAndTheVisitBegins() {
        String patient = Story.someone();

        clinician
                .send(
                        "/episodes/new",
                        newcomer(patient, "name", "Anna Muster", "birthYear", "1980", "region", "right-hip"))
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        matchesPattern(".*/episodes/[0-9a-f-]{36}/record\\?region=right-hip&began=2026-05-01"));

        assertThat(clinician.page("/episodes/new?patient=" + story.id(patient)))
                .contains("Anna Muster", "female, born 1980");
    }

    @Test
    void aTypedIdentifierOfSomeoneElseOpensNothingAndTheFormComesBackFilled() {
        String other = Story.someone();
        story.named(other, "Berta Other");

        Response refused = clinician.send(
                "/episodes/new",
                newcomer(other, "name", "Anna Muster", "birthYear", "1950", "region", "left-hip", "anyway", "yes"));

        refused.then()
                .statusCode(422)
                .body(containsString("id=\"identifier-problem\""))
                .body(containsString("registered already"))
                .body(containsString("value=\"Anna Muster\""))
                .body(containsString("Berta Other"))
                .body(containsString(
                        "/episodes/new?patient=" + story.id(other) + "&amp;onset=2026-05-01&amp;region=left-hip"));
        assertThat(story.episodesOf(other)).isEqualTo(1);
    }

    @Test
    void whoeverMeantTheRegisteredPatientGoesOnWithTheSameComplaint() {
        String patient = Story.someone();
        story.overdueHip(patient);

        String page =
                clinician.page("/episodes/new?patient=" + story.id(patient) + "&onset=2026-05-01&region=left-hip");

        assertThat(page)
                .contains("Earlier episodes", "value=\"2026-05-01\"", "value=\"left-hip\" selected")
                .doesNotContain("name=\"sex\"");
    }

    @Test
    void everythingThatIsWrongWithAFormIsSaidAtOnce() {
        String other = Story.someone();
        story.overdueHip(other);

        Response refused =
                clinician.send("/episodes/new", Map.of("identifier", other, "birthYear", "old", "onset", "2026-07-01"));

        refused.then()
                .statusCode(422)
                .body(containsString("id=\"identifier-problem\""))
                .body(containsString("id=\"sex-problem\""))
                .body(containsString("id=\"birthYear-problem\""))
                .body(containsString("id=\"onset-problem\""));
    }

    @Test
    void aPatientIsFoundByTheBeginningOfANameOrAnIdentifier() {
        String name = "ZOE" + UUID.randomUUID().toString().replace("-", "");
        String patient = Story.someone();
        clinician.send("/episodes/new", newcomer(patient, "name", "Anna " + name));

        String byName = find(name.substring(0, 20)).asString();
        String byIdentifier = find(patient.substring(0, 30).replace('P', 'p')).asString();

        assertThat(byName).contains("/episodes/new?patient=" + story.id(patient), "Since 1 May 2026");
        assertThat(byIdentifier).contains("/episodes/new?patient=" + story.id(patient), "Anna " + name);
    }

    @Test
    void aWholeIdentifierLeadsToItsPatient() {
        String patient = Story.someone();
        story.overdueHip(patient);

        Response led = find(patient);

        led.then().statusCode(303);
        assertThat(Browser.path(led)).isEqualTo("/episodes/new?patient=" + story.id(patient));
    }

    @Test
    void noAddressOfAFoundPatientSaysTheNameOrTheIdentifier() {
        String name = "Yve" + UUID.randomUUID().toString().replace("-", "");
        String patient = Story.someone();
        story.named(patient, name);

        String page = find(name).asString();

        assertThat(page).contains(name, patient);
        assertThat(Pattern.compile("(href|action)=\"[^\"]*(" + patient + "|" + name + ")")
                        .matcher(page)
                        .find())
                .isFalse();
        assertThat(page).contains("method=\"post\" action=\"/episodes/new/patient\"");
    }

    @Test
    void anAddressWithANameFindsNobody() {
        String patient = Story.someone();
        story.overdueHip(patient);

        assertThat(clinician.page("/episodes/new?who=" + patient + "&identifier=" + patient))
                .doesNotContain(story.id(patient))
                .doesNotContain("<h2>");
    }

    @Test
    void aPatientWhoIsNotThereIsNotFound() {
        clinician.get("/episodes/new?patient=" + UUID.randomUUID()).then().statusCode(404);
        clinician.get("/episodes/new?patient=P-1").then().statusCode(404);
    }

    @Test
    void whoIsNotKnownIsRegisteredWithWhatWasSearched() {
        String patient = Story.someone();
        story.named(patient, "Quirin" + patient.substring(2, 10));

        assertThat(find("Q-4711").asString()).contains("name=\"identifier\" value=\"Q-4711\"");
        assertThat(find("Quincy").asString()).contains("name=\"name\" value=\"Quincy\"");
        assertThat(find("%").asString()).contains("name=\"name\" value=\"%\"");
        assertThat(clinician
                        .send("/episodes/new/patient", Map.of("who", "Quirin", "newcomer", "yes"))
                        .asString())
                .contains("name=\"name\" value=\"Quirin\"");
    }

    @Test
    void theEpisodesOfAKnownPatientAreShown() {
        String patient = Story.someone();
        EpisodeId id = story.overdueHip(patient);

        assertThat(clinician.page("/episodes/new?patient=" + story.id(patient)))
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
        assertThat(story.episodesOf(patient)).isEqualTo(1);
    }

    @Test
    void aSeparateEpisodeIsOpenedAllTheSameWhereThatIsSaid() {
        String patient = Story.someone();
        story.overdueHip(patient);

        open(patient, "2026-06-01", "left-hip", "anyway").then().statusCode(303);

        assertThat(story.episodesOf(patient)).isEqualTo(2);
    }

    @Test
    void aComplaintLongAfterAResolvedOneOpensAnEpisode() {
        String patient = Story.someone();
        story.healedHip(patient, 2023);

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
