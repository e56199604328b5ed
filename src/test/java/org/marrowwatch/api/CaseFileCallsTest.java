package org.marrowwatch.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseFileCallsTest {

    @Test
    void aPublishedCourseIsImportedAndItsThirdMonthShowsTheMigration() {
        JsonPath imported = Machine.post("/case-files", Machine.caseFile("C-25"))
                .statusCode(201)
                .header("Location", startsWith("/api/v1/episodes/"))
                .body("receipt.status", equalTo("accepted"))
                .body("receipt.facts", hasSize(11))
                .extract()
                .jsonPath();
        String episode = imported.getString("episode");

        JsonPath flags = Machine.clinician()
                .get("/episodes/" + episode + "/flags?asOf=2024-04-20")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2024-04-20"))
                .body("flags.rule", hasItem("migrating-involvement"))
                .body("flags.rule", not(hasItem("contralateral-involvement")))
                .extract()
                .jsonPath();

        String migrating = "flags.find { it.rule == 'migrating-involvement' }.";
        assertThat(flags.getString(migrating + "subject")).isEqualTo("right-knee");
        assertThat(flags.getString(migrating + "severity")).isEqualTo("warning");
        assertThat(flags.getString(migrating + "since")).isEqualTo("2024-04-15");
        assertThat(flags.getInt(migrating + "daysOver")).isEqualTo(5);
        assertThat(flags.getString(migrating + "status")).isEqualTo("raised");
        assertThat(flags.getString(migrating + "explanation")).contains("Right medial femoral condyle");
        List<String> evidence = flags.getList(migrating + "evidence");
        assertThat(evidence).isNotEmpty();
        List<String> journal = Machine.clinician()
                .get("/episodes/" + episode + "/facts")
                .then()
                .extract()
                .path("facts.id");
        assertThat(journal).containsAll(evidence).hasSize(11);
    }

    @Test
    void theSameCourseASecondTimeIsADuplicateOfTheSameShape() {
        String course = Machine.caseFile("C-25");

        JsonPath first =
                Machine.post("/case-files", course).statusCode(201).extract().jsonPath();
        JsonPath second = Machine.post("/case-files", "  " + course)
                .statusCode(200)
                .body("receipt.status", equalTo("duplicate"))
                .body("receipt.changes", hasSize(0))
                .extract()
                .jsonPath();

        assertThat(second.getString("episode")).isEqualTo(first.getString("episode"));
        assertThat(second.getList("receipt.facts")).isEqualTo(first.getList("receipt.facts"));
        assertThat(Machine.facts(first.getString("episode"))).isEqualTo(11);
    }

    @Test
    void aRefusedCourseListsEveryProblemAndIsKeptForWhoeverMendsIt() {
        String identifier = Machine.unique();
        String wrong = Machine.caseFile("C-25", identifier)
                .replace("\"right-talus\"", "\"talus\"")
                .replace("\"resolved\", \"weightBearing\": \"full\"", "\"resolved\", \"weightBearing\": \"a lot\"");

        Machine.post("/case-files", wrong)
                .statusCode(422)
                .contentType(Machine.PROBLEM)
                .body("status", equalTo(422))
                .body("title", equalTo("Unprocessable content"))
                .body("problems.pointer", hasItem("/facts/1/findings/0/site"))
                .body("problems.pointer", hasItem("/facts/10/weightBearing"));

        Machine.clinician()
                .get("/refusals")
                .then()
                .statusCode(200)
                .body("refusals.message.findAll { it.contains('" + identifier + "') }", hasSize(1));
        Machine.post("/patients", "{\"identifier\": \"" + identifier + "\", \"sex\": \"male\"}")
                .statusCode(201);
    }

    @Test
    void aLaboratoryMaySubmitAndLearnsNoFlags() {
        Machine.as("laboratory")
                .contentType("application/json")
                .body(Machine.caseFile("C-25"))
                .post("/case-files")
                .then()
                .statusCode(201)
                .body("receipt.facts", hasSize(11))
                .body("receipt.containsKey('changes')", equalTo(false));
    }
}
