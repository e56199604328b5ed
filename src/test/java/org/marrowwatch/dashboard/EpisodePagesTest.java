package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.Status;

/** The page of an episode: its flags and their answers, its chart, its timeline, and other days. */
@QuarkusTest
class EpisodePagesTest {

    @Inject
    Story story;

    private Browser clinician;

    @BeforeEach
    void logIn() {
        clinician = Browser.of("clinician");
    }

    private static String path(EpisodeId id) {
        return "/episodes/" + id;
    }

    @Test
    void aFlagIsShownWithItsReasonsAndWaysToThem() {
        EpisodeId id = story.overdueHip(Story.someone());

        String page = clinician.page(path(id));

        assertThat(page).contains("Past the expected resolution window", "Cleared when", "/rules#resolution-window");
        assertThat(Links.broken(page)).isEmpty();
        assertThat(page)
                .contains("href=\"#fact-" + story.onlyFlag(id).evidence().get(0));
    }

    /** Many flags are only to be known of; they must not hide what is urgent, and stay a keystroke away. */
    @Test
    void aFlagOfInformationComesLastAndKeepsItsDetailsFolded() {
        EpisodeId id = story.overdueHip(Story.someone());

        String page = clinician.page(path(id));

        assertThat(flag(page, "warning"))
                .containsSubsequence("<details class=\"more\">", "Cleared when", "</details>", "Acknowledge");
        assertThat(flag(page, "info"))
                .containsSubsequence(
                        "Symptom report overdue",
                        "<p>Still open: right hip.",
                        "<details class=\"more\">",
                        "aria-label=\"Details: Symptom report overdue, Whole course\"",
                        "Cleared when",
                        "Acknowledge",
                        "</details>");
        assertThat(page.lastIndexOf("class=\"flag warning\"")).isLessThan(page.indexOf("class=\"flag info\""));
    }

    private static String flag(String page, String severity) {
        int start = page.indexOf("class=\"flag " + severity + "\"");
        return page.substring(start, page.indexOf("</article>", start));
    }

    @Test
    void theChartHasABandLinesAndATable() {
        EpisodeId id = story.episode(Story.someone(), "2026-03-01", """
                {"kind": "symptoms", "on": "2026-03-02", "regions": ["right-hip"], "painAtRest": 3, "painOnLoading": 7},
                {"kind": "symptoms", "on": "2026-05-02", "regions": ["right-hip"], "painAtRest": 1, "painOnLoading": 4},
                {"kind": "alkaline-phosphatase", "on": "2026-03-03", "value": 130, "unit": "U/L", "upperLimit": 100},
                {"kind": "mri", "on": "2026-03-04", "findings": [{"site": "right-femoral-head", "extent": "large"}]}
                """);

        String page = clinician.page(path(id));

        assertThat(page)
                .contains(
                        "class=\"band windows hatched\"",
                        "class=\"stroke solid loading\"",
                        "class=\"stroke dashed rest\"",
                        "<desc");
        assertThat(page).contains("class=\"today\"", ">15 June 2026</text>", "Right femoral head");
        assertThat(page).contains("<td>ALP, total</td><td>× upper limit</td><td>1.3</td>");
    }

    @Test
    void anAcknowledgementIsKeptWithItsReasonAndTakenBack() {
        EpisodeId id = story.overdueHip(Story.someone());
        Flag flag = story.onlyFlag(id);

        answer(id, flag, "acknowledgement", Map.of("version", flag.version(), "reason", "seen with the patient"))
                .statusCode(303);

        Flag answered = story.onlyFlag(id);
        assertThat(answered.status()).isEqualTo(Status.ACKNOWLEDGED);
        assertThat(clinician.page(path(id))).contains("Acknowledged by clinician", "seen with the patient");
        answer(id, flag, "taking-back", Map.of("version", answered.version())).statusCode(303);
        assertThat(story.onlyFlag(id).status()).isEqualTo(Status.RAISED);
    }

    private io.restassured.response.ValidatableResponse answer(
            EpisodeId id, Flag flag, String what, Map<String, ?> form) {
        return clinician
                .send(path(id) + "/flags/" + flag.id() + "/" + what, form)
                .then();
    }

    @Test
    void aStaleAnswerIsNotTaken() {
        EpisodeId id = story.overdueHip(Story.someone());
        Flag flag = story.onlyFlag(id);

        answer(id, flag, "acknowledgement", Map.of("version", flag.version() + 7, "reason", "late"))
                .statusCode(409)
                .body(containsString("has changed since you opened this page"));

        assertThat(story.onlyFlag(id).status()).isEqualTo(Status.RAISED);
    }

    @Test
    void anAnswerThatIsNotTakenComesBackOpenAsItWasTyped() {
        EpisodeId id = story.overdueHip(Story.someone());
        Flag flag = story.onlyFlag(id);

        answer(id, flag, "snooze", Map.of("version", 7, "reason", "a long thought", "until", "2026-07-01"))
                .statusCode(409)
                .body(matchesPattern("(?s).*<details open><summary>Snooze<.*name=\"until\"[^>]* value=\"2026-07-01\""
                        + " autofocus>.*value=\"a long thought\".*"));
        answer(id, flag, "acknowledgement", Map.of("version", 7, "reason", "a long thought"))
                .body(matchesPattern("(?s).*<details open><summary>Acknowledge<.*value=\"a long thought\".*"));
    }

