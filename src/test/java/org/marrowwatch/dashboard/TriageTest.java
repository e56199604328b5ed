package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.Status;

/** Answers given in a row of the worklist. */
@QuarkusTest
class TriageTest {

    @Inject
    Story story;

    private Browser clinician;
    private String patient;
    private EpisodeId id;

    @BeforeEach
    void aHipIsOverdue() {
        clinician = Browser.of("clinician");
        patient = Story.someone();
        id = story.overdueHip(patient);
    }

    private Response act(Map<String, ?> form) {
        return clinician.send("/worklist/" + id, form);
    }

    private String seen() {
        Flag flag = story.onlyFlag(id);
        return flag.id() + "_" + flag.version();
    }

    private String after(Response answer) {
        answer.then().statusCode(303);
        String address = answer.header("Location");
        return clinician.page(address.substring(address.indexOf("/?")));
    }

    /** The list as it comes back when nothing was done. */
    private static String again(Response answer) {
        return answer.then().statusCode(422).extract().asString();
    }

    private static Map<String, ?> undoing(String page) {
        String notice = page.substring(page.indexOf("role=\"status\""), page.indexOf("value=\"undo\""));
        List<String> flags = Pattern.compile("name=\"flag\" value=\"([^\"]+)\"")
                .matcher(notice)
                .results()
                .map(flag -> flag.group(1))
                .toList();
        assertThat(flags).isNotEmpty();
        return Map.of("do", "undo", "flag", flags);
    }

    @Test
    void acknowledgingIsSaidAndCanBeUndone() {
        String page = after(act(Map.of("do", "acknowledge", "flag", seen(), "reason", "seen today")));

        assertThat(page).contains(patient + "</strong> – Acknowledged.");
        assertThat(story.onlyFlag(id).status()).isEqualTo(Status.ACKNOWLEDGED);

        assertThat(after(act(undoing(page)))).contains("Undone.");
        assertThat(story.onlyFlag(id).status()).isEqualTo(Status.RAISED);
    }

    @Test
    void snoozingIsSaidAndCanBeUndone() {
        List<String> others = story.standing(id).stream()
                .map(flag -> flag.id() + "_" + flag.version())
                .filter(flag -> !flag.equals(seen()))
                .toList();

        String page = after(act(Map.of(
                "do",
                "snooze",
                "flag",
                seen(),
                "also",
                "yes",
                "other",
                others,
                "reason",
                "MRI booked",
                "until",
                "2026-07-01")));

        assertThat(others).isNotEmpty();
        assertThat(page).contains("Snoozed.");
        assertThat(clinician.search(patient, "state=snoozed")).contains("row-" + id, "snoozed until 1 July 2026");
        assertThat(clinician.search(patient, "state=asking")).doesNotContain("row-" + id);

        after(act(undoing(page)));
        assertThat(story.onlyFlag(id).status()).isEqualTo(Status.RAISED);
    }

    @Test
    void undoingASnoozeBringsTheAcknowledgementBackThatItCovered() {
        act(Map.of("do", "acknowledge", "flag", seen(), "reason", "seen with the patient"));
        String page = after(act(Map.of("do", "snooze", "flag", seen(), "reason", "MRI booked", "until", "2026-07-01")));

        after(act(undoing(page)));

        assertThat(story.onlyFlag(id).status()).isEqualTo(Status.ACKNOWLEDGED);
        assertThat(clinician.page("/episodes/" + id))
                .contains(
                        "Acknowledged by clinician on 15 June 2026: seen with the patient",
                        "last answer undone by clinician");
    }

    @Test
    void undoingASecondSnoozeBringsTheFirstDayBack() {
        act(Map.of("do", "snooze", "flag", seen(), "reason", "MRI booked", "until", "2026-06-22"));
        String page = after(act(Map.of("do", "snooze", "flag", seen(), "reason", "put off", "until", "2026-07-01")));

        after(act(undoing(page)));

        assertThat(story.onlyFlag(id).snoozedUntil()).isEqualTo("2026-06-22");
        assertThat(clinician.page("/episodes/" + id)).contains("Snoozed by clinician on 15 June 2026: MRI booked");
    }

