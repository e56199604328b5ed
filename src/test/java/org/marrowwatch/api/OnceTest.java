package org.marrowwatch.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OnceTest {

    private static Response post(String key, String path, String body) {
        return Machine.clinician()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
    }

    @Test
    void aReplayGetsTheFirstAnswerByteForByte() {
        String key = UUID.randomUUID().toString();
        String patient = "{\"identifier\": \"" + Machine.unique() + "\", \"sex\": \"male\"}";

        Response first = post(key, "/patients", patient);
        Response second = post(key, "/patients", patient);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void aReceiptIsReplayedWithItsChanges() {
        String key = UUID.randomUUID().toString();
        String path = "/episodes/" + Machine.episode("2025-11-20") + "/facts";

        Response first = post(key, path, Machine.PAIN);
        Response second = post(key, path, Machine.PAIN);

        first.then().statusCode(201);
        second.then().statusCode(201);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        Machine.post(path, Machine.PAIN).statusCode(200);
    }

    @Test
    void aRefusalIsReplayedToo() {
        String key = UUID.randomUUID().toString();
        String body = "{\"identifier\": \"" + Machine.unique() + "\", \"sex\": \"male\"}";
        Machine.post("/patients", body).statusCode(201);

        Response first = post(key, "/patients", body);
        Response second = post(key, "/patients", body);

        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.contentType()).isEqualTo(Machine.PROBLEM);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void aKeyIsForOneRequestOfOneAccount() {
        String key = UUID.randomUUID().toString();
        String body = "{\"identifier\": \"" + Machine.unique() + "\", \"sex\": \"male\"}";
        post(key, "/patients", body).then().statusCode(201);

        post(key, "/patients", body + " ")
                .then()
                .statusCode(422)
                .contentType(Machine.PROBLEM)
                .body("problems.pointer", contains("Idempotency-Key"));
        post(key, "/episodes", body).then().statusCode(422);
        Machine.as("nurse")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body.replace("T-", "N-"))
                .post("/patients")
                .then()
                .statusCode(201);
        post("x".repeat(201), "/patients", body)
                .then()
                .statusCode(400)
                .body("problems[0].pointer", equalTo("Idempotency-Key"));
    }

    @Test
    void whatCouldNotBeReadMayBeSentAgainUnderItsKey() {
        String key = UUID.randomUUID().toString();

        post(key, "/patients", "{").then().statusCode(400);
        post(key, "/patients", "{\"identifier\": \"" + Machine.unique() + "\", \"sex\": \"male\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void ofConcurrentRequestsOneActsAndAllGetItsAnswer() throws Exception {
        String key = UUID.randomUUID().toString();
        String course = Machine.caseFile("C-25");

        List<Response> answers = atOnce(() -> post(key, "/case-files", course));

        assertThat(answers.stream().map(Response::statusCode)).containsOnly(201);
        assertThat(answers.stream().map(Response::asString).collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void ofConcurrentCopiesWithoutAKeyOneIsRecordedAndTheOthersAreDuplicates() throws Exception {
        String course = Machine.caseFile("C-25");
        String path = "/episodes/" + Machine.episode("2025-11-20") + "/facts";

        List<Response> courses = atOnce(() ->
                Machine.clinician().contentType("application/json").body(course).post("/case-files"));
        List<Response> facts = atOnce(() -> Machine.clinician()
                .contentType("application/json")
                .body(Machine.PAIN)
                .post(path));

        for (List<Response> answers : List.of(courses, facts)) {
            assertThat(answers.stream().map(Response::statusCode).sorted()).containsExactly(200, 200, 200, 201);
            assertThat(answers.stream()
                            .map(answer -> answer.jsonPath().getString("episode"))
                            .collect(Collectors.toSet()))
                    .hasSize(1);
        }
    }

    private static List<Response> atOnce(java.util.concurrent.Callable<Response> request) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : callers.invokeAll(List.of(request, request, request, request))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            callers.shutdownNow();
        }
    }
}
