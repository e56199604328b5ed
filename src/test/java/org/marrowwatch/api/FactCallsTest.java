package org.marrowwatch.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FactCallsTest {

    private static final String VISIT = "{\"kind\": \"visit\", \"on\": \"2026-0%d-01\"}";

    @Test
    void theReceiptSaysWhatTheFactMeant() {
        String episode = Machine.episode("2025-11-20");

        Machine.post("/episodes/" + episode + "/facts", Machine.PAIN)
                .statusCode(201)
                .header("Location", "/api/v1/episodes/" + episode + "/facts")
                .body("status", equalTo("accepted"))
                .body("episode", equalTo(episode))
                .body("facts", hasSize(1))
                .body("changes.change", hasItem("raised"))
                .body("changes.flag.rule", hasItem("resolution-window-exceeded"));
        Machine.as("laboratory")
                .contentType("application/json")
                .body("{\"kind\": \"alkaline-phosphatase\", \"on\": \"2026-06-01\", \"value\": 80, \"unit\": \"U/L\"}")
                .post("/episodes/" + episode + "/facts")
                .then()
                .statusCode(201)
                .body("containsKey('changes')", equalTo(false));
    }

    @Test
    void aLaboratoryRecordsResultsAndCanNeitherCloseNorWithdrawNorReportSymptoms() {
        String episode = Machine.episode("2025-11-20");
        String pain = Machine.post("/episodes/" + episode + "/facts", Machine.PAIN)
                .statusCode(201)
                .extract()
                .path("facts[0]");

        for (String fact : List.of(
                "{\"kind\": \"closure\", \"on\": \"2026-06-01\", \"outcome\": \"deceased\"}",
                "{\"kind\": \"withdrawal\", \"on\": \"2026-06-01\", \"fact\": \"" + pain + "\", \"reason\": \"x\"}",
                "{\"kind\": \"symptoms\", \"on\": \"2026-06-01\", \"regions\": [\"left-hip\"]}")) {
            Machine.as("laboratory")
                    .contentType("application/json")
                    .body(fact)
                    .post("/episodes/" + episode + "/facts")
                    .then()
                    .statusCode(422)
                    .body("problems.pointer", equalTo(List.of("/kind")));
        }

        assertThat(Machine.facts(episode)).isEqualTo(1);
    }

    @Test
    void theSameMessageTwiceIsRecordedOnce() {
        String episode = Machine.episode("2026-01-01");
        String facts = "[" + String.format(VISIT, 2) + "," + String.format(VISIT, 3) + "]";

        List<String> first = Machine.post("/episodes/" + episode + "/facts", facts)
                .statusCode(201)
                .extract()
                .path("facts");
        Machine.post("/episodes/" + episode + "/facts", facts)
                .statusCode(200)
                .body("status", equalTo("duplicate"))
                .body("facts", equalTo(first));

        assertThat(Machine.facts(episode)).isEqualTo(2);
    }

    @Test
    void factsOutOfOrderGiveTheFlagsOfFactsInOrder() {
        List<String> facts = List.of(
                "{\"kind\": \"symptoms\", \"on\": \"2026-01-10\", \"regions\": [\"right-hip\"], \"painOnLoading\": 7}",
                "{\"kind\": \"mri\", \"on\": \"2026-01-12\", \"findings\": [{\"site\": \"right-femoral-head\", \"extent\": \"large\"}]}",
                "{\"kind\": \"symptoms\", \"on\": \"2026-04-10\", \"regions\": [\"left-hip\"], \"painOnLoading\": 6}",
                "{\"kind\": \"mri\", \"on\": \"2026-04-12\", \"findings\": [{\"site\": \"left-femoral-head\", \"extent\": \"small\"}]}");
        String inOrder = Machine.episode("2026-01-01");
        String outOfOrder = Machine.episode("2026-01-01");

        facts.forEach(
                fact -> Machine.post("/episodes/" + inOrder + "/facts", fact).statusCode(201));
        for (int i = facts.size(); i > 0; i--) {
            Machine.post("/episodes/" + outOfOrder + "/facts", facts.get(i - 1)).statusCode(201);
        }

        assertThat(said(outOfOrder)).isEqualTo(said(inOrder)).contains("contralateral-involvement left-hip warning");
    }

    private static List<String> said(String episode) {
        return Machine.clinician()
                .get("/episodes/" + episode + "/flags")
                .then()
                .statusCode(200)
                .extract()
                .path("flags.collect { it.rule + ' ' + it.subject + ' ' + it.severity }");
    }

    @Test
    void theJournalIsPagedInTheOrderOfRecordingWhateverComesMeanwhile() {
        String episode = Machine.episode("2026-01-01");
        for (int month = 6; month > 1; month--) {
            Machine.post("/episodes/" + episode + "/facts", String.format(VISIT, month))
                    .statusCode(201);
        }

        List<String> read = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            JsonPath page = Machine.clinician()
                    .get("/episodes/" + episode + "/facts?limit=2" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            read.addAll(page.getList("facts.fact.on"));
            cursor = page.get("next") == null ? "" : "&cursor=" + page.getString("next");
            pages++;
            if (pages == 1) {
                Machine.post("/episodes/" + episode + "/facts", String.format(VISIT, 1))
                        .statusCode(201);
            }
        } while (!cursor.isEmpty());

        assertThat(read)
                .containsExactly("2026-06-01", "2026-05-01", "2026-04-01", "2026-03-01", "2026-02-01", "2026-01-01");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void aWithdrawnFactStaysInTheJournalMarked() {
        String episode = Machine.episode("2026-01-01");
        String fact = Machine.post("/episodes/" + episode + "/facts", String.format(VISIT, 2))
                .extract()
                .path("facts[0]");
        String withdrawal = "{\"kind\": \"withdrawal\", \"on\": \"2026-06-15\", \"fact\": \"" + fact
                + "\", \"reason\": \"another patient's\"}";

        Machine.post("/episodes/" + episode + "/facts", withdrawal).statusCode(201);

        Machine.clinician()
                .get("/episodes/" + episode + "/facts")
                .then()
                .body("facts[0].withdrawn", equalTo(true))
                .body("facts[0].fact.kind", equalTo("visit"))
                .body("facts[0].recordedBy", equalTo("clinician"))
                .body("facts[1].withdrawn", equalTo(false))
                .body("facts[1].fact.fact", equalTo(fact));
        Machine.post("/episodes/" + episode + "/facts", withdrawal.replace("another", "yet another"))
                .statusCode(422)
                .body("problems.pointer", hasItem("/fact"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'symptoms','on':'2026-06-01','regions':['right-hip'],'pain':3}|/pain|no such field",
                "{'kind':'symptoms','on':'2026-06-01','regions':['right-hip'],'painAtRest':11}|/painAtRest|from 0 to 10",
                "{'kind':'alkaline-phosphatase','on':'2026-06-01','value':-1,'unit':'U/L'}|/value|from 0.01 to",
                "{'kind':'alkaline-phosphatase','on':'2026-06-01','value':1,'unit':'furlong'}|/unit|U/L, ukat/L",
                "{'kind':'mri','on':'2026-06-01','findings':[{'site':'femoral-head','extent':'large'}]}|/findings/0/site|right-femoral-head",
                "{'kind':'mri','on':'2026-06-01','findings':[{'site':'left-spine','extent':'large'}]}|/findings/0/site|midline-spine",
                "{'kind':'visit','on':'2026-06-16'}|/on|in the future",
                "{'kind':'visit','on':'1979-12-31'}|/on|before the patient's birth",
                "{'kind':'visit','on':'2026-02-30'}|/on|YYYY-MM-DD",
                "{'kind':'visit','on':'2026-06-01'},{'kind':'dance','on':'2026-06-01'}|/1/kind|must be one of: symptoms",
                "{'kind':'visit'}|/on|required",
                "7||an object in braces",
                "{'kind':'injury','on':'2026-06-01','region':'right-hip','detail':'a\\u0000b'}|/detail|NUL",
                "{'kind':'injury','on':'2026-06-01','region':'right-hip','detail':'\\ud800'}|/detail|surrogate",
                "{'kind':'alkaline-phosphatase','on':'2026-06-01','value':1e400,'unit':'U/L'}|/value|from 0.01 to",
                "{'kind':'withdrawal','on':'2026-06-01','fact':'019c1f5e-8a10-7c3e-9d0b-0f2d6c1e7a55','reason':'x'}|/fact|stands",
                "{'kind':'withdrawal','on':'2026-06-01','fact':'x','reason':'x'}|/fact|not the id of a fact"
            })
    void whatCannotBeBelievedIsRefusedWithItsPlace(String facts, String pointer, String detail) {
        String episode = Machine.episode("2026-01-01");
        String body = facts.replace('\'', '"').replace("patient\"s", "patient's");
        String sent = body.contains("},{") ? "[" + body + "]" : body;

        Machine.post("/episodes/" + episode + "/facts", sent)
                .statusCode(422)
                .contentType(Machine.PROBLEM)
                .body("problems.pointer", hasItem(pointer == null ? "" : pointer))
                .body("problems.detail", hasItem(containsString(detail)));

        assertThat(Machine.facts(episode)).isZero();
    }

    @Test
    void bodiesThatAreNoJsonAreMalformed() {
        String episode = Machine.episode("2026-01-01");
        byte[] notUtf8 = "{\"kind\": \"visit\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);

        malformed(episode, notUtf8, 400, "UTF-8");
        malformed(episode, bytes("[".repeat(40) + "]".repeat(40)), 400, "nested deeper");
        malformed(episode, bytes("{\"kind\": \"visit\", \"kind\": \"visit\"}"), 400, "Duplicate field 'kind'");
        malformed(episode, bytes(String.format(VISIT, 2) + " true"), 400, "follows the end");
        malformed(episode, bytes("{\"kind\": "), 400, "not readable JSON");
        malformed(episode, bytes("{\"kind\": NaN}"), 400, "not readable JSON");
        malformed(episode, bytes("{\"value\": 1e99999999999}"), 400, "number that is too long");
        malformed(episode, new byte[0], 400, "empty");
        malformed(episode, bytes("[" + "1,".repeat(2_500_000) + "1]"), 413, "at most 1000000");

        assertThat(Machine.facts(episode)).isZero();
    }

    private static void malformed(String episode, byte[] body, int status, String detail) {
        Machine.clinician()
                .header("Content-Type", "application/json")
                .body(body)
                .post("/episodes/" + episode + "/facts")
                .then()
                .statusCode(status)
                .contentType(Machine.PROBLEM)
                .body("problems[0].pointer", equalTo(""))
                .body("problems[0].detail", containsString(detail));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anAbsurdNumberOfProblemsIsToldInPart() {
        String episode = Machine.episode("2026-01-01");

        for (String absurd : List.of(
                "[" + "{},".repeat(1_999) + "{}]",
                "{\"kind\": \"symptoms\", \"signs\": [" + "\"x\",".repeat(199) + "1e9], \"" + "\\u0001".repeat(45_000)
                        + "\": [" + "1e9,".repeat(20_000) + "1]}")) {
            Machine.post("/episodes/" + episode + "/facts", absurd)
                    .statusCode(422)
                    .body("problems.size()", equalTo(201));
        }

        assertThat(Machine.facts(episode)).isZero();
    }
}