    @Test
    void aDayUntilWhichNoFlagCanHaveSleptIsNotBroughtBack() {
        act(Map.of("do", "snooze", "flag", seen(), "reason", "MRI booked", "until", "2026-06-22"));
        act(Map.of("do", "acknowledge", "flag", seen(), "reason", "seen"));

        assertThat(again(act(Map.of("do", "undo", "flag", seen() + "_2027-06-22"))))
                .contains("it has changed since");
        after(act(Map.of("do", "undo", "flag", seen() + "_2026-06-15")));

        assertThat(story.onlyFlag(id).status()).as("that day has come").isEqualTo(Status.RAISED);
    }

    @Test
    void aDayThatIsTooLateOrNoneIsRefusedInWords() {
        assertThat(again(act(Map.of("do", "snooze", "flag", seen(), "reason", "later", "until", "2026-07-16"))))
                .contains("choose a day from tomorrow to 30 days from now");
        assertThat(again(act(Map.of("do", "snooze", "flag", seen(), "reason", "later", "until", "soon"))))
                .contains("choose a day from tomorrow to 30 days from now");
        assertThat(again(act(Map.of("do", "acknowledge", "flag", seen(), "reason", " "))))
                .contains("say why");
        assertThat(again(act(Map.of("do", "acknowledge", "reason", "seen today"))))
                .contains("no flag was chosen");
        assertThat(story.onlyFlag(id).status()).isEqualTo(Status.RAISED);
    }

    @Test
    void anAnswerToWhatHasChangedMeanwhileIsNotTaken() {
        String before = seen();
        act(Map.of("do", "acknowledge", "flag", before, "reason", "first"));

        assertThat(again(act(Map.of("do", "acknowledge", "flag", before, "reason", "second"))))
                .contains("it has changed since you opened the page");
    }

    @Test
    void anAnswerThatIsNotTakenComesBackOpenAsItWasTyped() {
        Map<String, String> late = Map.of(
                "do", "snooze", "flag", seen(), "reason", "a long thought", "until", "2026-07-16", "query", "q=nobody");

        assertThat(again(act(late)))
                .contains("row-" + id)
                .containsPattern("<details class=\"pop\" open>")
                .contains("value=\"a long thought\"", "value=\"2026-07-16\"");
        assertThat(clinician.piece("/worklist/" + id, late).asString())
                .startsWith("<tr")
                .containsPattern("<details class=\"pop\" open>")
                .containsPattern("name=\"until\"[^>]* autofocus aria-describedby=\"said-" + id)
                .contains("value=\"a long thought\"", "value=\"2026-07-16\"");
    }

    @Test
    void whereNoFlagStandsAnyMoreTheRowSaysSo() {
        String before = seen();
        story.closed(id);
        assertThat(story.standing(id)).isEmpty();

        Response row =
                clinician.piece("/worklist/" + id, Map.of("do", "acknowledge", "flag", before, "reason", "seen"));

        row.then().statusCode(200);
        assertThat(row.asString())
                .startsWith("<tr id=\"row-" + id)
                .contains("No flag of this patient stands any more.", "href=\"/episodes/" + id)
                .doesNotContain("<html");
        assertThat(again(act(Map.of("do", "acknowledge", "flag", before, "reason", "seen"))))
                .contains(patient + "</strong> – Nothing was done: it has changed");
    }

    @Test
    void aCriticalFlagIsNotAnsweredWithAReasonThatNobodyWrote() {
        assertThat(clinician.search(patient, "state=new")).contains("value=\"Seen; the plan stands\"");
        clinician
                .send(
                        "/episodes/" + id + "/record",
                        Map.of(
                                "on",
                                "2026-06-15",
                                "r0.region",
                                "right-hip",
                                "r0.weight",
                                "none",
                                "r0.signs",
                                List.of("sudden-worsening", "sudden-inability-to-bear-weight")))
                .then()
                .statusCode(303);

        assertThat(clinician.search(patient, "state=new"))
                .contains("<tr id=\"row-" + id + "\" class=\"critical\">")
                .doesNotContain("value=\"Seen; the plan stands\"");
    }

    @Test
    void aFlagOfAnotherEpisodeIsNotAnsweredHere() {
        EpisodeId other = story.overdueHip(Story.someone());
        Flag flag = story.onlyFlag(other);

        act(Map.of("do", "acknowledge", "flag", flag.id() + "_" + flag.version(), "reason", "mistaken"));

        assertThat(story.onlyFlag(other).status()).isEqualTo(Status.RAISED);
    }