    @Test
    void anAnswerToWhatSomebodyElseHasAnsweredIsHandedBack() {
        EpisodeId id = story.overdueHip(Story.someone());
        Flag flag = story.onlyFlag(id);
        story.answered(id);

        answer(id, flag, "acknowledgement", Map.of("version", flag.version(), "reason", "a long thought"))
                .statusCode(409)
                .body(containsString("You had written: <q>a long thought</q>"));
    }

    @Test
    void whatAFlagMissesIsRecordedFromIt() {
        EpisodeId id = story.episode(Story.someone(), "2026-01-01", """
                {"kind": "mri", "on": "2026-01-10", "findings": [{"site": "right-femoral-head", "extent": "large"}]},
                {"kind": "exclusion", "on": "2026-01-11", "cause": "trauma", "status": "excluded"},
                {"kind": "visit", "on": "2026-01-12", "next": "2026-02-12"}
                """);

        String page = clinician.page(path(id));

        assertThat(page)
                .contains("<a href=\"" + path(id) + "/record/exclusion?cause=infection\">Infection</a>")
                .doesNotContain("cause=trauma")
                .contains("<a href=\"" + path(id) + "/record\">Visit</a>");
        assertThat(clinician.page(path(id) + "/record/exclusion?cause=infection"))
                .contains("<option value=\"infection\" selected>");
        assertThat(Browser.of("administrator").page(path(id))).doesNotContain("/record");
        assertThat(clinician.page(path(id) + "?asOf=2026-06-01")).doesNotContain("/record/exclusion");
    }

    @Test
    void aSnoozeIsNoLongerThanThirtyDays() {
        EpisodeId id = story.overdueHip(Story.someone());
        Flag flag = story.onlyFlag(id);

        answer(id, flag, "snooze", Map.of("version", flag.version(), "reason", "later", "until", "2026-07-16"))
                .statusCode(422)
                .body(containsString("30 days from now"));
        answer(id, flag, "snooze", Map.of("version", flag.version(), "reason", "later", "until", "2026-07-15"))
                .statusCode(303);

        assertThat(clinician.page(path(id))).contains("snoozed until 15 July 2026");
    }

    @Test
    void anAnswerHasAReason() {
        EpisodeId id = story.overdueHip(Story.someone());
        Flag flag = story.onlyFlag(id);

        answer(id, flag, "acknowledgement", Map.of("version", flag.version(), "reason", " "))
                .statusCode(422)
                .body(containsString("say why"));
    }

    @Test
    void anAdministratorReadsAndDoesNotAnswer() {
        EpisodeId id = story.overdueHip(Story.someone());
        Flag flag = story.onlyFlag(id);
        Browser administrator = Browser.of("administrator");

        assertThat(administrator.page(path(id))).doesNotContain("Acknowledge", "Withdraw");
        administrator
                .send(
                        path(id) + "/flags/" + flag.id() + "/acknowledgement",
                        Map.of("version", flag.version(), "reason", "x"))
                .then()
                .statusCode(403);
    }

    @Test
    void anotherDayShowsWhatTheRulesSayOfIt() {
        EpisodeId id = story.overdueHip(Story.someone());

        String before = clinician.page(path(id) + "?asOf=2026-01-01");
        String after = clinician.page(path(id) + "?asOf=2027-01-01");

        assertThat(before).contains("as it would be judged on 1 January 2026", "No flag stands.");
        assertThat(after)
                .contains("if nothing else were recorded", "Prolonged course")
                .doesNotContain("Acknowledge");
        assertThat(Links.broken(before)).isEmpty();
        assertThat(Links.broken(after)).isEmpty();
    }

    @Test
    void aHostileTextIsShownAndNotObeyed() {
        EpisodeId id = story.episode("<img src=x>" + Story.someone(), "2026-03-01", """
                {"kind": "treatment", "on": "2026-03-02", "agent": "iloprost", "action": "given",
                 "detail": "<script>alert(1)</script>"}
                """);

        assertThat(clinician.page(path(id)))
                .contains("&lt;script&gt;", "&lt;img src=x&gt;")
                .doesNotContain("<script>", "<img");
    }

    @Test
    void theWholePageIsApproved() {
        EpisodeId id = story.episode("APPROVED-PAGE", "2025-11-20", """
                {"kind": "symptoms", "on": "2025-11-25", "regions": ["right-hip"], "painAtRest": 3, "painOnLoading": 7},
                {"kind": "mri", "on": "2025-12-01", "findings": [{"site": "right-femoral-head", "extent": "large"}]},
                {"kind": "symptoms", "on": "2026-02-10", "regions": ["right-hip"], "painAtRest": 2, "painOnLoading": 6,
                 "weightBearing": "partial"}
                """);

        Approvals.verify(Lasting.of(clinician.page(path(id))), new Options().withReporter(QuietReporter.INSTANCE));
    }
}
