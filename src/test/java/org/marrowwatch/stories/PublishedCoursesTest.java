package org.marrowwatch.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.Document;
import org.marrowwatch.review.DueReviews;

/**
 * Lives each published course from its first fact until a year after its last: facts are recorded on their day, the
 * scheduler ticks at every local midnight, and every change of the flags is written down. The approved transcript is
 * the complete set of flags of every day: one that is missing, early, late or unexpected fails. Pages are asked only on the days on which something can change; every
 * tick in between must change nothing, which the comparison at the end proves.
 */
@QuarkusTest
class PublishedCoursesTest {

    private static final int DAYS_AFTERWARDS = 400;

    @Inject
    SteppableClock clock;

    @Inject
    DueReviews reviews;

    static List<String> courses() throws Exception {
        return StreamSupport.stream(read("index").spliterator(), false)
                .map(line -> line.path("case").asText())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void raisesTheFlagsThatAreExpectedOnEachDayAndNoOthers(String name) throws Exception {
        JsonNode course = read(name);
        NavigableMap<LocalDate, ArrayNode> days = days(course);
        List<String> transcript = new ArrayList<>();
        transcript.add(name + ", " + course.path("citation").asText());
        String episode = open(course, days.firstEntry());
        Set<String> standing = new TreeSet<>();
        note(days.firstKey(), days.firstEntry().getValue(), episode, standing, transcript);

        LocalDate last = days.lastKey().plusDays(DAYS_AFTERWARDS);
        Optional<LocalDate> nextLook = nextLook(episode);
        for (LocalDate day = days.firstKey().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            clock.set(day, LocalTime.MIDNIGHT);
            reviews.tick();
            boolean looked = nextLook.filter(day::equals).isPresent();
            if (looked) {
                note(day, null, episode, standing, transcript);
            }
            ArrayNode facts = days.get(day);
            if (facts != null) {
                clock.set(day, LocalTime.NOON);
                record(episode, facts);
                note(day, facts, episode, standing, transcript);
            }
            if (looked || facts != null) {
                nextLook = nextLook(episode);
            }
        }

        assertThat(standing).isEqualTo(flags(episode));
        Approvals.verify(String.join("\n", transcript), new Options().forFile().withBaseName("courses/" + name));
    }

    private static NavigableMap<LocalDate, ArrayNode> days(JsonNode course) {
        TreeMap<LocalDate, ArrayNode> days = new TreeMap<>();
        for (JsonNode fact : course.path("facts")) {
            days.computeIfAbsent(LocalDate.parse(fact.path("on").asText()), day -> ((ObjectNode) course).arrayNode())
                    .add(fact);
        }
        return days;
    }

    private String open(JsonNode course, Map.Entry<LocalDate, ArrayNode> first) {
        LocalDate onset = LocalDate.parse(course.at("/episode/onset").asText());
        LocalDate opened = first.getKey().isBefore(onset) ? onset : first.getKey();
        clock.set(opened, LocalTime.NOON);
        ObjectNode beginning = course.deepCopy();
        ((ObjectNode) beginning.get("patient")).put("identifier", "story-" + UUID.randomUUID());
        beginning.set("facts", first.getValue());
        return machine()
                .body(beginning.toString())
                .post("/api/v1/case-files")
                .then()
                .statusCode(201)
                .extract()
                .path("episode");
    }

    private static void record(String episode, ArrayNode facts) {
        machine()
                .body(facts.toString())
                .post("/api/v1/episodes/{id}/facts", episode)
                .then()
                .statusCode(201);
    }

    private static Optional<LocalDate> nextLook(String episode) {
        String day = machine().get("/api/v1/episodes/{id}", episode).path("nextLook.day");
        return Optional.ofNullable(day).map(LocalDate::parse);
    }

    private static Set<String> flags(String episode) {
        List<Map<String, Object>> flags = machine()
                .get("/api/v1/episodes/{id}/flags", episode)
                .then()
                .statusCode(200)
                .extract()
                .path("flags");
        TreeSet<String> lines = new TreeSet<>();
        flags.forEach(flag -> lines.add(flag.get("rule") + " " + flag.get("subject") + " " + flag.get("severity")));
        return lines;
    }

    private static void note(
            LocalDate day, ArrayNode facts, String episode, Set<String> standing, List<String> transcript) {
        if (facts != null) {
            facts.forEach(fact -> transcript.add(day + "   " + fact));
        }
        Set<String> now = flags(episode);
        for (String line : standing) {
            if (!now.contains(line)) {
                transcript.add(day + " - " + line);
            }
        }
        for (String line : now) {
            if (!standing.contains(line)) {
                transcript.add(day + " + " + line);
            }
        }
        standing.clear();
        standing.addAll(now);
    }

    private static RequestSpecification machine() {
        return given().auth().preemptive().basic("clinician", "clinician").contentType(ContentType.JSON);
    }

    private static JsonNode read(String name) throws IOException, Document.Unreadable {
        try (InputStream file = PublishedCoursesTest.class.getResourceAsStream("/cases/" + name + ".json")) {
            return Document.parse(file.readAllBytes());
        }
    }
}
