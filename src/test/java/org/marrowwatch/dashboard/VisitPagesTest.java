package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.episode.Visit;

/** The forms: a visit becomes facts, and what cannot be believed comes back. */
@QuarkusTest
class VisitPagesTest {

    @Inject
    Story story;

    private Browser clinician;

    @BeforeEach
    void logIn() {
        clinician = Browser.of("clinician");
    }

    @Test
    void aVisitBecomesFactsAndTheNoticeSaysWhatItMeant() {
        EpisodeId id = story.overdueHip(Story.someone());
        Map<String, Object> visit = Map.ofEntries(
                Map.entry("on", "2026-06-15"),
                Map.entry("r0.region", "right-hip"),
                Map.entry("r0.rest", "2,5"),
                Map.entry("r0.loading", "8"),
                Map.entry("r0.weight", "partial"),
                Map.entry("r0.aid", "yes"),
                Map.entry("r0.signs", List.of("sudden-worsening", "night-pain")),
                Map.entry("alp.value", "140"),
                Map.entry("alp.unit", "U/L"),
                Map.entry("alp.upper", "120"),
                Map.entry("t0.agent", "iloprost"),
                Map.entry("t0.action", "given"),
                Map.entry("next", "2026-07-01"));

        Response sent = clinician.send("/episodes/" + id + "/record", visit);

        sent.then().statusCode(303).header("Location", matchesPattern(".*/episodes/" + id + "\\?recorded=.*"));
        List<Fact> facts =
                story.read(id).facts().stream().map(entry -> entry.fact()).toList();
        assertThat(facts)
                .hasSize(5)
                .hasAtLeastOneElementOfType(AlkalinePhosphatase.class)
                .hasAtLeastOneElementOfType(Treatment.class)
                .hasAtLeastOneElementOfType(Visit.class);
        Symptoms report = (Symptoms) facts.stream()
                .filter(fact -> fact instanceof Symptoms && fact.on().getYear() == 2026)
                .findFirst()
                .orElseThrow();
        assertThat(report.painAtRest()).isEqualTo(2.5);
        assertThat(report.signs()).hasSize(2);
        assertThat(clinician.page(Browser.path(sent)))
                .contains(
                        "4 facts recorded.",
                        "<strong>Raised</strong>",
                        "Hip fracture to be excluded today, right hip</a>");
    }

    @Test
    void anImageOfSeveralSitesIsOneFact() {
        EpisodeId id = story.overdueHip(Story.someone());

        clinician
                .send(
                        "/episodes/" + id + "/record",
                        Map.of(
                                "on", "2026-06-15",
                                "m0.site", "right-femoral-head",
                                "m0.extent", "large",
                                "m0.features", "subchondral-line",
                                "m2.site", "right-femoral-neck",
                                "m2.extent", "small"))
                .then()
                .statusCode(303);

        Mri image = story.read(id).all(Mri.class).get(0).fact();
        assertThat(image.findings()).hasSize(2);
        assertThat(image.findings().get(0).features()).containsExactly(Mri.Feature.SUBCHONDRAL_LINE);
    }

    @Test
    void aRefusedFormComesBackFilledWithTheProblemBesideTheField() {
        EpisodeId id = story.overdueHip(Story.someone());

        Response sent = clinician.send(
                "/episodes/" + id + "/record",
                Map.of(
                        "on", "2026-06-15",
                        "r0.region", "right-hip",
                        "r0.rest", "11",
                        "r0.loading", "much",
                        "m1.added", "yes",
                        "m1.site", "right-femoral-neck",
                        "m1.comparison", "worse",
                        "t0.detail", "unfinished"));

        String page = sent.then().statusCode(422).extract().asString();
        assertThat(page).contains("nothing was recorded yet", "value=\"11\"", "value=\"much\"", "value=\"unfinished\"");
        assertThat(page).contains("<a href=\"#r0.rest\">Pain at rest, right hip</a>");
        assertThat(page).containsPattern("id=\"r0.rest-problem\">must be a number from 0 to 10");
        assertThat(page).containsPattern("id=\"r0.loading-problem\">must be a number from 0 to 10");
        assertThat(page).containsPattern("id=\"m1.extent-problem\">required");
        assertThat(page).containsPattern("id=\"t0.agent-problem\">required");
        assertThat(page).contains("<option value=\"right-femoral-neck\" selected>");
        assertThat(story.read(id).facts()).hasSize(1);
    }

