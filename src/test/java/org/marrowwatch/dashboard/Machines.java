package org.marrowwatch.dashboard;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.marrowwatch.house.Aviary;

/** Machines that send what they know of patients, in every field that takes it, and in messages that are refused. */
final class Machines {

    private final Aviary aviary;
    private final Addresses addresses;

    Machines(Aviary aviary, Addresses addresses) {
        this.aviary = aviary;
        this.addresses = addresses;
    }

    Response post(String path, String body) {
        Response answer = given().auth()
                .preemptive()
                .basic("clinician", "clinician")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
        addresses.note(answer);
        return answer;
    }

    void send() {
        String patient = """
                {"identifier": "%s", "name": "%s", "sex": "female", "birthYear": %d}""".formatted(
                        aviary.keep("identifier").words(), aviary.keep("name").words(), aviary.born(1907));
        String facts = """
                {"kind": "symptoms", "on": "2026-06-14", "regions": ["left-hip"], "painOnLoading": 9,
                 "signs": ["sudden-worsening"]},
                {"kind": "treatment", "on": "2026-06-10", "agent": "iloprost", "action": "given",
                 "route": "%s", "detail": "%s"},
                {"kind": "context", "on": "2026-06-10", "factor": "pregnancy", "organ": "%s", "drug": "%s", "text": "%s"},
                {"kind": "exclusion", "on": "2026-06-10", "cause": "infection", "status": "excluded", "basis": "%s"},
                {"kind": "injury", "on": "2026-06-10", "region": "left-hip", "detail": "%s"},
                {"kind": "alkaline-phosphatase", "on": "2026-06-10", "value": 200, "unit": "U/L", "upperLimit": 100,
                 "laboratory": "%s", "method": "%s"},
                {"kind": "laboratory", "on": "2026-06-10", "analyte": "calcium", "value": 2, "unit": "%s"},
                {"kind": "bone-density", "on": "2026-06-10", "site": "%s", "tScore": -1},
                {"kind": "expected-resolution", "on": "2026-06-10", "region": "left-hip", "by": "2026-12-01",
                 "reason": "%s"}""".formatted(Stream.of(
                        "route",
                        "detail",
                        "organ",
                        "drug",
                        "text",
                        "basis",
                        "injury",
                        "laboratory",
                        "method",
                        "unit",
                        "site",
                        "expected day")
                .map(where -> aviary.keep(where).words())
                .toArray());
        String file = "{\"patient\": %s, \"episode\": {\"onset\": \"2026-05-20\"}, \"facts\": [%s]}";
        post("/api/v1/case-files", file.formatted(patient, facts)).then().statusCode(201);
        String known = """
                {"identifier": "%s", "name": "%s", "sex": "male", "birthYear": %d}""".formatted(
                        aviary.keep("identifier").words(), aviary.keep("name").words(), aviary.born(1908));
        String id =
                post("/api/v1/patients", known).then().statusCode(201).extract().path("id");
        post("/api/v1/patients", known).then().statusCode(422);
        String episode = post("/api/v1/episodes", "{\"patient\": \"" + id + "\", \"onset\": \"2026-06-01\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/api/v1/episodes/" + episode + "/facts";
        post(path, """
                {"kind": "injury", "on": "2026-06-14", "region": "left-hip", "detail": "%s"}""".formatted(aviary.keep("detail").words())).then().statusCode(201);
        post("/api/v1/case-files", "{\"broken " + aviary.pass("broken message").words())
                .then()
                .statusCode(400);
        post("/api/v1/case-files", "{\"" + aviary.keep("unknown field").words() + "\": 1}")
                .then()
                .statusCode(422);
        post(path, "{\"kind\": \"" + aviary.keep("unknown kind").words() + "\"}")
                .then()
                .statusCode(422);
        post(path, "{\"kind\": \"injury\", \"on\": \"" + aviary.keep("day").words() + "\", \"region\": \"x\"}")
                .then()
                .statusCode(422);
        post("/api/v1/" + aviary.pass("path").mark(), "{}").then().statusCode(404);
        post("/api/v1/patients/" + aviary.pass("id").mark(), "{}").then().statusCode(405);
    }
}
