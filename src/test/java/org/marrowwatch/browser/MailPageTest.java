package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.OutTray;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.episode.Language;

/** Someone reads a mail as its recipient does. */
@QuarkusTest
class MailPageTest {

    private static final Instant MADE = Instant.parse("2026-06-15T06:00:00Z");

    @Inject
    MailLog mails;

    @Inject
    OutTray tray;

    private UUID mail(String html) {
        Mail mail = new Mail(
                UUID.randomUUID(),
                "nurse",
                "nurse@example.org",
                Language.EN,
                Mail.Kind.DIGEST,
                "Marrowwatch: 3 flags for you to look at",
                "New since your last digest:\n\nwarning  Hip past its window\n",
                html,
                Mail.Status.WAITING,
                MADE,
                0,
                null,
                null,
                null);
        QuarkusTransaction.requiringNew().run(() -> {
            mails.add(mail, Instant.parse("2099-01-01T00:00:00Z"));
            tray.failed(mail.id(), "550 5.1.1 no such mailbox", MADE.plusSeconds(60), Optional.empty());
        });
        return mail.id();
    }

    @Test
    void theLetterStandsInItsFrameWithItsStylesAndWithoutItsScripts() {
        UUID id = mail("""
                <!doctype html><html lang="en"><head><title>Marrowwatch</title></head>
                <body style="background: rgb(1, 2, 3)"><p id="p">Look at it today.</p>
                <script>document.getElementById('p').textContent = 'scripted';</script></body></html>""");
        try (Visitor visitor = Visitor.of("administrator")) {
            Page page = visitor.open("/mails/" + id);
            FrameLocator letter = page.frameLocator("iframe.letter");

            assertThat(letter.locator("#p").textContent()).isEqualTo("Look at it today.");
            assertThat(page.frames().get(1).locator("body").getAttribute("style"))
                    .contains("rgb(1, 2, 3)");
            assertThat(page.getAttribute("iframe.letter", "title")).isEqualTo("As the recipient reads it");
            visitor.picture("mail-failed");
            // axe runs as a script, for which it would wait in this frame for ever
            page.evaluate("document.querySelector('iframe.letter').remove()");
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.overflows()).isFalse();
        }
    }

    @Test
    void anAdministratorTriesItAgainFromTheList() {
        UUID id = mail("<!doctype html><html lang=\"en\"><title>m</title><p>Hello</p>");
        try (Visitor visitor = Visitor.of("administrator", Way.USUAL.narrow().dark())) {
            Page page = visitor.open("/mails?state=failed&recipient=nurse");
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.overflows()).isFalse();
            visitor.picture("mails-failed-390-dark");

            page.click("a[href*='" + id + "']");
            page.click("button.main");

            page.waitForSelector("text=to be sent again");
            visitor.picture("mail-again-390-dark");
            page.click(".way a");
            assertThat(page.url()).contains("state=failed");
            assertThat(page.locator("a[href*='" + id + "']").count()).isZero();
        }
    }

    @Test
    void whoSendsASentMailOnceMoreIsWarned() {
        UUID id = mail("<!doctype html><html lang=\"en\"><title>m</title><p>Hello</p>");
        QuarkusTransaction.requiringNew().run(() -> tray.done(id, Mail.Status.SENT, MADE.plusSeconds(90)));
        try (Visitor visitor = Visitor.of("administrator", Way.USUAL.narrow())) {
            Page page = visitor.open("/mails/" + id);
            page.evaluate("document.querySelector('iframe.letter').remove()");

            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.overflows()).isFalse();
            visitor.picture("mail-sent-390");
            page.click("text=Send it once more");

            page.waitForSelector("text=to be sent again");
        }
    }
}
