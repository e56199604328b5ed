package org.marrowwatch.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in, and what each may see. */
@QuarkusTest
class EntranceTest {

    @Test
    void theRightPasswordOpensTheWorklist() {
        String page = Browser.of("clinician").page("/");

        assertThat(page).contains("Worklist", "Log out").doesNotContain("j_password");
    }

    @Test
    void aWrongPasswordIsSaidSo() {
        Browser.tryLogin("clinician", "guess")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/login?failed=true"));

        given().get("/login?failed=true").then().statusCode(200).body(containsString("password is wrong"));
    }

    @Test
    void theDemonstrationIsNotOfferedForRealPatients() {
        given().get("/login").then().statusCode(200).body(not(containsString("demonstration")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/episodes/new",
                "/episodes/00000000-0000-0000-0000-000000000000",
                "/rules",
                "/mails",
                "/refusals",
                "/people",
                "/people/nurse",
                "/account",
                "/settings",
                "/nowhere"
            })
    void nothingIsReachableWithoutALogin(String path) {
        given().redirects().follow(false).get(path).then().statusCode(302).header("Location", endsWith("/login"));
    }

    @Test
    void theWayOutTakesTheLoginAway() {
        Response out = Browser.of("nurse").send("/logout", Map.of());

        out.then().statusCode(303).header("Location", endsWith("/login"));
        assertThat(out.getDetailedCookie("quarkus-credential").getMaxAge()).isZero();
    }

    @Test
    void aLaboratorySeesOnlyThatItMaySubmit() {
        Browser laboratory = Browser.of("laboratory");

        assertThat(laboratory.page("/")).contains("/api/v1").doesNotContain("/mails");
        for (String path : new String[] {"/rules", "/mails", "/refusals", "/episodes/new", "/people", "/settings"}) {
            laboratory.get(path).then().statusCode(403).body(containsString("not for your account"));
        }
    }

    @Test
    void onlyAdministratorsSeeAccounts() {
        Browser.of("clinician").get("/people").then().statusCode(403);
        Browser.of("administrator").get("/people").then().statusCode(200).body(containsString("clinicien"));
    }

    @Test
    void anAdministratorRecordsNothing() {
        Browser.of("administrator").get("/episodes/new").then().statusCode(403);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Browser.of("clinician")
                .sendWithout("/episodes/new", Map.of("identifier", "x"))
                .then()
                .statusCode(400)
                .body(containsString("no longer valid"));
    }

    @Test
    void whatIsNotAFormIsRefused() {
        given().auth()
                .preemptive()
                .basic("clinician", "clinician")
                .contentType("text/plain")
                .body("identifier=x")
                .post("/episodes/new")
                .then()
                .statusCode(415);
    }

    @Test
    void aPageThatIsNotThereIsSaidCalmly() {
        Browser.of("clinician").get("/nowhere").then().statusCode(404).body(containsString("There is no such page"));
        Browser.of("clinician")
                .get("/episodes/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404)
                .body(containsString("There is no such page"));
    }

    @Test
    void whoLosesTheWayKeepsTheNavigation() {
        Browser clinician = Browser.of("clinician");

        for (String path :
                new String[] {"/nowhere/at/all", "/episodes/00000000-0000-0000-0000-000000000000", "/people"}) {
            assertThat(clinician.get(path).asString())
                    .contains("<nav", "href=\"/imports\"", "href=\"/account\"", "href=\"/\">To the worklist")
                    .contains("href=\"" + path + "?language=fr\"");
        }
        clinician.in("fr");
        assertThat(clinician.get("/nowhere/at/all").asString()).contains("lang=\"fr\"", "Vers la liste de travail");
    }

    @Test
    void whatIsMissingForEverybodyAsksForNoLogin() {
        new Browser().get("/assets/nowhere.css").then().statusCode(404).body(not(containsString("<nav")));
    }

    @Test
    void anAddressThatTakesNoFormIsSaidCalmly() {
        Browser.of("clinician")
                .sendWithout("/rules", Map.of())
                .then()
                .statusCode(405)
                .body(containsString("<nav"));
    }

    @Test
    void pagesAreNotKeptFramedOrFedFromElsewhere() {
        Browser.of("clinician")
                .get("/")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("no-store"));
    }

    @Test
    void thePagesBringNoStyleAndNoScriptOfTheirOwn() {
        String page = Browser.of("clinician").page("/");

        assertThat(page).doesNotContain("style=", "http://", "https://", "onclick");
        assertThat(page.replaceAll("<script src=\"/assets/[a-z./]+\\?v=[0-9a-f]{10}\" defer></script>", ""))
                .doesNotContain("<script");
    }

    @Test
    void theStyleSheetIsServedFromHere() {
        given().get("/assets/marrowwatch.css")
                .then()
                .statusCode(200)
                .body(containsString("prefers-color-scheme: dark"));
    }

    @Test
    void basicCredentialsOpenPagesToo() {
        given().auth().preemptive().basic("nurse", "nurse").get("/rules").then().statusCode(200);
    }

    @Test
    void theLanguageIsThatOfTheAccountUntilAnotherIsChosen() {
        Browser french = Browser.of("clinicien");

        assertThat(french.page("/rules")).contains("lang=\"fr\"", "Livre des règles");
        assertThat(french.page("/rules?language=en")).contains("lang=\"en\"", "Rule book");
        assertThat(french.page("/rules")).contains("Rule book");
    }
}
