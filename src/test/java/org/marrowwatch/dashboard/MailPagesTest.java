package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Caseload;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Choice;
import org.marrowwatch.alerts.Digest;
import org.marrowwatch.alerts.Ledger;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.Mail.Status;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.Matter;
import org.marrowwatch.alerts.Notices;
import org.marrowwatch.alerts.OutTray;
import org.marrowwatch.alerts.Reach;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.alerts.Telling;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.house.SteppableClock;

/** The mailbox and the page of one mail. */
@QuarkusTest
class MailPagesTest {

    private static final Instant MADE = Instant.parse("2026-06-15T06:00:00Z");
    private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

    @Inject
    Story story;

    @Inject
    MailLog mails;

    @Inject
    OutTray tray;

    @Inject
    Accounts accounts;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Digest digest;

    @Inject
    Ledger ledger;

    @Inject
    Notices notices;

    @Inject
    Caseload caseload;

    @Inject
    SteppableClock clock;

    private final List<String> added = new ArrayList<>();

    @AfterEach
    void noMailGoesToWhoWasOnlyTried() {
        added.forEach(name -> QuarkusTransaction.requiringNew().call(() -> {
            accounts.change(name, account -> account.suspended(true));
            return name;
        }));
    }

    private UUID mail(String recipient, String subject, Mail.Kind kind, List<Flag> tells) {
        Mail mail = new Mail(
                UUID.randomUUID(),
                recipient,
                recipient + "@example.org",
                Language.EN,
                kind,
                subject,
                "Dear reader, <b>look</b>",
                "<!doctype html><html lang=\"en\"><body style=\"margin:0\"><p>html</p></body></html>",
                Status.WAITING,
                MADE,
                0,
                null,
                null,
                null);
        QuarkusTransaction.requiringNew().run(() -> {
            mails.add(mail, FAR);
            ledger.note(
                    mail,
                    notices.of(tells.stream().map(Flag::id).toList()).stream()
                            .map(notice -> new Telling(notice, Matter.NEW, 1))
                            .toList());
        });
        return mail.id();
    }

