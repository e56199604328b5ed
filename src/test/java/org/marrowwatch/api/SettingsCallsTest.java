package org.marrowwatch.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.review.Previews;
import org.marrowwatch.review.RuleBooks;
import org.marrowwatch.review.StalledJournal;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.course.CourseKind;

@QuarkusTest
class SettingsCallsTest {

    private static final Instant START = Instant.parse("2026-06-15T08:00:00Z");
    private static final String LONGER_HIP = "{\"effectiveFrom\": \"2026-06-15\", \"reason\": \"our own audit\","
            + " \"windows\": {\"hip\": {\"upper\": 9}}, \"thresholds\": {\"alp-marked-rise\": 45.5}}";

    @Inject
    SteppableClock clock;

    @Inject
    EntityManager database;

    @Inject
    RuleBooks books;

    @AfterEach
    void theClinicalReferenceIsInForceAgain() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("delete from SettingsRow").executeUpdate());
        QuarkusTransaction.requiringNew().run(books::inForce);
        clock.set(START);
    }

    private static ValidatableResponse choose(String account, String tag, String body) {
        RequestSpecification request = Machine.as(account).contentType(ContentType.JSON);
        return (tag.isEmpty() ? request : request.header("If-Match", tag))
                .body(body)
                .post("/rule-settings")
                .then();
    }

    private static ValidatableResponse preview(String body) {
        return Machine.clinician()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/rule-settings/preview")
                .then();
    }

    private static String tag() {
        return Machine.clinician().get("/rule-settings").then().extract().header("ETag");
    }

    @Test
    void whatNobodyChoseIsTheClinicalReference() {
        Machine.as("nurse")
                .get("/rule-settings")
                .then()
                .statusCode(200)
                .body("choiceInForce", equalTo(0))
                .body("choices", empty())
                .body("windows", hasSize(CourseKind.values().length))
                .body("windows.find { it.kind == 'ankle-foot' }.upper", equalTo(9))
                .body("windows.find { it.kind == 'ankle-foot' }.reference.upper", equalTo(9))
                .body("thresholds", hasSize(Threshold.values().length))
                .body("thresholds.find { it.threshold == 'mri-interval' }.value", equalTo(16.0f))
                .body("thresholds.find { it.threshold == 'mri-interval' }.unit", equalTo("weeks"));
        Machine.clinician()
                .header("If-None-Match", tag())
                .get("/rule-settings")
                .then()
                .statusCode(304);
        Machine.ask("laboratory", "GET", Machine.API + "/rule-settings").statusCode(403);
    }

    @Test
    void aChoiceIsInForceFromItsDayOnAndNamesWhoMadeItAndWhy() {
        choose("administrator", tag(), LONGER_HIP.replace("06-15", "06-20"))
                .statusCode(201)
                .body("choiceInForce", equalTo(0))
                .body("choices.number", contains(1))
                .body("choices[0].by", equalTo("administrator"))
                .body("choices[0].at", equalTo("2026-06-15T08:00:00Z"))
                .body("choices[0].reason", equalTo("our own audit"))
                .body("choices[0].windows.hip.upper", equalTo(9))
                .body("choices[0].windows.hip.lower", equalTo(3))
                .body("choices[0].windows.size()", equalTo(1))
                .body("choices[0].thresholds", equalTo(java.util.Map.of("alp-marked-rise", 45.5f)));

        upperOfHip(6);
        clock.set(Instant.parse("2026-06-19T21:59:59Z"));
        upperOfHip(6);
        clock.set(Instant.parse("2026-06-19T22:00:00Z"));
        upperOfHip(9);
    }

    private static void upperOfHip(int months) {
        Machine.clinician()
                .get("/rule-settings")
                .then()
                .body("windows.find { it.kind == 'hip' }.upper", equalTo(months));
    }

    @Test
    void theRuleBookIsThatOfTheChoice() {
        String before = Machine.clinician().get("/rules").path("fingerprint");
        choose("administrator", tag(), LONGER_HIP).statusCode(201).body("choiceInForce", equalTo(1));

        JsonPath rules = Machine.clinician().get("/rules").jsonPath();

        assertThat(rules.getString("fingerprint")).isNotEqualTo(before);
        assertThat(rules.getString("rules.find { it.id == 'resolution-window-exceeded' }.because"))
                .contains("hip 9, knee 6");
        String episode = Machine.overdueEpisode();
        Machine.clinician()
                .get("/episodes/" + episode)
                .then()
                .body("regions[0].expectedWindow.until", equalTo("2026-08-20"));
        // what was is judged by the book of its day
        Machine.clinician()
                .get("/episodes/" + episode + "/flags?asOf=2026-06-14")
                .then()
                .body("flags.rule", hasItem("resolution-window-exceeded"));
        Machine.clinician()
                .get("/episodes/" + episode + "/flags?asOf=2026-06-15")
                .then()
                .body("flags.rule", not(hasItem("resolution-window-exceeded")));
    }

    @Test
    void aLaterChoiceTakesThePlaceOfAllThatAreEffectiveByThen() {
        choose("administrator", tag(), LONGER_HIP.replace("06-15", "07-01")).statusCode(201);
        choose("administrator", tag(), "{\"effectiveFrom\": \"2026-06-15\", \"reason\": \"back to the reference\"}")
                .statusCode(201)
                .body("choiceInForce", equalTo(2))
                .body("chosen.windows.size()", equalTo(0));

        clock.set(Instant.parse("2026-07-02T08:00:00Z"));

        upperOfHip(6);
    }

    @Test
    void onlyWhoHasSeenTheLatestChoiceMayMakeTheNext() {
        String seen = tag();
        choose("administrator", "", LONGER_HIP).statusCode(428);
        choose("administrator", "\"nonsense\"", LONGER_HIP).statusCode(412);
        choose("administrator", "0", LONGER_HIP).statusCode(412);
        choose("administrator", seen.replace("\"", ""), LONGER_HIP).statusCode(412);
        choose("administrator", "W/" + seen, LONGER_HIP).statusCode(412);
        choose("administrator", seen, LONGER_HIP).statusCode(201);
        choose("administrator", seen, LONGER_HIP).statusCode(412).contentType(Machine.PROBLEM);
        choose("clinician", tag(), LONGER_HIP).statusCode(403);
        choose("nurse", tag(), LONGER_HIP).statusCode(403);
    }

    @Test
    void theAnswerToAChoiceCarriesTheTagForTheNextAndIsNeverStale() {
        String seen = tag();
        String first = chooseOnce(seen)
                .statusCode(201)
                .body("choices.number", contains(1))
                .extract()
                .header("ETag");
        assertThat(first).isEqualTo(tag());
        choose("administrator", first, LONGER_HIP).statusCode(201);

        String again = chooseOnce(seen)
                .statusCode(201)
                .body("choices.number", contains(1, 2))
                .extract()
                .header("ETag");

        assertThat(again).isEqualTo(tag());
    }

    private static ValidatableResponse chooseOnce(String tag) {
        return Machine.as("administrator")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .header("Idempotency-Key", "settings-once")
                .body(LONGER_HIP)
                .post("/rule-settings")
                .then();
    }

    @Test
    void theTagChangesWithTheBook() {
        String fingerprint = Machine.clinician().get("/rules").path("fingerprint");

        assertThat(tag()).startsWith("\"0-2026-06-15-en-").contains(fingerprint);
    }

    @Test
    void midnightDuringARequestIsNoFailure() {
        Instant midnight = Instant.parse("2026-06-15T22:00:00Z");
        for (int readings = 0; readings < 8; readings++) {
            clock.set(midnight.minusMillis(1));
            String seen = tag();
            clock.turn(readings, midnight);

            ValidatableResponse answer = choose("administrator", seen, LONGER_HIP);

            if (answer.extract().statusCode() != 201) {
                answer.statusCode(422).body("problems.pointer", contains("/effectiveFrom"));
            }
        }
    }

    @Test
    void whatIsChosenIsShownAlsoWhereItEqualsTheReference() {
        choose(
                        "administrator",
                        tag(),
                        "{\"effectiveFrom\": \"2026-06-15\", \"reason\": \"to stay so\","
                                + " \"windows\": {\"hip\": {\"upper\": 6}}, \"thresholds\": {\"mri-interval\": 16}}")
                .statusCode(201)
                .body("chosen.windows.hip.upper", equalTo(6))
                .body("choices[0].thresholds", equalTo(java.util.Map.of("mri-interval", 16)));
    }

    @Test
    void numbersThatContradictEachOtherAreRefused() {
        String info = "{\"effectiveFrom\": \"2026-06-15\", \"reason\": \"x\","
                + " \"thresholds\": {\"mri-regression-info\": 26}}";
        choose("administrator", tag(), info)
                .statusCode(422)
                .body("problems.pointer", contains("/thresholds/mri-regression-info"))
                .body("problems[0].detail", containsString("26 weeks and 6 months"));
        preview("{\"thresholds\": {\"mri-regression-warning\": 2}}").statusCode(422);
        preview("{\"thresholds\": {\"mri-regression-info\": 13, \"mri-regression-warning\": 3}}")
                .statusCode(422)
                .body("problems.pointer", contains("/thresholds/mri-regression-info"));
        choose("administrator", tag(), info.replace(": 26", ": 25")).statusCode(201);
    }

    @Test
    void whatThisVersionDoesNotAllowInAKeptChoiceIsShown() {
        String kept = "{\"windows\": {}, \"thresholds\": {\"mri-interval\": 2}}";
        keep(1, kept);
        keep(2, "{");

        Machine.clinician()
                .get("/rule-settings")
                .then()
                .statusCode(200)
                .body("choiceInForce", equalTo(1))
                .body("choices[0].kept", equalTo(kept))
                .body("choices[0].problems.pointer", contains("/thresholds/mri-interval"))
                .body("choices[1].kept", equalTo("{"))
                .body("choices[1].problems.pointer", contains(""));
        assertThat(Machine.overdueEpisode()).isNotEmpty();
    }

    private void keep(int number, String body) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into rule_settings (number, effective_from, chosen_by, chosen_at, reason, body)"
                                        + " values (?1, date '2026-06-15', 'administrator', ?2, 'x', ?3)")
                        .setParameter(1, number)
                        .setParameter(2, clock.instant())
                        .setParameter(3, body)
                        .executeUpdate());
    }

    @Test
    void whoAsksForTooManyPreviewsIsToldToComeLater() {
        StalledJournal stalled = new StalledJournal();
        QuarkusMock.installMockForType(new Previews(stalled, books), Previews.class);
        try {
            for (int i = 0; i < 3; i++) {
                previewLater().statusCode(202);
            }

            previewLater().statusCode(503).contentType(Machine.PROBLEM).header("Retry-After", "10");
        } finally {
            stalled.release();
        }
    }

    private static ValidatableResponse previewLater() {
        return Machine.clinician()
                .contentType(ContentType.JSON)
                .header("Prefer", "respond-async")
                .body("{}")
                .post("/rule-settings/preview")
                .then();
    }

    @Test
    void everyProblemIsNamedWithItsPlaceAndNothingIsKept() {
        choose(
                        "administrator",
                        tag(),
                        "{\"effectiveFrom\": \"2026-06-14\", \"windows\": {\"hip\": {\"lower\": 7}, \"shoulder\": {},"
                                + " \"knee\": {\"upper\": 6.5, \"prolonged\": 61}, \"other\": 6},"
                                + " \"thresholds\": {\"mri-interval\": 5, \"closing-mri\": 6.5,"
                                + " \"alp-marked-rise\": \"40\", \"colour\": 1}, \"note\": \"x\"}")
                .statusCode(422)
                .contentType(Machine.PROBLEM)
                .body(
                        "problems.pointer",
                        containsInAnyOrder(
                                "/effectiveFrom",
                                "/reason",
                                "/windows/hip",
                                "/windows/shoulder",
                                "/windows/knee/upper",
                                "/windows/knee/prolonged",
                                "/windows/other",
                                "/thresholds/mri-interval",
                                "/thresholds/closing-mri",
                                "/thresholds/alp-marked-rise",
                                "/thresholds/colour",
                                "/note"));
        choose("administrator", tag(), LONGER_HIP.replace("2026-06-15", "2027-06-17"))
                .statusCode(422)
                .body("problems.pointer", contains("/effectiveFrom"));

        Machine.clinician().get("/rule-settings").then().body("choices", empty());
    }

    @Test
    void aPreviewTellsWhichFlagsWouldGoAndChangesNothing() {
        String episode = Machine.overdueEpisode();

        JsonPath preview = preview("{\"windows\": {\"hip\": {\"upper\": 9}}}")
                .statusCode(200)
                .body("state", equalTo("finished"))
                .body("day", equalTo("2026-06-15"))
                .body("raised", equalTo(0))
                .body("cleared", greaterThanOrEqualTo(1))
                .extract()
                .jsonPath()
                .setRootPath("");

        assertThat(preview.getInt("episodes.done"))
                .isEqualTo(preview.getInt("episodes.total"))
                .isPositive();
        assertThat(preview.getList("rules.rule")).isEqualTo(java.util.List.of("resolution-window-exceeded"));
        assertThat(preview.getInt("rules[0].cleared")).isEqualTo(preview.getInt("cleared"));
        assertThat(preview.getList("rules[0].examples.effect")).isNotEmpty().containsOnly("cleared");
        assertThat(preview.getString("rules[0].examples[0].explanation")).contains("expected to have healed by");
        Machine.clinician()
                .get("/episodes/" + episode + "/flags")
                .then()
                .body("flags.rule", hasItem("resolution-window-exceeded"));
        Machine.clinician().get("/rule-settings").then().body("choices", empty());
    }

    @Test
    void aPreviewTellsWhichFlagsWouldBeRaised() {
        clock.set(Instant.parse("2026-04-20T08:00:00Z"));
        String episode = Machine.overdueEpisode();

        preview("{\"windows\": {\"hip\": {\"lower\": 2, \"upper\": 4}}, \"effectiveFrom\": \"2026-04-25\"}")
                .statusCode(200)
                .body("day", equalTo("2026-04-25"))
                .body("raised", greaterThanOrEqualTo(1))
                .body("rules.find { it.rule == 'resolution-window-exceeded' }.title", not(empty()));

        Machine.clinician()
                .get("/episodes/" + episode + "/flags")
                .then()
                .body("flags.rule", not(hasItem("resolution-window-exceeded")));
    }

    @Test
    void theSameSettingsWouldChangeNothing() {
        Machine.overdueEpisode();

        preview("{}").statusCode(200).body("rules", empty()).body("cleared", equalTo(0));
    }

    @Test
    void theProgressOfALongPreviewIsRead() {
        Machine.overdueEpisode();
        String address = Machine.clinician()
                .contentType(ContentType.JSON)
                .header("Prefer", "respond-async")
                .body("{\"windows\": {\"hip\": {\"upper\": 9}}}")
                .post("/rule-settings/preview")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String path = java.net.URI.create(address).getPath();

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Machine.ask("clinician", "GET", path)
                        .extract()
                        .path("state")
                        .equals("finished"));

        Machine.ask("clinician", "GET", path)
                .statusCode(200)
                .body("cleared", greaterThanOrEqualTo(1))
                .body("rules[0].rule", equalTo("resolution-window-exceeded"));
        Machine.ask("nurse", "GET", path).statusCode(403);
        Machine.ask("clinician", "GET", path.substring(0, path.length() - 1) + "x")
                .statusCode(404);
    }

    @Test
    void aPreviewOfWhatCannotBeIsRefused() {
        preview("{\"thresholds\": {\"mri-interval\": 0}}")
                .statusCode(422)
                .body("problems.pointer", contains("/thresholds/mri-interval"));
        Machine.as("nurse")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/rule-settings/preview")
                .then()
                .statusCode(403);
    }
}
