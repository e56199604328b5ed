package org.marrowwatch.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marrowwatch.house.PackagedMarrowwatch;

/** Kills the packaged service in the middle of writes, again and again, and counts what it had acknowledged. */
class KilledServiceIT {

    private static final int ROUNDS = 20;
    private static final int WRITERS = 4;
    private static final int FACTS_IN_A_MESSAGE = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path data;

    private final Queue<List<String>> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger messages = new AtomicInteger();

    @Test
    void everyAcknowledgedFactSurvivesAndNoMessageIsHalfThere() throws Exception {
        Random random = new Random(892);
        List<String> episodes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            PackagedMarrowwatch service = PackagedMarrowwatch.demo(data);
            try {
                service.awaitReady();
                if (episodes.isEmpty()) {
                    for (int i = 0; i < WRITERS; i++) {
                        episodes.add(open(service, i));
                    }
                }
                check(service, episodes);
                int killAfter = 1 + random.nextInt(60);
                writeUntilKilled(service, episodes, killAfter);
            } finally {
                service.kill();
            }
        }
        PackagedMarrowwatch survivor = PackagedMarrowwatch.demo(data);
        try {
            survivor.awaitReady();
            check(survivor, episodes);
        } finally {
            survivor.kill();
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
    }

    /** Each writer records messages without a pause; the service is killed as soon as so many were acknowledged. */
    private void writeUntilKilled(PackagedMarrowwatch service, List<String> episodes, int killAfter) throws Exception {
        CountDownLatch enough = new CountDownLatch(killAfter);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> writing = new ArrayList<>();
        try {
            for (String episode : episodes) {
                writing.add(writers.submit(() -> writeWhileAlive(service, episode, enough)));
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            service.kill();
            for (Future<?> writer : writing) {
                writer.get(60, TimeUnit.SECONDS);
            }
        } finally {
            writers.shutdownNow();
        }
    }

    private @Nullable Void writeWhileAlive(PackagedMarrowwatch service, String episode, CountDownLatch enough)
            throws InterruptedException {
        try {
            while (service.alive()) {
                write(service, episode);
                enough.countDown();
            }
        } catch (IOException died) {
            // what was on its way when the service was killed may or may not have been recorded
        }
        return null;
    }

    private void write(PackagedMarrowwatch service, String episode) throws IOException, InterruptedException {
        int message = messages.incrementAndGet();
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < FACTS_IN_A_MESSAGE; i++) {
            facts.add("""
                    {"kind": "alkaline-phosphatase", "on": "2024-03-0%d", "value": %d, "unit": "U/L",
                     "laboratory": "message %d"}""".formatted(i + 1, 80 + i, message));
        }
        HttpResponse<String> answer =
                service.post("/api/v1/episodes/" + episode + "/facts", "[" + String.join(",", facts) + "]");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        List<String> ids = new ArrayList<>();
        JSON.readTree(answer.body())
                .findValue("facts")
                .forEach(fact -> ids.add(
                        fact.isTextual() ? fact.asText() : fact.path("id").asText()));
        assertThat(ids).hasSize(FACTS_IN_A_MESSAGE);
        acknowledged.add(ids);
    }

    private void check(PackagedMarrowwatch service, List<String> episodes) throws Exception {
        Map<String, Integer> perMessage = new LinkedHashMap<>();
        List<String> kept = new ArrayList<>();
        for (String episode : episodes) {
            for (JsonNode fact : journal(service, episode)) {
                kept.add(fact.path("id").asText());
                if (fact.path("fact").has("laboratory")) {
                    perMessage.merge(fact.path("fact").path("laboratory").asText(), 1, Integer::sum);
                }
            }
        }
        assertThat(kept).doesNotHaveDuplicates();
        assertThat(perMessage.values()).allMatch(facts -> facts == FACTS_IN_A_MESSAGE);
        acknowledged.forEach(ids -> assertThat(kept).containsAll(ids));
    }

    private static String open(PackagedMarrowwatch service, int number) throws Exception {
        HttpResponse<String> answer = service.post("/api/v1/case-files", """
                {"patient": {"identifier": "killed-%d", "sex": "male", "birthYear": 1970},
                 "episode": {"onset": "2024-01-01"},
                 "facts": [{"kind": "symptoms", "on": "2024-01-15", "regions": ["right-hip"], "painOnLoading": 7}]}
                """.formatted(number));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("episode").asText();
    }

    private static List<JsonNode> journal(PackagedMarrowwatch service, String episode) throws Exception {
        List<JsonNode> facts = new ArrayList<>();
        String path = "/api/v1/episodes/" + episode + "/facts?limit=200";
        String next = path;
        while (next != null) {
            JsonNode page = JSON.readTree(service.get(next).body());
            page.path("facts").forEach(facts::add);
            JsonNode cursor = page.path("next");
            next = cursor.isTextual() ? path + "&cursor=" + cursor.asText() : null;
        }
        return facts;
    }
}
