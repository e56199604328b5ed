package org.marrowwatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marrowwatch.house.PackagedMarrowwatch;

/** Uses the packaged demo as a newcomer does: the real process, the real clock, over HTTP Basic. */
class PackagedDemoIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path data;

    @Test
    void showsLivingCoursesAndSaysWhatANewOneMeans() throws Exception {
        try (PackagedMarrowwatch demo = PackagedMarrowwatch.demo(data)) {
            demo.awaitReady();

            JsonNode first = JSON.readTree(demo.get("/api/v1/worklist").body()).at("/rows/0");
            assertThat(first.at("/flags/0/severity").asText()).isEqualTo("critical");
            for (String page : List.of(
                    "/",
                    "/rules",
                    "/mails",
                    "/episodes/" + first.path("episode").asText())) {
                HttpResponse<String> answer = demo.get(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .startsWith("text/html");
            }

            HttpResponse<String> posted = demo.post("/api/v1/case-files", course("C-25"));
            assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
            String episode = JSON.readTree(posted.body()).path("episode").asText();
            JsonNode flags = JSON.readTree(demo.get("/api/v1/episodes/" + episode + "/flags?asOf=2024-04-20")
                            .body())
                    .path("flags");
            List<String> rules = new ArrayList<>();
            flags.forEach(flag -> rules.add(flag.path("rule").asText()));
            assertThat(rules).contains("migrating-involvement").doesNotContain("contralateral-involvement");
            assertThat(flags.at("/0/evidence")).isNotEmpty();
            demo.stop();
        }
    }

    private static String course(String name) throws Exception {
        try (var file = PackagedDemoIT.class.getResourceAsStream("/cases/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
