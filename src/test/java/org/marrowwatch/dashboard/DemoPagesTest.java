package org.marrowwatch.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.junit.jupiter.api.Test;

/** The pages of the demonstration, with every published course on them. */
@QuarkusTest
@TestProfile(DemoPagesTest.Demonstration.class)
class DemoPagesTest {

    public static class Demonstration implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "marrowwatch.demo", "true",
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:pages;DB_CLOSE_DELAY=-1");
        }
    }

    @Test
    void theLoginPageSaysHowToTryIt() {
        given().get("/login").then().statusCode(200).body(containsString("demonstration"));
    }

    @Test
    void everyCourseIsShownWithoutABrokenLinkInBothLanguages() {
        Set<String> episodes = Pattern.compile("/episodes/[0-9a-f-]{36}")
                .matcher(Browser.of("clinician").page("/"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(episodes).hasSizeGreaterThan(5);
        for (String language : new String[] {"en", "fr"}) {
            Browser browser = Browser.of("clinician").in(language);
            for (String episode : episodes) {
                String page = browser.page(episode);
                assertThat(Links.broken(page)).as(episode).isEmpty();
                assertThat(page).doesNotContain("∞", "NaN", "null");
                assertThat(Links.broken(browser.page(episode + "?asOf=2027-06-15")))
                        .isEmpty();
            }
        }
    }

    @Test
    void theWholeWorklistIsApproved() {
        Approvals.verify(
                Lasting.of(Browser.of("clinician").page("/")), new Options().withReporter(QuietReporter.INSTANCE));
    }

    @Test
    void theKeyOfAnAddressIsReadInTheMailboxHereAsNoMailLeavesTheMachine() {
        Browser clinician = Browser.of("clinician");

        clinician
                .send("/account", Map.of("address", "new@example.org", "language", "en"))
                .then()
                .statusCode(303);

        assertThat(clinician.page("/account")).contains("no mail leaves the machine", "/mails?kind=address");
        Matcher mail = Pattern.compile("/mails/[0-9a-f-]{36}").matcher(clinician.page("/mails?kind=address"));
        assertThat(mail.find()).isTrue();
        assertThat(clinician.page(mail.group())).contains("/account/address/");
        clinician.send("/account/wish/withdrawal", Map.of()).then().statusCode(303);
    }
}
