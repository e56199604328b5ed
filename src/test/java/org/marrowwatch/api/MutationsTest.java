package org.marrowwatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MutationsTest {

    private static final int MUTATIONS = 2_200;

    /** A journal that grows too long would make this test slow. */
    private static final int FACTS_OF_ONE_EPISODE = 40;

    private static final List<String> COURSES =
            List.of("C-25", "C-02", "C-12", "C-16", "C-19", "C-27", "C-28", "C-35", "S17", "S26");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void whateverIsSentIsAnsweredByWhatWasRecordedOrByAProblem() throws Exception {
        Random random = new Random(892);
        Map<String, JsonNode> courses = new HashMap<>();
        String episode = "";
        int recorded = 0;
        int refused = 0;
        int malformed = 0;

        for (int i = 0; i < MUTATIONS; i++) {
            String name = COURSES.get(random.nextInt(COURSES.size()));
            JsonNode course = courses.computeIfAbsent(name, MutationsTest::course);
            if (i % FACTS_OF_ONE_EPISODE == 0) {
                episode = Machine.episode("2020-01-01");
            }
            boolean facts = random.nextBoolean();
            JsonNode sent = facts ? course.get("facts") : course;
            byte[] body = random.nextInt(3) == 0
                    ? Mutation.ofBytes(JSON.writeValueAsBytes(sent), random)
                    : JSON.writeValueAsString(Mutation.of(sent, random)).getBytes(StandardCharsets.UTF_8);
            String path = facts ? "/episodes/" + episode + "/facts" : "/case-files";
            HttpResponse<String> answer = send(path, body);

            int status = answer.statusCode();
            assertThat(status)
                    .as("answer to mutation %d: %s", i, new String(body, StandardCharsets.UTF_8))
                    .isIn(200, 201, 400, 413, 422);
            if (status >= 400) {
                assertThat(answer.headers().firstValue("Content-Type")).hasValue(Machine.PROBLEM);
                JsonNode problem = JSON.readTree(answer.body());
                assertThat(problem.path("status").asInt()).isEqualTo(status);
                assertThat(problem.path("problems").size()).isPositive();
            }
            recorded += status < 300 ? 1 : 0;
            refused += status == 422 ? 1 : 0;
            malformed += status == 400 ? 1 : 0;
        }

        // the mutations reach every kind of answer
        assertThat(recorded).isGreaterThan(MUTATIONS / 20);
        assertThat(refused).isGreaterThan(MUTATIONS / 20);
        assertThat(malformed).isGreaterThan(MUTATIONS / 20);
    }

    private static JsonNode course(String name) {
        try {
            return JSON.readTree(Machine.caseFile(name));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static HttpResponse<String> send(String path, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + Machine.API + path))
                .header("Authorization", Machine.basic("clinician", "clinician"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return Machine.CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
