package org.marrowwatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.marrowwatch.house.PackagedMarrowwatch;

/**
 * How long the packaged service takes to answer with a page, as a browser on the same machine sees it, over a database of
 * many episodes: copies of the bundled courses, moved in time. Arguments: how many episodes (100,000 unless told), how many
 * requests of each page (300, after as many that are not counted), and a folder that keeps the database for another run (a new one unless told).
 */
public final class PagesBenchmark {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"");
    private static final int WRITERS = 8;
    private static final int FACTS = 300;
    private static final int KNOWN_ALREADY = 200;

    private final PackagedMarrowwatch service;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final HttpClient machine = HttpClient.newHttpClient();

    private PagesBenchmark(PackagedMarrowwatch service) {
        this.service = service;
    }

    public static void main(String[] arguments) throws Exception {
        int episodes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        Path data = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("pages-benchmark");
        try (PackagedMarrowwatch service = PackagedMarrowwatch.fast(data.toAbsolutePath())) {
            service.awaitReady();
            new PagesBenchmark(service).run(episodes, requests);
        }
    }

    private void run(int episodes, int requests) throws Exception {
        String long300 = prepare(episodes);
        login();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("login page (bare template)", "/login");
        pages.put("worklist, new", "/?state=new");
        pages.put("worklist, all", "/?state=asking");
        pages.put("worklist, one rule", "/?rule=contralateral-involvement");
        pages.put("worklist, rare rule", "/?rule=fracture-red-flag");
        pages.put("worklist, chapter", "/?chapter=follow-up");
        pages.put("worklist, right knee, warnings", "/?severity=warning&area=knee&side=right");
        pages.put("worklist, other regions", "/?area=other");
        pages.put("worklist, mine", "/?owner=me");
        pages.put("worklist, nobody's", "/?owner=nobody");
        pages.put("worklist, snoozed", "/?state=snoozed");
        pages.put("worklist, search", service.search("B-77"));
        pages.put("episode, " + FACTS + " facts", "/episodes/" + long300);
        for (String path : pages.values()) {
            times(path, requests);
        }
        System.out.printf("%-34s %8s %8s %8s %8s%n", "page", "p50 ms", "p95 ms", "max ms", "kB");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            measure(page.getKey(), page.getValue(), requests);
        }
    }

    private void measure(String name, String path, int requests) throws Exception {
        List<Double> times = times(path, requests);
        System.out.printf(
                "%-34s %8.1f %8.1f %8.1f %8d%n",
                name,
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100),
                times.get(times.size() - 1),
                page(path).length / 1024);
    }

    /** In milliseconds, sorted. */
    private List<Double> times(String path, int requests) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            page(path);
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        return times;
    }

    private byte[] page(String path) throws Exception {
        HttpResponse<byte[]> answer = browser.send(
                HttpRequest.newBuilder(service.address(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private void login() throws Exception {
        browser.send(
                HttpRequest.newBuilder(service.address("/j_security_check"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("j_username=clinician&j_password=clinician"))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    /** Fills the database unless an earlier run has; answers the id of the episode with many facts. */
    private String prepare(int episodes) throws Exception {
        HttpResponse<String> first = send(manyFacts());
        String manyFacts = JSON.readTree(first.body()).path("episode").asText();
        if (first.statusCode() == KNOWN_ALREADY) {
            return manyFacts;
        }
        List<ObjectNode> courses = courses();
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.execute(() -> {
                for (int n = next.getAndIncrement(); n < episodes; n = next.getAndIncrement()) {
                    send(copy(courses.get(n % courses.size()), n));
                }
            });
        }
        writers.shutdown();
        writers.awaitTermination(6, TimeUnit.HOURS);
        System.out.printf("%,d episodes recorded in %.0f s%n", episodes, (System.nanoTime() - start) / 1e9);
        return manyFacts;
    }

    private HttpResponse<String> send(String caseFile) {
        try {
            String credentials =
                    Base64.getEncoder().encodeToString("clinician:clinician".getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> answer = machine.send(
                    HttpRequest.newBuilder(service.address("/api/v1/case-files"))
                            .header("Authorization", "Basic " + credentials)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(caseFile))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.body());
            }
            return answer;
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A hip that hurts and is imaged for years. */
    private static String manyFacts() {
        LocalDate today = LocalDate.now(PARIS);
        LocalDate onset = today.minusDays(2L * FACTS + 10);
        StringBuilder facts = new StringBuilder();
        for (int i = 0; i < FACTS; i++) {
            String on = onset.plusDays(2L * i).toString();
            String side = i % 2 == 0 ? "right" : "left";
            facts.append(i == 0 ? "" : ",")
                    .append(
                            switch (i % 4) {
                                case 0 ->
                                    "{\"kind\":\"symptoms\",\"on\":\"%s\",\"regions\":[\"%s-hip\"],\"painOnLoading\":%d,\"painAtRest\":%d}"
                                            .formatted(on, side, 3 + i % 5, i % 4);
                                case 1 ->
                                    "{\"kind\":\"alkaline-phosphatase\",\"on\":\"%s\",\"value\":%d,\"unit\":\"U/L\",\"upperLimit\":120,\"laboratory\":\"A\"}"
                                            .formatted(on, 90 + i % 40);
                                case 2 ->
                                    "{\"kind\":\"mri\",\"on\":\"%s\",\"findings\":[{\"site\":\"right-femoral-head\",\"extent\":\"%s\"}]}"
                                            .formatted(on, i % 3 == 0 ? "large" : "medium");
                                default ->
                                    "{\"kind\":\"treatment\",\"on\":\"%s\",\"agent\":\"physiotherapy\",\"action\":\"given\"}"
                                            .formatted(on);
                            });
        }
        return "{\"patient\":{\"identifier\":\"B-MANY\",\"sex\":\"male\",\"birthYear\":1980},\"episode\":{\"onset\":\"%s\"},\"facts\":[%s]}"
                .formatted(onset, facts);
    }

    private static List<ObjectNode> courses() throws IOException {
        List<ObjectNode> courses = new ArrayList<>();
        for (JsonNode line : read("index")) {
            ObjectNode course = (ObjectNode) read(line.path("case").asText());
            course.put("case", line.path("today").asText());
            courses.add(course);
        }
        return courses;
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream file = PagesBenchmark.class.getResourceAsStream("/cases/" + name + ".json")) {
            return JSON.readTree(file);
        }
    }

    /** The n-th copy: another patient, and some days earlier than the one before. */
    private static String copy(ObjectNode course, int n) {
        ObjectNode copy = course.deepCopy();
        LocalDate courseToday = LocalDate.parse(copy.path("case").asText());
        LocalDate today = LocalDate.now(PARIS);
        long days = ChronoUnit.DAYS.between(courseToday, today) - n % 200;
        ((ObjectNode) copy.get("patient")).put("identifier", "B-" + n);
        ((ObjectNode) copy.get("patient")).remove("birthYear");
        return DAY.matcher(copy.toString())
                .replaceAll(day -> "\"" + earlier(LocalDate.parse(day.group(1)).plusDays(days), today) + "\"");
    }

    private static LocalDate earlier(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? today : day;
    }
}
