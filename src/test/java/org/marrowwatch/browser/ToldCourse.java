package org.marrowwatch.browser;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.marrowwatch.house.SteppableClock;

/** A hip past its window, told by a machine: pain, an image, treatments, a result of the laboratory and an appointment. */
final class ToldCourse {

    private ToldCourse() {}

    /** The path of the page of a new episode, seen on 15 June 2026. */
    static String told(SteppableClock clock) {
        return told(clock, course());
    }

    /** The path of the page of a mother whose hips both became worse suddenly. */
    static String alarming(SteppableClock clock) {
        return told(clock, alarms());
    }

    /** Someone in front of the course, after the library has drawn it. */
    static Visitor reader(String path, Visitor.Way way) {
        Visitor visitor = Visitor.of("clinician", way);
        visitor.open(path);
        visitor.page().waitForSelector(".course-picture.drawn");
        return visitor;
    }

    private static String told(SteppableClock clock, String course) {
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 0));
        String episode = given().auth()
                .preemptive()
                .basic("clinician", "clinician")
                .contentType("application/json; charset=UTF-8")
                .body(course)
                .post("/api/v1/case-files")
                .then()
                .statusCode(201)
                .extract()
                .path("episode");
        return "/episodes/" + episode;
    }

    private static String course() {
        return """
                {"patient": {"identifier": "P-%s", "sex": "female", "birthYear": 1980}, "episode": {"onset": "2025-11-20"},
                 "facts": [
                {"kind": "symptoms", "on": "2025-11-25", "regions": ["right-hip"], "painAtRest": 3, "painOnLoading": 7},
                {"kind": "mri", "on": "2025-12-01", "findings": [{"site": "right-femoral-head", "extent": "large"}]},
                {"kind": "treatment", "on": "2025-12-01", "agent": "unloading", "action": "start"},
                {"kind": "treatment", "on": "2026-01-12", "agent": "zoledronate", "action": "given"},
                {"kind": "alkaline-phosphatase", "on": "2026-01-12", "value": 150, "unit": "U/L", "upperLimit": 120},
                {"kind": "symptoms", "on": "2026-02-10", "regions": ["right-hip"], "painAtRest": 2, "painOnLoading": 6},
                {"kind": "visit", "on": "2026-05-28", "next": "2026-07-09"},
                {"kind": "symptoms", "on": "2026-05-28", "regions": ["right-hip"], "painAtRest": 1, "painOnLoading": 3}]}
                """.formatted(UUID.randomUUID());
    }

    private static String alarms() {
        return """
                {"patient": {"identifier": "P-%s", "sex": "female", "birthYear": 1995}, "episode": {"onset": "2025-11-13"},
                 "facts": [
                {"kind": "context", "on": "2025-11-13", "factor": "delivery"},
                {"kind": "context", "on": "2025-11-13", "factor": "smoking"},
                {"kind": "symptoms", "on": "2025-11-13", "regions": ["left-hip", "right-hip"], "onset": true},
                {"kind": "symptoms", "on": "2026-06-13", "regions": ["left-hip", "right-hip"], "change": "worse",
                 "signs": ["sudden-worsening"]}]}
                """.formatted(UUID.randomUUID());
    }
}
