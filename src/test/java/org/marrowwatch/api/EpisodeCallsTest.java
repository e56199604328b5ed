package org.marrowwatch.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EpisodeCallsTest {

    @Test
    void aPatientIsRegisteredOnceAndCanBeRead() {
        String identifier = Machine.unique();
        String body = "{\"identifier\": \"" + identifier + "\", \"sex\": \"female\", \"birthYear\": 1988}";

        String location =
                Machine.post("/patients", body).statusCode(201).extract().header("Location");

        Machine.clinician()
                .basePath("")
                .get(location)
                .then()
                .statusCode(200)
                .body("identifier", equalTo(identifier))
                .body("sex", equalTo("female"))
                .body("birthYear", equalTo(1988));
        Machine.post("/patients", body).statusCode(422).body("problems.pointer", contains("/identifier"));
    }

    @Test
    void anEpisodeNeedsAPatientWhoIsRegistered() {
        Machine.post("/episodes", "{\"patient\": \"019c1f5e-8a10-7c3e-9d0b-0f2d6c1e7a55\", \"onset\": \"2026-01-01\"}")
                .statusCode(422)
                .body("problems.pointer", contains("/patient"));
    }

    @Test
    void anEpisodeTellsItsRegionsTheirWindowsAndItsNextLook() {
        String episode = Machine.episode("2026-05-01");
        Machine.post(
                        "/episodes/" + episode + "/facts",
                        "[{\"kind\": \"symptoms\", \"on\": \"2026-05-10\", \"regions\": [\"right-hip\"], \"painOnLoading\": 7},"
                                + "{\"kind\": \"mri\", \"on\": \"2026-05-11\", \"findings\": [{\"site\": \"right-femoral-head\","
                                + " \"extent\": \"large\"}]}]")
                .statusCode(201);

        Machine.clinician()
                .get("/episodes/" + episode)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Content-Language", "en")
                .body("code", matchesPattern("[0-9A-Z]{4}-[0-9A-Z]{4}"))
                .body("patient.identifier", notNullValue())
                .body("onset", equalTo("2026-05-01"))
                .body("phase", equalTo("open"))
                .body("regions[0].region", equalTo("right-hip"))
                .body("regions[0].title", equalTo("right hip"))
                .body("regions[0].phase", equalTo("active"))
                .body("regions[0].onset", equalTo("2026-05-01"))
                .body("regions[0].firstSeen", equalTo("2026-05-10"))
                .body("regions[0].expectedWindow.kind", equalTo("hip"))
                .body("regions[0].expectedWindow.from", equalTo("2026-08-01"))
                .body("regions[0].expectedWindow.until", equalTo("2026-11-01"))
                .body("regions[0].expectedWindow.computed", equalTo("2026-11-01"))
                .body("regions[0].expectedWindow.prolonged", equalTo("2027-05-01"))
                .body("regions[0].expectedWindow.containsKey('setByHand')", equalTo(false))
                .body("regions[0].sites.site", contains("right-femoral-head"))
                .body("nextLook.day", notNullValue())
                .body("nextLook.at", notNullValue());

        Machine.post(
                        "/episodes/" + episode + "/facts",
                        "{\"kind\": \"expected-resolution\", \"on\": \"2026-06-01\", \"region\": \"right-hip\","
                                + " \"by\": \"2027-01-15\", \"reason\": \"late start of unloading\"}")
                .statusCode(201);
        Machine.clinician()
                .get("/episodes/" + episode)
                .then()
                .body("regions[0].expectedWindow.until", equalTo("2027-01-15"))
                .body("regions[0].expectedWindow.setByHand.by", equalTo("2027-01-15"))
                .body("regions[0].expectedWindow.setByHand.author", equalTo("clinician"))
                .body("regions[0].expectedWindow.setByHand.reason", equalTo("late start of unloading"));
    }

    @Test
    void theTagOfAnEpisodeChangesWithItsFactsItsFlagsAndTheLanguage() {
        String episode = Machine.overdueEpisode();
        String tag = Machine.clinician().get("/episodes/" + episode).header("ETag");

        Machine.clinician()
                .header("If-None-Match", "\"other\", W/" + tag)
                .get("/episodes/" + episode)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
        assertThat(Machine.clinician()
                        .header("Accept-Language", "fr")
                        .get("/episodes/" + episode)
                        .header("ETag"))
                .isNotEqualTo(tag);

        JsonPath flag = Machine.clinician()
                .get("/episodes/" + episode + "/flags")
                .then()
                .body("flags.rule", hasItem("resolution-window-exceeded"))
                .extract()
                .jsonPath();
        Machine.clinician()
                .contentType("application/json")
                .header("If-Match", "\"" + flag.getInt("flags[0].version") + "\"")
                .body("{\"reason\": \"seen\"}")
                .post("/flags/" + flag.getString("flags[0].id") + "/acknowledgement")
                .then()
                .statusCode(200);
        String answered = Machine.clinician()
                .header("If-None-Match", tag)
                .get("/episodes/" + episode)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        Machine.post(
                        "/episodes/" + episode + "/facts",
                        "{\"kind\": \"visit\", \"on\": \"2026-06-01\", \"next\": \"2026-07-01\"}")
                .statusCode(201);
        Machine.clinician()
                .header("If-None-Match", answered)
                .get("/episodes/" + episode)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/patients/019c1f5e-8a10-7c3e-9d0b-0f2d6c1e7a55",
                "/patients/x",
                "/episodes/019c1f5e-8a10-7c3e-9d0b-0f2d6c1e7a55",
                "/episodes/1-1-1-1-1",
                "/episodes/..%2f..%2fq",
                "/episodes/%00",
                "/episodes/019c1f5e-8a10-7c3e-9d0b-0f2d6c1e7a55/facts",
                "/episodes/019c1f5e-8a10-7c3e-9d0b-0f2d6c1e7a55/flags",
                "/episodes/x/nothing",
                "/flags/019c1f5e-8a10-7c3e-9d0b-0f2d6c1e7a55",
                "/flags/'; drop table flag",
                "/nothing",
                "/"
            })
    void whatIsNotThereIsAProblem(String path) {
        Machine.ask("clinician", "GET", Machine.API + path.replace(" ", "%20"))
                .statusCode(404)
                .contentType(Machine.PROBLEM)
                .body("type", equalTo("about:blank"))
                .body("title", equalTo("Not found"))
                .body("status", equalTo(404))
                .body("problems.size()", equalTo(0));
    }
}
