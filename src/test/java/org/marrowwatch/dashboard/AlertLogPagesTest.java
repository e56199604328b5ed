package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Caseload;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Choice;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.Notices;
import org.marrowwatch.alerts.OutTray;
import org.marrowwatch.alerts.Reach;
import org.marrowwatch.alerts.Reason;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.alerts.UntoldLog;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.Desk;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Receipt;

/** The mailbox beyond mails: what is foreseen, what was not sent and why, and what could not be delivered. */
@QuarkusTest
class AlertLogPagesTest {

    private static final Instant TODAY = Instant.parse("2026-06-15T08:00:00Z");

    @Inject
    Story story;

    @Inject
    SteppableClock clock;

    @Inject
    Accounts accounts;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Caseload caseload;

    @Inject
    MailLog mails;

    @Inject
    OutTray tray;

    @Inject
    UntoldLog untold;

    @Inject
    Notices notices;

    @Inject
    Desk desk;

    private String name;
    private Browser own;

    @BeforeEach
    void someoneWhoIsToldOfOwnEpisodes() {
        clock.set(TODAY);
        name = "l" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.add(new Account(name, Role.NURSE, name + "@example.org", Language.FR), name);
            subscriptions.choose(
                    name,
                    Choice.everything().critical(Reach.MINE).reach(Reach.MINE).subscription());
        });
        own = Browser.of(name).in("en");
    }

    @AfterEach
    void nobodyElseIsToldOfAnything() {
        QuarkusTransaction.requiringNew().call(() -> {
            accounts.change(name, account -> account.suspended(true));
            return name;
        });
        clock.set(TODAY);
    }

    private UUID mail(Mail.Kind kind, Instant due) {
        Mail mail = new Mail(
                UUID.randomUUID(),
                name,
                name + "@example.org",
                Language.EN,
                kind,
                "subject of " + name,
                "the key is 4711",
                "<!doctype html><p>the key is 4711</p>",
                Mail.Status.WAITING,
                clock.instant(),
                0,
                null,
                null,
                null);
        QuarkusTransaction.requiringNew().run(() -> mails.add(mail, due));
        return mail.id();
    }

    private void given(EpisodeId episode) {
        QuarkusTransaction.requiringNew().run(() -> caseload.assign(episode, name, name));
    }

    /** Long before everything that other tests leave unanswered. */
    private EpisodeId oldAlarm() {
        clock.set(LocalDate.of(2011, 3, 1), LocalTime.of(10, 0));
        String file = """
                {"patient": {"identifier": "%s", "sex": "female", "birthYear": 1966}, "episode": {"onset": "2011-02-20"},
                 "facts": [{"kind": "symptoms", "on": "2011-03-01", "regions": ["left-hip"], "painOnLoading": 9,
                 "signs": ["sudden-worsening"]}]}""".formatted(Story.someone());
        EpisodeId episode = QuarkusTransaction.requiringNew()
                .call(() -> desk.receiveCaseFile(Document.parse(file.getBytes(StandardCharsets.UTF_8)), "log"))
                .match(Receipt.Accepted::episode, Receipt.Duplicate::episode, refused -> {
                    throw new AssertionError(refused.problems());
                });
        clock.set(TODAY);
        return episode;
    }

    @Test
    void whatWasNotSentIsShownWithItsReasonToWhomItConcerns() {
        String patient = Story.someone();
        EpisodeId episode = story.overdueHip(patient);
        Flag flag = story.onlyFlag(episode);
        QuarkusTransaction.requiringNew()
                .run(() -> untold.note(name, notices.of(List.of(flag.id())).get(0), Reason.AWAY, "dr-instead", TODAY));

        String mine = own.page("/mails?state=not-sent");
        String all = Browser.of("administrator").page("/mails?state=not-sent&recipient=" + name);

        assertThat(List.of(mine, all))
                .allSatisfy(page -> assertThat(page)
                        .contains("/episodes/" + episode + "#flag-" + flag.id(), episode.code(), "away")
                        .contains("told instead: dr-instead")
                        .doesNotContain(patient));
        assertThat(Browser.of("clinician").page("/mails?state=not-sent&recipient=" + name))
                .doesNotContain(episode.code());
        assertThat(own.in("fr").page("/mails?state=not-sent")).contains("en absence", "averti à la place : dr-instead");
    }

    @Test
    void theNextDigestIsPreviewedAsItsRecipientWillSeeIt() {
        String patient = Story.someone();
        EpisodeId episode = story.overdueHip(patient);
        given(episode);
        String path = "/mails/foreseen/" + name;

        String page = own.page(path);

        assertThat(own.page("/mails?state=foreseen")).contains("href=\"" + path + "\"");
        assertThat(page)
                .contains("src=\"" + path + "/preview\"", episode.code(), "Nouveaux", "15 Jun 2026, 10:00")
                .doesNotContain(patient);
        own.get(path).then().header("Content-Security-Policy", containsString("frame-src 'self'"));
        own.get(path + "/preview")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors 'self'"))
                .header("X-Frame-Options", "SAMEORIGIN")
                .body(containsString("<html lang=\"fr\">"));
        Browser.of("administrator").get(path).then().statusCode(200);
        for (String other : List.of(path, path + "/preview")) {
            Browser.of("clinician").get(other).then().statusCode(404);
            Browser.of("laboratory").get(other).then().statusCode(403);
        }
        own.get("/mails/foreseen/nobody").then().statusCode(404);
    }

    @Test
    void whereAnUnansweredFlagWillGoIsForeseen() {
        EpisodeId episode = oldAlarm();
        given(episode);

        String mine = own.page("/mails?state=foreseen");
        String another = Browser.of("nurse").page("/mails?state=foreseen");
        story.answered(episode);

        assertThat(mine)
                .contains(episode.code(), "1 Mar 2011, 14:00, to the deputy:", name + " has named no deputy")
                .contains("1 Mar 2011, 18:00, to the head of the team:");
        assertThat(another).doesNotContain(name + " has named no deputy");
        assertThat(own.page("/mails?state=foreseen")).doesNotContain(name + " has named no deputy");
    }

    @Test
    void aMailThatWaitsForTheEndOfQuietHoursSaysUntilWhen() {
        mail(Mail.Kind.AT_ONCE, Instant.parse("2099-06-16T05:00:00Z"));
        mail(Mail.Kind.DIGEST, Instant.parse("2099-07-16T05:00:00Z"));

        String page = own.page("/mails?state=waiting");

        assertThat(page)
                .contains("quiet hours until 16 Jun 2099, 07:00", "next attempt 16 Jul 2099, 07:00")
                .doesNotContain("quiet hours until 16 Jul");
    }

    @Test
    void whoMissesMailsIsToldAndNobodyElse() {
        UUID failed = mail(Mail.Kind.DIGEST, TODAY);
        assertThat(own.page("/")).doesNotContain("could not be delivered");

        QuarkusTransaction.requiringNew()
                .run(() -> tray.failed(failed, "550 no such mailbox", TODAY, Optional.empty()));

        assertThat(own.page("/")).contains("1 mail to you could not be delivered");
        assertThat(Browser.of("administrator").page("/")).contains("could not be delivered", "/mails?state=failed");
        assertThat(Browser.of("administrator").page("/people")).contains("could not be delivered");
        Browser.of("administrator")
                .send("/mails/" + failed + "/cancellation", Map.of())
                .then()
                .statusCode(303);
        assertThat(own.page("/")).doesNotContain("could not be delivered");
    }

    @Test
    void aKeyThatConfirmsAnAddressIsShownNowhereElse() {
        UUID mail = mail(Mail.Kind.ADDRESS, Instant.parse("2099-06-16T05:00:00Z"));

        for (Browser reader : List.of(own, Browser.of("administrator"))) {
            assertThat(reader.page("/mails/" + mail)).doesNotContain("4711").doesNotContain("<iframe");
            reader.get("/mails/" + mail + "/preview").then().statusCode(404);
        }
    }
}