    @Test
    void aSampleAndAnImageHaveDaysOfTheirOwn() {
        EpisodeId id = story.overdueHip(Story.someone());

        Response sent = clinician.send(
                "/episodes/" + id + "/record",
                Map.ofEntries(
                        Map.entry("on", "2026-06-15"),
                        Map.entry("r0.region", "right-hip"),
                        Map.entry("r0.loading", "8"),
                        Map.entry("taken", "2026-06-11"),
                        Map.entry("alp.value", "95"),
                        Map.entry("alp.unit", "U/L"),
                        Map.entry("l0.analyte", "crp"),
                        Map.entry("l0.value", "3"),
                        Map.entry("l0.unit", "mg/L"),
                        Map.entry("imaged", "2026-05-29"),
                        Map.entry("m0.site", "right-femoral-head"),
                        Map.entry("m0.extent", "large")));

        sent.then().statusCode(303);
        assertThat(clinician.page(Browser.path(sent)))
                .contains(
                        "Symptoms, 15 Jun 2026: ",
                        "Alkaline phosphatase, 11 Jun 2026: ",
                        "Laboratory, 11 Jun 2026: ",
                        "MRI, 29 May 2026: ");
    }

    @Test
    void anImpossibleDayOfASampleIsSaidBesideItAndAtTheTop() {
        EpisodeId id = story.overdueHip(Story.someone());

        String page = clinician
                .send(
                        "/episodes/" + id + "/record",
                        Map.of(
                                "on", "2026-06-15",
                                "taken", "2026-06-16",
                                "alp.value", "95",
                                "alp.unit", "U/L",
                                "imaged", "1979-12-31",
                                "m0.site", "right-femoral-head",
                                "m0.extent", "large"))
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(page)
                .contains("<a href=\"#taken\">Day of the blood sample</a>", "<a href=\"#imaged\">Day of the MRI</a>")
                .contains("id=\"taken-problem\">lies in the future", "id=\"imaged-problem\">lies before")
                .contains("name=\"taken\" value=\"2026-06-16\"", "name=\"imaged\" value=\"1979-12-31\"")
                .doesNotContain("on-problem");
    }

    @Test
    void anImpossibleDayOfTheVisitIsSaidThereAlone() {
        EpisodeId id = story.overdueHip(Story.someone());

        String page = clinician
                .send(
                        "/episodes/" + id + "/record",
                        Map.of(
                                "on", "2026-06-16",
                                "taken", "2026-06-16",
                                "alp.value", "95",
                                "alp.unit", "U/L",
                                "m0.site", "right-femoral-head",
                                "m0.extent", "large"))
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(page)
                .contains("id=\"on-problem\">lies in the future")
                .doesNotContain("taken-problem", "imaged-problem");
    }

    @Test
    void aRefusedFormCanBeMendedAndSentAgain() {
        EpisodeId id = story.overdueHip(Story.someone());
        String path = "/episodes/" + id + "/record";

        String refused = clinician
                .send(path, Map.of("on", "2026-06-15", "r0.region", "right-hip", "r0.rest", "11"))
                .asString();

        assertThat(refused).containsPattern("name=\"csrf-token\" value=\"[^\"]+\"");
    }

    @Test
    void anEmptyFormIsAskedForSomething() {
        EpisodeId id = story.overdueHip(Story.someone());

        clinician
                .send("/episodes/" + id + "/record", Map.of("on", "2026-06-15", "r0.region", "right-hip"))
                .then()
                .statusCode(422)
                .body(containsString("Nothing was entered yet"));
    }

