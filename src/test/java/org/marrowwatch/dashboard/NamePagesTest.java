package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;

/** The name of a patient is added, corrected and taken away, and the search follows. */
@QuarkusTest
class NamePagesTest {

    @Inject
    Story story;

    private Browser nurse;

    @BeforeEach
    void logIn() {
        nurse = Browser.of("nurse");
    }

    private static String someName() {
        return "N" + UUID.randomUUID().toString().replace("-", "");
    }

    private Response rename(EpisodeId id, String name) {
        return nurse.send("/episodes/" + id + "/name", Map.of("name", name));
    }

    private boolean found(String name, EpisodeId id) {
        return nurse.search(name).contains("/episodes/" + id);
    }

    @Test
    void aPatientWithoutANameGetsOneByWhichAllEpisodesAreFound() {
        String patient = Story.someone();
        String name = someName();
        EpisodeId first = story.overdueHip(patient);
        EpisodeId second = story.episode(patient, "2020-11-20", """
                {"kind": "symptoms", "on": "2020-11-25", "regions": ["right-hip"], "painAtRest": 3, "painOnLoading": 7}
                """);

        Response renamed = rename(first, "Zoé " + name);

        assertThat(Browser.path(renamed)).isEqualTo("/episodes/" + first);
        assertThat(nurse.page("/episodes/" + first)).contains("Zoé " + name, "Correct the name");
        assertThat(found(name, first)).isTrue();
        assertThat(found("zoe " + name, second)).isTrue();
        assertThat(found(patient, first)).isTrue();
        assertThat(found(first.code(), first)).isTrue();
    }

    @Test
    void aNameIsCorrectedAndItIsKeptWhoDidSo() {
        String wrong = someName();
        String right = someName();
        EpisodeId id = story.named(Story.someone(), wrong);

        rename(id, right);

        assertThat(found(right, id)).isTrue();
        assertThat(found(wrong, id)).isFalse();
        assertThat(nurse.page("/episodes/" + id + "/name"))
                .contains("value=\"" + right + "\"", wrong + " → " + right, "nurse, 15 Jun 2026, 10:00");
    }

    @Test
    void aNameIsTakenAway() {
        String name = someName();
        EpisodeId id = story.named(Story.someone(), name);

        rename(id, " ");

        assertThat(nurse.page("/episodes/" + id)).doesNotContain(name).contains("Add the name");
        assertThat(found(name, id)).isFalse();
        assertThat(nurse.page("/episodes/" + id + "/name")).contains(name + " → no name");
    }

    @Test
    void theSameNameIsNoChange() {
        String name = someName();
        EpisodeId id = story.named(Story.someone(), name);

        rename(id, name);

        assertThat(nurse.page("/episodes/" + id + "/name")).doesNotContain("Earlier changes");
    }

    @Test
    void aNameThatIsTooLongComesBackWithTheProblem() {
        EpisodeId id = story.overdueHip(Story.someone());

        rename(id, "x".repeat(201))
                .then()
                .statusCode(422)
                .body(containsString("id=\"name-problem\""))
                .body(containsString("x".repeat(201)));
    }

    @Test
    void onlyThoseWhoTreatChangeNames() {
        EpisodeId id = story.overdueHip(Story.someone());

        Browser administrator = Browser.of("administrator");

        administrator.get("/episodes/" + id + "/name").then().statusCode(403);
        administrator
                .send("/episodes/" + id + "/name", Map.of("name", "x"))
                .then()
                .statusCode(403);
    }

    @Test
    void aCaseFileNamesAPatientWhoHadNoName() {
        String patient = Story.someone();
        String name = someName();
        EpisodeId first = story.overdueHip(patient);

        EpisodeId second = story.named(patient, name);

        assertThat(found(name, first)).isTrue();
        assertThat(found(name, second)).isTrue();
        assertThat(nurse.page("/episodes/" + first + "/name")).contains("no name → " + name, "story, ");
    }

    @Test
    void aCaseFileDoesNotReplaceAName() {
        String patient = Story.someone();
        String name = someName();
        EpisodeId id = story.named(patient, name);

        story.named(patient, someName());

        assertThat(nurse.page("/episodes/" + id + "/name"))
                .contains("value=\"" + name + "\"")
                .doesNotContain("Earlier changes");
    }
}
