package org.marrowwatch.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Inbox;
import org.marrowwatch.intake.Problem;

@QuarkusTest
class ProblemsTest {

    @Inject
    EntityManager database;

    @Inject
    Inbox inbox;

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType(Machine.PROBLEM)
                .body("status", equalTo(status))
                .body("problems.size()", equalTo(0));
    }

    @Test
    void whatTheFrameworkRefusesIsAProblemToo() {
        problem(Machine.ask("clinician", "DELETE", "/api/v1/worklist"), 405);
        problem(Machine.ask("clinician", "PATCH", "/api/v1/episodes"), 405);
        problem(Machine.ask("clinician", "GET", "/api/v1/rules", "Accept", "text/html"), 406);
        problem(Machine.ask("clinician", "GET", "/api/v2/rules"), 404);
        problem(Machine.ask("clinician", "GET", "/api"), 404);
        Machine.clinician()
                .contentType("text/plain")
                .body("{}")
                .post("/case-files")
                .then()
                .statusCode(415)
                .contentType(Machine.PROBLEM)
                .body("status", equalTo(415));
    }

    @ParameterizedTest
    @CsvSource({
        "/worklist?limit=0,           ?limit",
        "/worklist?limit=201,         ?limit",
        "/worklist?limit=x,           ?limit",
        "/worklist?limit=1&limit=2,   ?limit",
        "/worklist?cursor=x,          ?cursor",
        "/worklist?cursor=%25%25,     ?cursor",
        "/worklist?cursor=AAAA,       ?cursor",
        "/worklist?severity=loud,     ?severity",
        "/worklist?rule=none,         ?rule",
        "/worklist?region=left-nose,  ?region",
        "/worklist?side=up,           ?side",
        "/worklist?region=left-hip&side=right, ?side",
        "/worklist?severtiy=critical, ?severtiy",
        "/alerts?cursor=AAAA,         ?cursor",
        "/refusals?limit=-1,          ?limit",
        "/rules?x=1,                  ?x",
        "/episodes/019c1f5e-8a10-7c3e-9d0b-0f2d6c1e7a55/flags?asOf=x,            ?asOf",
        "/episodes/019c1f5e-8a10-7c3e-9d0b-0f2d6c1e7a55/flags?asOf=999999-01-01, ?asOf",
        "/episodes/019c1f5e-8a10-7c3e-9d0b-0f2d6c1e7a55/flags?knownAt=yesterday, ?knownAt",
        "/episodes/019c1f5e-8a10-7c3e-9d0b-0f2d6c1e7a55/flags?status=odd,        ?status",
        "/episodes/019c1f5e-8a10-7c3e-9d0b-0f2d6c1e7a55/facts?cursor=AAAA,       ?cursor"
    })
    void aQueryThatCannotBeReadIsNamed(String path, String name) {
        Machine.ask("clinician", "GET", Machine.API + path)
                .statusCode(400)
                .contentType(Machine.PROBLEM)
                .body("problems[0].pointer", equalTo(name))
                .body("detail", startsWith(name));
    }

    @Test
    void anOutsiderLearnsNothing() {
        String patient = Machine.patient();
        String there = Machine.ask("", "GET", "/api/v1/patients/" + patient)
                .statusCode(401)
                .contentType(Machine.PROBLEM)
                .header("WWW-Authenticate", startsWith("Basic"))
                .header("Content-Language", "en")
                .extract()
                .asString();

        for (String path : new String[] {"/api/v1/patients/x", "/api/v1/nothing", "/api/v1/case-files"}) {
            assertThat(Machine.ask("", "GET", path).statusCode(401).extract().asString())
                    .isEqualTo(there);
        }
        assertThat(Machine.ask(
                                "",
                                "GET",
                                "/api/v1/patients/" + patient,
                                "Authorization",
                                Machine.basic("clinician", "wrong"))
                        .statusCode(401)
                        .contentType(Machine.PROBLEM)
                        .extract()
                        .asString())
                .isEqualTo(there);
        Machine.ask("", "GET", "/api/v1/rules", "Accept-Language", "fr")
                .statusCode(401)
                .body("title", equalTo("Non authentifié"));
    }

    @Test
    void anAdministratorDoesNotLearnWhoAPatientIs() {
        String episode = Machine.overdueEpisode();
        String patient = Machine.ask("clinician", "GET", "/api/v1/episodes/" + episode)
                .body("patient.identifier", startsWith("T-"))
                .extract()
                .path("patient.id");
        inbox.refuse(
                "analyser",
                Instant.parse("2030-01-01T00:00:00Z"),
                "{\"name\": \"Marie Lenoir\"}",
                List.of(Problem.at("/x", "no", "non")));

        Machine.ask("administrator", "GET", "/api/v1/patients/" + patient)
                .statusCode(200)
                .body("id", equalTo(patient))
                .body("sex", equalTo("male"))
                .body("$", not(hasKey("identifier")));
        Machine.ask("administrator", "GET", "/api/v1/episodes/" + episode)
                .body("patient.id", equalTo(patient))
                .body("patient", not(hasKey("identifier")));
        Machine.ask("administrator", "GET", "/api/v1/refusals?limit=200")
                .statusCode(200)
                .body("refusals.problems.flatten().pointer", hasItem("/x"))
                .body("refusals.findAll { it.message != null }", empty());
        Machine.ask("nurse", "GET", "/api/v1/refusals?limit=200")
                .body("refusals.message", hasItem(containsString("Lenoir")));
    }

    @Test
    void whatIsSaidOfUnreadableJsonQuotesNoWordOfIt() {
        Document.Unreadable unreadable = catchThrowableOfType(
                Document.Unreadable.class, () -> Document.parse("{\"name\": Lenoir}".getBytes(StandardCharsets.UTF_8)));

        assertThat(unreadable.detail().en())
                .contains("Unrecognized token", "line 1")
                .doesNotContain("Lenoir");
        assertThat(unreadable.detail().fr()).doesNotContain("Lenoir");
    }

    @Test
    void aLaboratoryMaySubmitAndReadNothing() {
        String episode = Machine.overdueEpisode();
        String forbidden = Machine.ask("laboratory", "GET", "/api/v1/episodes/x")
                .statusCode(403)
                .contentType(Machine.PROBLEM)
                .extract()
                .asString();

        for (String path : new String[] {
            "/episodes/" + episode,
            "/episodes/" + episode + "/facts",
            "/episodes/" + episode + "/flags",
            "/episodes/" + UUID.randomUUID(),
            "/patients/x",
            "/flags/x",
            "/worklist",
            "/rules",
            "/alerts",
            "/refusals"
        }) {
            assertThat(Machine.ask("laboratory", "GET", Machine.API + path)
                            .statusCode(403)
                            .extract()
                            .asString())
                    .isEqualTo(forbidden);
        }
        for (String path : new String[] {"/patients", "/episodes", "/flags/x/snooze", "/flags/x/acknowledgement"}) {
            posted("laboratory", path, 403);
            posted("administrator", path, 403);
        }
        posted("administrator", "/case-files", 403);
        posted("administrator", "/episodes/" + episode + "/facts", 403);
        problem(Machine.ask("administrator", "DELETE", "/api/v1/flags/x/snooze"), 403);
    }

    @ParameterizedTest
    @CsvSource({"administrator", "nurse"})
    void whoMayReadReadsAll(String account) {
        String episode = Machine.overdueEpisode();
        for (String path : new String[] {
            "/episodes/" + episode,
            "/episodes/" + episode + "/facts",
            "/episodes/" + episode + "/flags",
            "/worklist",
            "/rules",
            "/alerts",
            "/refusals"
        }) {
            Machine.ask(account, "GET", Machine.API + path).statusCode(200);
        }
    }

    private static void posted(String account, String path, int status) {
        problem(
                Machine.as(account)
                        .contentType("application/json")
                        .body("{}")
                        .post(path)
                        .then(),
                status);
    }

    @Test
    void whatNobodyForesawIsToldByTheIdOfItsLineInTheLog() {
        String episode = Machine.overdueEpisode();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update flag set body = '{' where episode = ?1")
                        .setParameter(1, UUID.fromString(episode))
                        .executeUpdate());
        try {
            problem(Machine.ask("clinician", "GET", "/api/v1/episodes/" + episode + "/flags"), 500)
                    .body("instance", matchesPattern("urn:uuid:[0-9a-f-]{36}"))
                    .body("detail", not(containsString("Exception")));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                database.createNativeQuery("delete from flag_event where episode = ?1")
                        .setParameter(1, UUID.fromString(episode))
                        .executeUpdate();
                database.createNativeQuery("delete from flag where episode = ?1")
                        .setParameter(1, UUID.fromString(episode))
                        .executeUpdate();
            });
        }
    }

    @Test
    void pagesForPeopleGetNoJson() {
        Machine.ask("clinician", "GET", "/no-such-page").statusCode(404).contentType(not(containsString("json")));
    }
}