    @Test
    void theSameFormSentTwiceIsRecordedOnceAndSaysWhatItMeantAgain() {
        EpisodeId id = story.overdueHip(Story.someone());
        Map<String, String> visit = Map.of("on", "2026-06-15", "r0.region", "right-hip", "r0.loading", "8");

        clinician.send("/episodes/" + id + "/record", visit).then().statusCode(303);
        Response again = clinician.send("/episodes/" + id + "/record", visit);

        assertThat(story.read(id).facts()).hasSize(2);
        assertThat(clinician.page(Browser.path(again)))
                .contains("This was recorded before", "pain on loading 8/10", "What it meant");
    }

    @Test
    void theSameFormWithOtherContentIsNotRecordedASecondTime() {
        EpisodeId id = story.overdueHip(Story.someone());
        String path = "/episodes/" + id + "/record";
        Matcher form = Pattern.compile("name=\"message\" value=\"([^\"]+)\"").matcher(clinician.page(path));
        assertThat(form.find()).isTrue();
        Map<String, String> visit =
                Map.of("message", form.group(1), "on", "2026-06-15", "r0.region", "right-hip", "r0.loading", "8");
        Map<String, String> otherwise = new HashMap<>(visit);
        otherwise.put("r0.loading", "3");
        Response first = clinician.send(path, visit);

        String again =
                clinician.send(path, otherwise).then().statusCode(422).extract().asString();

        assertThat(story.read(id).facts()).hasSize(2);
        assertThat(again)
                .contains("This visit was recorded already, on 15 Jun 2026, 10:00.", "value=\"3\"")
                .contains("<a href=\"" + Browser.path(first).replace("&", "&amp;"));
        assertThat(clinician.page(Browser.path(clinician.send(path, visit)))).contains("This was recorded before");
        assertThat(story.read(id).facts()).hasSize(2);
    }

    @Test
    void aFormWhoseFactsWereWithdrawnIsRecordedAsItIsNow() {
        EpisodeId id = story.overdueHip(Story.someone());
        String path = "/episodes/" + id + "/record";
        String form = UUID.randomUUID().toString();
        clinician.send(path, Map.of("message", form, "on", "2026-06-15", "r0.region", "right-hip", "r0.loading", "8"));
        String recorded = story.read(id).facts().get(1).id().toString();
        clinician
                .send(
                        "/episodes/" + id + "/facts/" + recorded + "/withdrawal",
                        Map.of("fact", recorded, "reason", "another patient's"))
                .then()
                .statusCode(303);

        clinician
                .send(path, Map.of("message", form, "on", "2026-06-15", "r0.region", "right-hip", "r0.loading", "3"))
                .then()
                .statusCode(303);

        assertThat(story.read(id).all(Symptoms.class))
                .extracting(report -> report.fact().painOnLoading())
                .containsExactly(7.0, 3.0);
    }

    @Test
    void aRefusedVisitIsMendedAtTheFormAndNotLeftForOthers() {
        EpisodeId id = story.overdueHip(Story.someone());
        String detail = Story.someone();

        clinician
                .send("/episodes/" + id + "/record", Map.of("on", "2026-06-15", "t0.detail", detail))
                .then()
                .statusCode(422)
                .body(containsString("value=\"" + detail + "\""));

        assertThat(clinician.page("/refusals")).doesNotContain(detail);
    }

    @Test
    void aTickThatContradictsAFigureIsRefused() {
        EpisodeId id = story.overdueHip(Story.someone());

        clinician
                .send(
                        "/episodes/" + id + "/record",
                        Map.of("on", "2026-06-15", "r0.region", "right-hip", "r0.well", "yes", "r0.loading", "6"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"r0.loading-problem\">contradicts"));

        assertThat(story.read(id).facts()).hasSize(1);
    }
}
