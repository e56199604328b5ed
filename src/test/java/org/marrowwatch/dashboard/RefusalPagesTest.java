package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.Inbox;
import org.marrowwatch.intake.Problem;

/** The page of refused messages. */
@QuarkusTest
class RefusalPagesTest {

    @Inject
    Inbox inbox;

    @Inject
    SteppableClock clock;

    private final String sender = "machine-" + UUID.randomUUID();

    private void refuse(String body, Problem... problems) {
        clock.step(Duration.ofSeconds(1));
        inbox.refuse(sender, clock.instant(), body, List.of(problems));
    }

    private static Problem problem(String pointer, String en) {
        return Problem.at(pointer, en, "fr " + en);
    }

    private String page(String more) {
        return Browser.of("clinician").page("/refusals?sender=" + sender + more);
    }

    /** What the form finds by something that is typed into one of its fields. */
    private String found(String field, String typed) {
        Browser clinician = Browser.of("clinician");
        return clinician.page(Browser.path(clinician.send("/refusals/search", Map.of("sender", sender, field, typed))));
    }

    private static String onlyId(String page) {
        Matcher id = Pattern.compile("id=\"refused-([^\"]+)\"").matcher(page);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void aRefusedMessageIsShownWithEveryProblemAndItsPlace() {
        refuse("{\"note\": \"<i>\"}", problem("/facts/0/unit", "must be one of U/L"), problem("", "too short"));

        assertThat(page(""))
                .contains("<code>/facts/0/unit</code> must be one of U/L", "<em>the whole message</em> too short")
                .contains("&lt;i&gt;", "from " + sender);
    }

    @Test
    void theLatestComeFirstAndTheRestOnFurtherPages() {
        for (int i = 0; i < 21; i++) {
            refuse("{}", problem("/n", "number " + i + "."));
        }

        String first = page("");

        assertThat(first.indexOf("number 20.")).isBetween(0, first.indexOf("number 19."));
        assertThat(first).doesNotContain("number 0.");
        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        assertThat(Browser.of("clinician").page(next.group(1).replace("&amp;", "&")))
                .contains("number 0.")
                .doesNotContain("number 1.");
    }

    @Test
    void messagesAreFoundByTheirSenderPlaceAndProblem() {
        refuse("{}", problem("/facts/1/value", "must be 100% sure"));
        refuse("{}", problem("/onset", "lies in the future"));

        assertThat(found("pointer", "/facts/1")).contains("100% sure").doesNotContain("in the future");
        assertThat(found("pointer", "/value")).doesNotContain("100% sure");
        assertThat(found("detail", "IN THE FUT")).contains("in the future").doesNotContain("100% sure");
        assertThat(found("detail", "1_0%")).doesNotContain("100% sure");
        assertThat(found("detail", "100%")).contains("100% sure", "value=\"100%\"");
        assertThat(Browser.of("clinician").page("/refusals?sender=nobody")).doesNotContain("100% sure");
    }

    @Test
    void whatWasTypedIsNeverPlainInAnAddress() {
        refuse("{}", problem("/facts/1/value", "must be 100% sure"));
        Browser nurse = Browser.of("nurse");

        String sealed = Browser.path(nurse.send("/refusals/search", Map.of("sender", sender, "detail", "Lenoir")));
        String plain = Browser.path(nurse.get("/refusals?sender=" + sender + "&detail=Lenoir"));

        assertThat(sealed).contains("detail=").doesNotContain("Lenoir");
        assertThat(plain).isEqualTo("/refusals?sender=" + sender + "&lost=true");
        assertThat(nurse.page(plain)).contains("search again", "100% sure").doesNotContain("Lenoir");
    }

    @Test
    void aMessageThatSomeoneHasDealtWithFoldsAwayAndSaysWho() {
        refuse("{}", problem("/a", "mend me"));
        String id = onlyId(page(""));
        Browser nurse = Browser.of("nurse");

        nurse.send("/refusals/" + id + "/settlement?sender=" + sender, Map.of())
                .then()
                .statusCode(303)
                .header("Location", containsString("/refusals?sender=" + sender));

        assertThat(page("")).doesNotContain("mend me").contains("To settle <span class=\"count\">0<");
        assertThat(page("&settled=true")).contains("mend me", "settled by nurse", "Settled <span class=\"count\">1<");

        nurse.send("/refusals/" + id + "/reopening?settled=true", Map.of());
        assertThat(page("")).contains("mend me");
    }

    @Test
    void aMessageIsDownloadedAsItCame() {
        refuse("{\"patient\": \"é\"}", problem("", "wrong"));
        String id = onlyId(page(""));

        Browser.of("nurse")
                .get("/refusals/" + id + "/message")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("{\"patient\": \"é\"}"));
        Browser.of("clinician")
                .get("/refusals/" + UUID.randomUUID() + "/message")
                .then()
                .statusCode(404);
    }

    @Test
    void anAdministratorSeesWhatIsWrongButNotWhoseItIs() {
        refuse("{\"name\": \"Marie Lenoir\"}", problem("/onset", "lies in the future"));
        Browser administrator = Browser.of("administrator");

        String page = administrator.page("/refusals?sender=" + sender);

        assertThat(page)
                .contains("<code>/onset</code> lies in the future", "from " + sender, "Settle")
                .contains("shown to those who treat")
                .doesNotContain("Lenoir", "/message", "<details>");
        administrator.get("/refusals/" + onlyId(page) + "/message").then().statusCode(403);
        assertThat(page("")).contains("Marie Lenoir").doesNotContain("shown to those who treat");
    }

    @Test
    void aLaboratorySeesNoneOfIt() {
        Browser laboratory = Browser.of("laboratory");

        laboratory.get("/refusals").then().statusCode(403);
        laboratory.get("/refusals/" + UUID.randomUUID() + "/message").then().statusCode(403);
    }

    @Test
    void aFrenchReaderReadsTheProblemsInFrench() {
        refuse("{}", problem("/a", "mend me"));

        assertThat(Browser.of("clinicien").page("/refusals?sender=" + sender)).contains("fr mend me", "À traiter");
    }

    @Test
    void theFirstWhoSettledAMessageStaysNoted() {
        refuse("{}", problem("/a", "mend me"));
        String id = onlyId(page(""));

        Browser.of("nurse").send("/refusals/" + id + "/settlement", Map.of());
        Browser.of("clinician").send("/refusals/" + id + "/settlement", Map.of());

        assertThat(page("&settled=true")).contains("settled by nurse").doesNotContain("settled by clinician");
    }
}
