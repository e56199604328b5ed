package org.marrowwatch.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Language;

/** The mailbox and refused messages. */
@QuarkusTest
class OfficePagesTest {

    @Inject
    Story story;

    @Inject
    MailLog mails;

    private UUID mailTo(String recipient, String subject) {
        Mail mail = new Mail(
                UUID.randomUUID(),
                recipient,
                recipient + "@example.org",
                Language.EN,
                Mail.Kind.DIGEST,
                subject,
                "Dear reader, <b>look</b>",
                "<p>html</p>",
                Mail.Status.KEPT,
                Instant.parse("2026-06-15T06:00:00Z"),
                0,
                null,
                null);
        QuarkusTransaction.requiringNew().run(() -> mails.add(mail, List.of(), Instant.parse("2099-01-01T00:00:00Z")));
        return mail.id();
    }

    @Test
    void peopleSeeTheirOwnMailsAndAdministratorsAll() {
        UUID mail = mailTo("nurse", "For the nurse alone");

        Browser.of("nurse").get("/mails").then().body(containsString("For the nurse alone"));
        Browser.of("nurse").get("/mails/" + mail).then().body(containsString("Dear reader, &lt;b&gt;look"));
        Browser.of("administrator").get("/mails/" + mail).then().statusCode(200);
        Browser.of("clinician").get("/mails/" + mail).then().statusCode(404);
        assertThat(Browser.of("clinician").page("/mails")).doesNotContain("For the nurse alone");
    }

    @Test
    void theMailboxHasPages() {
        for (int i = 0; i < 51; i++) {
            mailTo("clinicien", "n° " + i);
        }
        Browser reader = Browser.of("clinicien");

        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(reader.page("/mails"));

        assertThat(next.find()).isTrue();
        assertThat(reader.page(next.group(1))).contains("n° ").doesNotContain("rel=\"next\"");
    }

    @Test
    void aRefusedMessageWaitsForWhoeverMendsIt() {
        EpisodeId id = story.overdueHip(Story.someone());
        Browser clinician = Browser.of("clinician");
        String detail = "<i>" + Story.someone();

        given().auth()
                .preemptive()
                .basic("laboratory", "laboratory")
                .contentType("application/json")
                .body("[{\"kind\": \"laboratory\", \"on\": \"2026-06-15\", \"analyte\": \"crp\", \"unit\": \"" + detail
                        + "\"}]")
                .post("/api/v1/episodes/" + id + "/facts");

        assertThat(clinician.page("/refusals"))
                .contains("<code>/0/value</code> is missing", detail.replace("<i>", "&lt;i&gt;"));
    }
}
