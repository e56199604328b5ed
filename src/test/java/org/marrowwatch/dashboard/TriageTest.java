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
        assertThat(clinician.page("/?state=snoozed&q=" + patient)).contains("row-" + id, "snoozed until 1 July 2026");
        assertThat(clinician.page("/?state=asking&q=" + patient)).doesNotContain("row-" + id);

        after(act(undoing(page)));
        assertThat(story.onlyFlag(id).status()).isEqualTo(Status.RAISED);
    }

    @Test
    void aDayThatIsTooLateOrNoneIsRefusedInWords() {
        assertThat(after(act(Map.of("do", "snooze", "flag", seen(), "reason", "later", "until", "2026-07-16"))))
                .contains("choose a day from tomorrow to 30 days from now");
        assertThat(after(act(Map.of("do", "snooze", "flag", seen(), "reason", "later", "until", "soon"))))
                .contains("choose a day from tomorrow to 30 days from now");
        assertThat(after(act(Map.of("do", "acknowledge", "flag", seen(), "reason", " "))))
                .contains("say why");
        assertThat(story.onlyFlag(id).status()).isEqualTo(Status.RAISED);
    }

    @Test
    void anAnswerToWhatHasChangedMeanwhileIsNotTaken() {
        String before = seen();
        act(Map.of("do", "acknowledge", "flag", before, "reason", "first"));

        assertThat(after(act(Map.of("do", "acknowledge", "flag", before, "reason", "second"))))
                .contains("it has changed since you opened the page");
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

        assertThat(page).contains("In other hands now.", "<td data-label=\"Owner\">nurse</td>");
        assertThat(Browser.of("nurse").page("/?owner=me&q=" + patient)).contains("row-" + id);
        assertThat(clinician.page("/?owner=nobody&q=" + patient)).doesNotContain("row-" + id);

        after(act(Map.of("do", "assign", "owner", "")));
        assertThat(clinician.page("/?owner=nobody&q=" + patient)).contains("row-" + id);
    }

    @Test
    void nobodyButPeopleWhoTreatLooksAfterAnEpisode() {
        assertThat(after(act(Map.of("do", "assign", "owner", "laboratory")))).contains("choose one of the people");
        assertThat(after(act(Map.of("do", "assign", "owner", "no-such-person"))))
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
