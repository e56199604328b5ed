package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.house.SteppableClock;

/** What those who run the service learn of mails that do not leave. */
@QuarkusTest
@WithTestResource(TroubledMail.class)
class MailWellnessTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    TroubledMailServer server;

    @TestHTTPResource
    URI service;

    @Inject
    Tray tray;

    @Inject
    OutTray out;

    @Inject
    Postman postman;

    @Inject
    SteppableClock clock;

    @BeforeEach
    void anEmptyTrayAndAnotherMinute() {
        tray.empty();
        clock.step(Duration.ofHours(1));
    }

    @Test
    void allIsWellUntilAMailShouldHaveLeftAQuarterOfAnHourAgo() throws Exception {
        tray.put(Mail.Kind.CRITICAL, clock.instant());
        server.next(Trouble.replies(Trouble.Stage.GREETING, "421 busy"));
        postman.tick();

        clock.step(Duration.ofMinutes(15));
        assertThat(status("well")).isEqualTo("UP");
        clock.step(Duration.ofSeconds(1));

        assertThat(status("well")).isEqualTo("DOWN");
        assertThat(figure("oldest-waiting-seconds")).isEqualTo(901);
        assertThat(figure("waiting")).isEqualTo(1);
    }

    @Test
    void loadBalancersGoOnWhenMailsDoNotLeave() throws Exception {
        tray.put(Mail.Kind.CRITICAL, clock.instant().minus(Duration.ofDays(1)));

        assertThat(status("well")).isEqualTo("DOWN");
        assertThat(status("ready")).isEqualTo("UP");
        assertThat(status("live")).isEqualTo("UP");
    }

    @Test
    void aMailThatIsToLeaveTomorrowIsNotLate() throws Exception {
        tray.put(Mail.Kind.DIGEST, clock.instant().plus(Duration.ofDays(1)));

        assertThat(status("well")).isEqualTo("UP");
        assertThat(figure("oldest-waiting-seconds")).isZero();
    }

    @Test
    void aFailureMattersUntilSomebodyHasDealtWithItOrTwoWeeksHavePassed() throws Exception {
        UUID mail = failed();
        UUID forgotten = failed();

        assertThat(figure("failed")).isEqualTo(2);
        assertThat(failuresOf("nurse")).isEqualTo(2);
        assertThat(failuresOf("someone else")).isZero();
        tray.cancel(mail);
        assertThat(figure("failed")).isEqualTo(1);
        clock.step(Duration.ofDays(14));
        assertThat(status("well")).isEqualTo("DOWN");
        clock.step(Duration.ofSeconds(1));

        assertThat(status("well")).isEqualTo("UP");
        assertThat(tray.read(forgotten).status()).isEqualTo(Mail.Status.FAILED);
    }

    @Test
    void theFiguresCountMailsAndNameNobody() throws Exception {
        failed();
        tray.put(Mail.Kind.DIGEST, clock.instant().minusSeconds(7));

        String figures = get("/q/metrics");

        assertThat(figures)
                .contains(
                        "marrowwatch_mails_waiting 1.0",
                        "marrowwatch_mails_failed 1.0",
                        "marrowwatch_mails_oldest_waiting_seconds 7.0")
                .containsPattern("marrowwatch_mails_handed_over_total\\{result=\"never\",?\\} ")
                .doesNotContain("someone");
    }

    private long failuresOf(String recipient) {
        return QuarkusTransaction.requiringNew().call(() -> out.failures(recipient));
    }

    private UUID failed() {
        UUID mail = tray.put(Mail.Kind.DIGEST, clock.instant());
        server.next(Trouble.replies(Trouble.Stage.RECIPIENT, "550 5.1.1 no such mailbox"));
        postman.tick();
        return mail;
    }

    private String status(String group) throws Exception {
        return JSON.readTree(get("/q/health/" + group)).path("status").asText();
    }

    private int figure(String name) throws Exception {
        for (JsonNode check : JSON.readTree(get("/q/health/well")).path("checks")) {
            if (check.path("name").asText().equals("mails")) {
                return check.path("data").path(name).asInt();
            }
        }
        throw new AssertionError("no check of the mails");
    }

    private String get(String path) throws Exception {
        String administrator =
                Base64.getEncoder().encodeToString("administrator:administrator".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Basic " + administrator)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
