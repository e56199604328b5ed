package org.marrowwatch.browser;

import static io.restassured.RestAssured.given;

import java.util.UUID;

/** A right hip with a known laboratory, an image and a treatment that runs, of a patient whom no other test knows. */
final class RightHip {

    private RightHip() {}

    /** Where a visit of it is recorded. */
    static String record() {
        String file = """
                {"patient": {"identifier": "%s", "name": "Anna Muster", "sex": "female", "birthYear": 1980},
                 "episode": {"onset": "2026-03-01"}, "facts": [
                 {"kind": "symptoms", "on": "2026-03-03", "regions": ["right-hip"], "painAtRest": 3, "painOnLoading": 7,
                  "weightBearing": "partial"},
                 {"kind": "alkaline-phosphatase", "on": "2026-03-03", "value": 90, "unit": "U/L", "lowerLimit": 35,
                  "upperLimit": 105, "laboratory": "Central"},
                 {"kind": "treatment", "on": "2026-03-05", "agent": "unloading", "action": "start"},
                 {"kind": "mri", "on": "2026-03-04", "findings": [{"site": "right-femoral-head", "extent": "large"}]}]}
                """.formatted("B-" + UUID.randomUUID());
        String episode = given().auth()
                .preemptive()
                .basic("clinician", "clinician")
                .contentType("application/json")
                .body(file)
                .post("/api/v1/case-files")
                .then()
                .statusCode(201)
                .extract()
                .path("episode");
        return "/episodes/" + episode + "/record";
    }

    /** What a colleague records meanwhile. */
    static void recorded(String record, String facts) {
        given().auth()
                .preemptive()
                .basic("clinician", "clinician")
                .contentType("application/json")
                .body(facts)
                .post("/api/v1" + record.replace("/record", "/facts"))
                .then()
                .statusCode(201);
    }
}