    @Test
    void anEpisodeIsGivenIntoSomebodysCareAndBack() {
        String page = after(act(Map.of("do", "assign", "owner", "nurse", "query", "q=" + patient)));

        assertThat(page).contains("Owner now: nurse.", "<span class=\"owner\">nurse</span>");
        assertThat(Browser.of("nurse").search(patient, "owner=me")).contains("row-" + id);
        assertThat(clinician.search(patient, "owner=nobody")).doesNotContain("row-" + id);

        after(act(Map.of("do", "assign", "owner", "")));
        assertThat(clinician.search(patient, "owner=nobody")).contains("row-" + id);
    }

    @Test
    void whoTakesAnEpisodeOverIsToldThatItIsTheirs() {
        Response taken = act(Map.of("do", "assign", "owner", "clinician"));

        assertThat(after(taken)).contains(patient + "</strong> – Yours now.");
        clinician.in("fr");
        assertThat(after(taken)).contains("À vous désormais.");
        assertThat(after(act(Map.of("do", "assign", "owner", "")))).contains("Responsable désormais : aucun.");
    }

    @Test
    void aFlagIsOfferedTwoWeeksOfSleepAndACriticalOneNoMoreThanANight() {
        EpisodeId fracture = story.episode(Story.someone(), "2026-06-01", """
                {"kind": "symptoms", "on": "2026-06-15", "regions": ["left-hip"], "signs": ["sudden-worsening"]}
                """);
        String day = "id=\"until-%s\" name=\"until\" type=\"date\"[^>]* value=\"%s\"";

        String overdue = clinician.search(patient, "state=new");
        String critical =
                clinician.search(story.read(fracture).patient().identifier(), "state=new", "severity=critical");
        String cards = clinician.page("/episodes/" + fracture);

        assertThat(overdue).containsPattern(day.formatted(id, "2026-06-29"));
        assertThat(critical).containsPattern(day.formatted(fracture, "2026-06-16"));
        assertThat(cards)
                .containsPattern(
                        "(?s)<article class=\"flag critical\".{1,4000}name=\"until\"[^>]* value=\"2026-06-16\"");
        assertThat(clinician.page("/episodes/" + id)).containsPattern("name=\"until\"[^>]* value=\"2026-06-29\"");
        assertThat(critical).contains("data-label=\"Open for\">today</td>").doesNotContain(">0 days<");
    }

    @Test
    void whoseHandsItIsInHasChangedMeanwhileIsSaidAndNotOverwritten() {
        act(Map.of("do", "assign", "owner", "nurse", "was", ""));

        assertThat(again(act(Map.of("do", "assign", "owner", "clinician", "was", ""))))
                .contains("the owner has changed since you opened the page. Owner now: nurse.");
        assertThat(clinician.search(patient, "owner=nobody")).doesNotContain("row-" + id);
        assertThat(clinician.search(patient)).contains("<span class=\"owner\">nurse</span>");
    }

    @Test
    void whatAColleagueDecidedSinceIsNotUndone() {
        String page = after(act(Map.of("do", "assign", "owner", "clinician", "was", "")));
        assertThat(page)
                .contains("<input type=\"hidden\" name=\"owner\" value=\"\"><input type=\"hidden\" name=\"was\""
                        + " value=\"clinician\">");
        act(Map.of("do", "assign", "owner", "nurse", "was", "clinician"));

        assertThat(again(act(Map.of("do", "assign", "owner", "", "was", "clinician"))))
                .contains("Owner now: nurse.");
    }

    @Test
    void nobodyButPeopleWhoTreatLooksAfterAnEpisode() {
        assertThat(again(act(Map.of("do", "assign", "owner", "laboratory")))).contains("choose one of the people");
        assertThat(again(act(Map.of("do", "assign", "owner", "no-such-person"))))
                .contains("choose one of the people");
    }

    @Test
    void aPageWithScriptTakesTheRowAlone() {
        Response row = clinician.piece("/worklist/" + id, Map.of("do", "assign", "owner", "clinician"));

        row.then().statusCode(200);
        assertThat(row.asString())
                .startsWith("<tr id=\"row-" + id)
                .contains("Undo")
                .doesNotContain("<html");
    }

    @Test
    void anAdministratorOnlyReads() {
        Browser administrator = Browser.of("administrator");

        assertThat(administrator.page("/")).doesNotContain("action=\"/worklist/");
        administrator
                .send("/worklist/" + id, Map.of("do", "assign", "owner", "nurse"))
                .then()
                .statusCode(403);
    }
}
