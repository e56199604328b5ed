package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.alerts.Escalation;
import org.marrowwatch.alerts.Escalations;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.Notices;
import org.marrowwatch.alerts.OutTray;
import org.marrowwatch.alerts.Postman;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.events.Relay;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.rules.Severity;

/** What became of an episode: everything on its timeline, and what was known when. */
@QuarkusTest
class EpisodeHistoryTest {

    private static final String ALARM = """
            {"kind": "symptoms", "on": "2026-06-14", "regions": ["left-hip"], "painOnLoading": 9,
             "signs": ["sudden-worsening"]}
            """;

    @Inject
    Story story;

    @Inject
    SteppableClock clock;

    @Inject
    Relay relay;

    @Inject
    Postman postman;

    @Inject
    MailLog mails;

    @Inject
    OutTray tray;

    @Inject
    Escalations escalations;

    @Inject
    Notices notices;

    private Browser clinician;

    @BeforeEach
    void logIn() {
        clinician = Browser.of("clinician");
    }

    private static String timeline(String page) {
        return page.substring(page.indexOf("class=\"timeline\""));
    }

    @Test
    void mailsAndOwnersStandOnTheTimeline() {
        EpisodeId id = story.episode(Story.someone(), "2026-06-01", ALARM);
        relay.tick();
        postman.tick();
        clinician
                .send("/worklist/" + id, Map.of("do", "assign", "owner", "nurse"))
                .then()
                .statusCode(303);

        String page = clinician.page("/episodes/" + id);

        assertThat(timeline(page))
                .contains("Critical flag to clinician: ", "Critical flag to nurse: ", "In the care of nurse");
        assertThat(page).contains("<dt>in the care of</dt><dd>nurse");
    }

    @Test
    void anEarlierMomentKnowsOnlyItsOwnOwnerAndHowFarMailsHadCome() {
        EpisodeId id = story.episode(Story.someone(), "2026-06-01", ALARM);
        relay.tick();
        assign(id, "nurse");
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(12, 0));
        QuarkusTransaction.requiringNew()
                .run(() -> mails.about(id).forEach(mail -> tray.done(mail.mail(), Mail.Status.SENT, clock.instant())));
        clock.set(LocalDate.of(2026, 6, 16), LocalTime.of(9, 0));
        assign(id, "clinician");

        String now = clinician.page("/episodes/" + id);
        String then = clinician.page("/episodes/" + id + "?asOf=2026-06-15&knownAt=2026-06-15T11:00");
        String evening = clinician.page("/episodes/" + id + "?asOf=2026-06-15");
        String before = clinician.page("/episodes/" + id + "?asOf=2026-06-14");

        assertThat(now).contains("<dt>in the care of</dt><dd>clinician", "Critical flag to nurse: sent");
        assertThat(then).contains("<dt>in the care of</dt><dd>nurse</dd>", "Critical flag to nurse: waiting");
        assertThat(evening).contains("<dt>in the care of</dt><dd>nurse</dd>", "Critical flag to nurse: sent");
        assertThat(before)
                .doesNotContain("<dt>in the care of</dt><dd>nurse</dd>")
                .doesNotContain("Critical flag to nurse");
    }

    @Test
    void theStepsOfAnUnansweredFlagStandOnTheTimelineFromTheirMomentOn() {
        EpisodeId id = story.episode(Story.someone(), "2026-06-01", ALARM);
        Flag alarm = story.standing(id).stream()
                .filter(flag -> flag.severity() == Severity.CRITICAL)
                .findFirst()
                .orElseThrow();
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(14, 0));
        taken(alarm, Escalation.Step.DEPUTY, List.of());
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(18, 0));
        taken(alarm, Escalation.Step.HEAD, List.of("clinician", "clinicien"));

        String now = timeline(clinician.page("/episodes/" + id));
        String then = timeline(clinician.page("/episodes/" + id + "?asOf=2026-06-15&knownAt=2026-06-15T15:00"));
        String french = timeline(Browser.of("clinicien").page("/episodes/" + id));

        assertThat(now)
                .containsSubsequence(
                        "unanswered for 8 hours, told to the head of the team: clinician, clinicien",
                        "unanswered for 4 hours, no deputy is there: nobody was told");
        assertThat(then).contains("unanswered for 4 hours").doesNotContain("to the head of the team");
        assertThat(french).contains("sans réponse depuis 4 heures, aucun remplaçant présent");
    }

    private void taken(Flag flag, Escalation.Step step, List<String> told) {
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(
                                escalations.take(notices.of(List.of(flag.id())).get(0), step, clock.instant(), told))
                        .isTrue());
    }

    private void assign(EpisodeId episode, String owner) {
        clinician
                .send("/worklist/" + episode, Map.of("do", "assign", "owner", owner))
                .then()
                .statusCode(303);
    }

    @Test
    void aFlagKeepsWhatBecameOfItOccurrenceByOccurrence() {
        EpisodeId id = story.overdueHip(Story.someone());
        Flag flag = story.onlyFlag(id);
        clinician
                .send(
                        "/episodes/" + id + "/flags/" + flag.id() + "/acknowledgement",
                        Map.of("version", flag.version(), "reason", "seen by me"))
                .then()
                .statusCode(303);

        assertThat(clinician.page("/episodes/" + id))
                .containsSubsequence(
                        "History", "15 June 2026: acknowledged by clinician; seen by me", "15 June 2026: raised");
    }

    @Test
    void aClearedFlagIsNotForgotten() {
        EpisodeId id = story.overdueHip(Story.someone());
        clinician
                .send(
                        "/episodes/" + id + "/record",
                        Map.of(
                                "on",
                                "2026-06-15",
                                "r0.region",
                                "right-hip",
                                "r0.rest",
                                "0",
                                "r0.loading",
                                "0",
                                "r0.weight",
                                "full"))
                .then()
                .statusCode(303);

        assertThat(clinician.page("/episodes/" + id)).containsPattern("[1-9] cleared flags?");
    }

    @Test
    void anotherDayIsSeenWithWhatWasKnownThen() {
        EpisodeId id = story.overdueHip(Story.someone());
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(12, 0));
        clinician
                .send(
                        "/episodes/" + id + "/record",
                        Map.of("on", "2026-03-01", "r0.region", "right-hip", "r0.rest", "9"))
                .then()
                .statusCode(303);

        String then = clinician.page("/episodes/" + id + "?asOf=2026-06-15&knownAt=2026-06-15T11:00");
        String later = clinician.page("/episodes/" + id + "?asOf=2026-06-15&knownAt=2026-06-15T13:00");

        assertThat(then)
                .contains("by what had been recorded by 15 Jun 2026, 11:00")
                .doesNotContain("pain at rest 9/10")
                .contains("course.svg?asOf=2026-06-15&amp;knownAt=2026-06-15T11:00");
        assertThat(later).contains("Pain at rest 9/10".toLowerCase(java.util.Locale.ROOT));
        assertThat(clinician.page("/episodes/" + id + "?knownAt=nonsense")).doesNotContain("had been recorded by");
    }

    @Test
    void theNextLookSaysWhichRuleWillLook() {
        EpisodeId id = story.overdueHip(Story.someone());

        assertThat(clinician.page("/episodes/" + id))
                .containsPattern(
                        "<dt>next automatic check</dt><dd>[^<]+ <span class=\"because\">to be checked then: [^<]+</span>");
    }
}
