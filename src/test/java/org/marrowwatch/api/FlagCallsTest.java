package org.marrowwatch.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.house.SteppableClock;

@QuarkusTest
class FlagCallsTest {

    private static final Instant START = Instant.parse("2026-06-15T08:00:00Z");

    @Inject
    SteppableClock clock;

    @AfterEach
    void theClockStandsAsItStood() {
        clock.set(START);
    }

    private static JsonPath flag() {
        String episode = Machine.overdueEpisode();
        return Machine.clinician()
                .get("/episodes/" + episode + "/flags")
                .jsonPath()
                .setRootPath("flags.find { it.rule == 'resolution-window-exceeded' }");
    }

    private static ValidatableResponse answer(String tag, String path, String body) {
        RequestSpecification request = Machine.clinician().contentType("application/json");
        return (tag.isEmpty() ? request : request.header("If-Match", tag))
                .body(body)
                .post(path)
                .then();
    }

    private static ValidatableResponse takeBack(String tag, String path) {
        String[] headers = tag.isEmpty() ? new String[0] : new String[] {"If-Match", tag};
        return Machine.ask("clinician", "DELETE", Machine.API + path, headers);
    }

    @Test
    void aFlagSaysWhatWasSeenAndWhatClearsItInBothLanguages() {
        JsonPath flag = flag();
        String path = "/flags/" + flag.getString("id");

        String tag = Machine.clinician()
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .header("Vary", "Accept-Language")
                .body("severity", equalTo("warning"))
                .body("subject", equalTo("right-hip"))
                .body("subjectTitle", equalTo("right hip"))
                .body("since", equalTo("2026-05-20"))
                .body("daysOver", equalTo(26))
                .body("status", equalTo("raised"))
                .body("occurrence", equalTo(1))
                .body("ruleVersion", notNullValue())
                .body("title", equalTo("Past the expected resolution window"))
                .body("clearsWhen", notNullValue())
                .body("values.until", equalTo("2026-05-20"))
                .body("evidence.size()", equalTo(1))
                .extract()
                .header("ETag");
        Machine.clinician().header("If-None-Match", tag).get(path).then().statusCode(304);
        Machine.clinician()
                .header("Accept-Language", "de, en;q=0.3, fr-CH;q=0.8")
                .get(path)
                .then()
                .header("Content-Language", "fr")
                .body("title", equalTo("Délai de résolution attendu dépassé"))
                .body("subjectTitle", equalTo("hanche droite"));
    }

    @Test
    void anAcknowledgementNeedsTheFlagAsItIs() {
        JsonPath flag = flag();
        String path = "/flags/" + flag.getString("id") + "/acknowledgement";
        String body = "{\"reason\": \"MRI booked\"}";

        answer("", path, body).statusCode(428).contentType(Machine.PROBLEM);
        answer("\"99\"", path, body).statusCode(412).contentType(Machine.PROBLEM);
        answer("W/\"1\"", path, body).statusCode(412);
        answer("\"1\"", path, "{}").statusCode(422).body("problems.pointer", contains("/reason"));
        answer("\"1\"", path, "{").statusCode(400);
        answer("\"7\", \"1\"", path, body)
                .statusCode(200)
                .body("status", equalTo("acknowledged"))
                .body("version", equalTo(2));
        answer("\"1\"", path, body).statusCode(412);
        answer("\"2\"", path, body).statusCode(409).contentType(Machine.PROBLEM);
        takeBack("\"2\"", "/flags/" + flag.getString("id") + "/snooze").statusCode(409);
        takeBack("", path).statusCode(428);
        takeBack("\"1\"", path).statusCode(412);
        takeBack("*", path).statusCode(200).body("status", equalTo("raised")).body("version", equalTo(3));
    }

    @Test
    void aSnoozedFlagSleepsAtMostThirtyDays() {
        JsonPath flag = flag();
        String path = "/flags/" + flag.getString("id") + "/snooze";

        for (String day : new String[] {"2026-06-15", "2026-07-16"}) {
            answer("\"1\"", path, "{\"until\": \"" + day + "\", \"reason\": \"away\"}")
                    .statusCode(422)
                    .body("problems.pointer", contains("/until"));
        }
        answer("\"1\"", path, "{\"until\": \"2026-07-15\", \"reason\": \"away\"}")
                .statusCode(200)
                .body("status", equalTo("snoozed"))
                .body("snoozedUntil", equalTo("2026-07-15"));
        Machine.clinician()
                .get("/episodes/" + flag.getString("episode"))
                .then()
                .body("nextLook.day", equalTo("2026-07-15"));
        takeBack("\"2\"", path).statusCode(200).body("status", equalTo("raised"));
    }

    @Test
    void aFactRecordedLaterAboutAnEarlierDayWasNotKnownBefore() {
        clock.set(Instant.parse("2026-06-15T09:00:00Z"));
        String episode = Machine.overdueEpisode();
        clock.step(Duration.ofHours(1));
        Machine.post(
                        "/episodes/" + episode + "/facts",
                        "{\"kind\": \"symptoms\", \"on\": \"2026-04-01\", \"regions\": [\"right-hip\"],"
                                + " \"painAtRest\": 0, \"painOnLoading\": 0, \"weightBearing\": \"full\"}")
                .statusCode(201)
                .body("changes.change", hasItem("cleared"));

        String flags = "/episodes/" + episode + "/flags";
        rules(flags + "?asOf=2026-06-01", not(hasItem("resolution-window-exceeded")));
        rules(flags + "?asOf=2026-06-01&knownAt=2026-06-15T09:30:00Z", hasItem("resolution-window-exceeded"));
        rules(flags + "?knownAt=2026-06-15T09:30:00Z", hasItem("resolution-window-exceeded"));
        rules(flags + "?asOf=2026-03-01", not(hasItem("resolution-window-exceeded")));
        rules(flags, not(hasItem("resolution-window-exceeded")));
        rules(flags + "?status=all", hasItem("resolution-window-exceeded"));
        rules(flags + "?status=cleared", hasItem("resolution-window-exceeded"));
    }

    private static void rules(String path, org.hamcrest.Matcher<Iterable<? super String>> matcher) {
        Machine.clinician().get(path).then().statusCode(200).body("flags.rule", matcher);
    }

    @Test
    void aDayToComeShowsTheFlagsOfThatDay() {
        String episode = Machine.episode("2026-06-01");
        Machine.post("/episodes/" + episode + "/facts", Machine.PAIN.replace("2025-11-25", "2026-06-10"))
                .statusCode(201);

        rules("/episodes/" + episode + "/flags", not(hasItem("resolution-window-exceeded")));
        rules("/episodes/" + episode + "/flags?asOf=2027-01-01", hasItem("resolution-window-exceeded"));
    }
}
