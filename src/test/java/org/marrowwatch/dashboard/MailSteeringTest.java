package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.Mail.Status;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.OutTray;
import org.marrowwatch.episode.Language;
import org.marrowwatch.house.SteppableClock;

/** Sending a mail again and giving it up. */
@QuarkusTest
class MailSteeringTest {

    private static final Instant MADE = Instant.parse("2026-06-15T06:00:00Z");
    private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

    @Inject
    MailLog mails;

    @Inject
    OutTray tray;

    @Inject
    SteppableClock clock;

    private UUID mail(String recipient, String subject) {
        Mail mail = new Mail(
                UUID.randomUUID(),
                recipient,
                recipient + "@example.org",
                Language.EN,
                Mail.Kind.DIGEST,
                subject,
                "text",
                "<p>html</p>",
                Status.WAITING,
                MADE,
                0,
                null,
                null,
                null);
        QuarkusTransaction.requiringNew().run(() -> mails.add(mail, FAR));
        return mail.id();
    }

    private void failed(UUID mail, String error) {
        QuarkusTransaction.requiringNew().run(() -> tray.failed(mail, error, MADE.plusSeconds(60), Optional.empty()));
    }

    private Mail read(UUID mail) {
        return QuarkusTransaction.requiringNew().call(() -> mails.find(mail).orElseThrow());
    }

    @Test
    void anAdministratorTriesAFailedMailAgainAndEverythingIsRemembered() {
        UUID mail = mail("nurse", "stubborn");
        failed(mail, "greylisted");
        Browser administrator = Browser.of("administrator");

        administrator
                .send("/mails/" + mail + "/again?state=failed", Map.of())
                .then()
                .statusCode(303);

        assertThat(read(mail).status()).isEqualTo(Status.WAITING);
        assertThat(read(mail).due()).isEqualTo(clock.instant());
        assertThat(administrator.page("/mails/" + mail + "?state=failed"))
                .contains("given up after the last attempt", "greylisted", "by administrator")
                .contains("href=\"/mails?state=failed\"");
    }

    @Test
    void anAdministratorGivesUpAMailThatWaitsAndItStaysSo() {
        UUID mail = mail("nurse", "late");
        Browser administrator = Browser.of("administrator");

        administrator.send("/mails/" + mail + "/cancellation", Map.of()).then().statusCode(303);
        // an attempt that was under way comes back with the server's refusal
        QuarkusTransaction.requiringNew().run(() -> tray.failed(mail, "busy", MADE, Optional.of(FAR)));

        assertThat(read(mail).status()).isEqualTo(Status.CANCELLED);
        assertThat(read(mail).due()).isNull();
        assertThat(administrator.page("/mails/" + mail)).contains("cancelled").doesNotContain("busy", "attempt failed");
    }

    @Test
    void onlyAdministratorsStopOrRepeatMails() {
        UUID mail = mail("nurse", "hers");
        Browser nurse = Browser.of("nurse");

        nurse.send("/mails/" + mail + "/cancellation", Map.of()).then().statusCode(403);
        nurse.send("/mails/" + mail + "/again", Map.of()).then().statusCode(403);

        assertThat(nurse.page("/mails/" + mail)).doesNotContain("/cancellation", "/again");
        assertThat(read(mail).status()).isEqualTo(Status.WAITING);
    }

    @Test
    void aMailThatWasSentIsNotStopped() {
        UUID mail = mail("nurse", "gone");
        QuarkusTransaction.requiringNew().run(() -> tray.done(mail, Status.SENT, MADE));

        Browser.of("administrator").send("/mails/" + mail + "/cancellation", Map.of());

        assertThat(read(mail).status()).isEqualTo(Status.SENT);
    }

    @Test
    void anAdministratorSendsAMailThatWasSentOnceMoreAfterAWordOfWarning() {
        UUID mail = mail("nurse", "lost on the way");
        QuarkusTransaction.requiringNew().run(() -> tray.done(mail, Status.SENT, MADE));
        Browser administrator = Browser.of("administrator");

        String page = administrator.page("/mails/" + mail);
        administrator.send("/mails/" + mail + "/again", Map.of()).then().statusCode(303);

        assertThat(page).contains("Send it once more", "a second time");
        assertThat(read(mail).status()).isEqualTo(Status.WAITING);
        assertThat(administrator.page("/mails/" + mail))
                .contains("taken by the mail server", "to be sent again")
                .doesNotContain("Send it once more");
    }

    @Test
    void anAdministratorHasDealtWithAFailedMailByGivingItUp() {
        UUID mail = mail("nurse", "to a closed mailbox");
        failed(mail, "550 5.1.1 no such mailbox");

        Browser.of("administrator")
                .send("/mails/" + mail + "/cancellation", Map.of())
                .then()
                .statusCode(303);

        assertThat(read(mail).status()).isEqualTo(Status.CANCELLED);
    }
}