    private String someoneWhoIsToldOfOwnEpisodes() {
        String name = "n" + UUID.randomUUID().toString().substring(0, 8);
        Account account = new Account(name, Role.NURSE, name + "@example.org", Language.EN);
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.add(account, name);
            subscriptions.choose(
                    name,
                    Choice.everything().critical(Reach.MINE).reach(Reach.MINE).subscription());
        });
        added.add(name);
        return name;
    }

    private UUID mail(String recipient, String subject) {
        return mail(recipient, subject, Mail.Kind.DIGEST, List.of());
    }

    private void failed(UUID mail, String error) {
        QuarkusTransaction.requiringNew().run(() -> tray.failed(mail, error, MADE.plusSeconds(60), Optional.empty()));
    }

    @Test
    void peopleSeeTheirOwnMailsAndAdministratorsAll() {
        String subject = "For the nurse alone " + UUID.randomUUID();
        UUID mail = mail("nurse", subject);

        Browser.of("nurse").get("/mails").then().body(containsString(subject));
        Browser.of("nurse").get("/mails/" + mail).then().body(containsString("Dear reader, &lt;b&gt;look"));
        Browser.of("administrator").get("/mails/" + mail).then().statusCode(200);
        for (String path : List.of("/mails/" + mail, "/mails/" + mail + "/preview")) {
            Browser.of("clinician").get(path).then().statusCode(404);
            Browser.of("laboratory").get(path).then().statusCode(403);
        }
        assertThat(Browser.of("clinician").page("/mails?recipient=nurse")).doesNotContain(subject);
        assertThat(Browser.of("administrator").page("/mails?recipient=nurse")).contains(subject);
        assertThat(Browser.of("administrator").page("/mails?recipient=clinician"))
                .doesNotContain(subject);
    }

    @Test
    void theMailboxHasPagesThatKeepTheFilter() {
        for (int i = 0; i < 51; i++) {
            mail("clinicien", "n° " + i);
        }
        Browser reader = Browser.of("clinicien");

        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"")
                .matcher(reader.page("/mails?state=waiting&kind=digest"));

        assertThat(next.find()).isTrue();
        String address = next.group(1).replace("&amp;", "&");
        assertThat(address).contains("state=waiting", "kind=digest");
        assertThat(reader.page(address)).contains("n° ").doesNotContain("rel=\"next\"");
    }

    @Test
    void theCountsAgreeWithTheLists() {
        String recipient = "reader-" + UUID.randomUUID();
        failed(mail(recipient, "one that failed"), "550 no such mailbox");
        mail(recipient, "one that waits");
        mail(recipient, "critical one", Mail.Kind.CRITICAL, List.of());
        Browser administrator = Browser.of("administrator");

        String all = administrator.page("/mails?recipient=" + recipient);
        String digests = administrator.page("/mails?kind=digest&state=waiting&recipient=" + recipient);

        assertThat(counts(all)).isEqualTo(Map.of("All", 3, "Waiting", 2, "Failed", 1, "Sent", 0));
        assertThat(counts(digests)).isEqualTo(Map.of("All", 2, "Waiting", 1, "Failed", 1, "Sent", 0));
        assertThat(digests)
                .contains("one that waits")
                .doesNotContain("one that failed")
                .doesNotContain("critical one");
        assertThat(administrator.page("/mails?state=failed&recipient=" + recipient))
                .contains("550 no such mailbox", "since 15 Jun 2026, 08:01");
    }

    private static Map<String, Integer> counts(String page) {
        return Pattern.compile(">([A-Z][a-z ]+) <span class=\"count\">(\\d+)<")
                .matcher(page)
                .results()
                .collect(Collectors.toMap(tab -> tab.group(1), tab -> Integer.valueOf(tab.group(2))));
    }

    @Test
    void theLetterIsShownInAFrameThatRunsNothingAndNobodyElseMayUse() {
        UUID mail = mail("nurse", "framed");
        Browser nurse = Browser.of("nurse");

        nurse.get("/mails/" + mail)
                .then()
                .header("Content-Security-Policy", containsString("frame-src 'self'"))
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("X-Frame-Options", "DENY")
                .body(containsString("<iframe class=\"letter\" sandbox "));
        nurse.get("/mails/" + mail + "/preview")
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'self'"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("script")))
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Cache-Control", "no-store")
                .body(containsString("<p>html</p>"));
        nurse.get("/mails").then().header("Content-Security-Policy", not(containsString("frame-src")));
    }

    @Test
    void aMailLeadsToTheFlagsItToldOfAndNamesNoPatient() {
        String patient = Story.someone();
        EpisodeId episode = story.overdueHip(patient);
        Flag flag = story.onlyFlag(episode);
        UUID mail = mail("nurse", "tells", Mail.Kind.DIGEST, List.of(flag));

        for (String reader : List.of("nurse", "administrator")) {
            assertThat(Browser.of(reader).page("/mails/" + mail))
                    .contains("/episodes/" + episode + "#flag-" + flag.id(), episode.code())
                    .doesNotContain(patient);
        }
    }

    @Test
    void theNextDigestIsForeseenByRuleAndEpisode() {
        String patient = Story.someone();
        clock.set(Instant.parse("2026-06-15T08:00:00Z"));
        String reader = someoneWhoIsToldOfOwnEpisodes();
        digest.tick();
        EpisodeId episode = story.overdueHip(patient);
        QuarkusTransaction.requiringNew().run(() -> caseload.assign(episode, reader, reader));

        String own = Browser.of(reader).page("/mails?state=foreseen");
        String all = Browser.of("administrator").page("/mails?state=foreseen");

        assertThat(own)
                .contains(episode.code(), "/episodes/" + episode, "digest on 16 Jun 2026, 07:30")
                .doesNotContain(patient)
                .doesNotContain("<h3>nurse");
        assertThat(all).contains("<h3>nurse", "<h3>clinician").doesNotContain(patient);
    }
}
