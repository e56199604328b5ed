package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Choice;
import org.marrowwatch.alerts.Digest;
import org.marrowwatch.alerts.Postman;
import org.marrowwatch.alerts.Reach;
import org.marrowwatch.alerts.RealMailServer;
import org.marrowwatch.alerts.Rhythm;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.alerts.Unsubscribing;
import org.marrowwatch.episode.Language;
import org.marrowwatch.house.SteppableClock;

/** Digests end by the link in one of them, as mail programs and people follow it. */
@QuarkusTest
@WithTestResource(RealMailServer.class)
class UnsubscribePagesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 16);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    GreenMail server;

    @Inject
    Story story;

    @Inject
    Accounts accounts;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Unsubscribing keys;

    @Inject
    Digest digest;

    @Inject
    Postman postman;

    @Inject
    SteppableClock clock;

    private final String name = "u" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = name + "@example.org";

    @BeforeEach
    void someoneGetsDigests() {
        clock.set(DAY, LocalTime.of(6, 0));
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.add(new Account(name, Role.NURSE, address, Language.FR), name);
            subscriptions.choose(name, Choice.of(Reach.ALL, Rhythm.DAILY));
        });
    }

    @AfterEach
    void noMailGoesToWhoWasOnlyTried() {
        QuarkusTransaction.requiringNew().call(() -> {
            accounts.change(name, account -> account.suspended(true));
            return name;
        });
        clock.set(Instant.parse("2026-06-15T08:00:00Z"));
    }

    private Subscription kept() {
        return QuarkusTransaction.requiringNew().call(() -> subscriptions.of(name));
    }

    /** The link as an account has it, here instead of under the public address. */
    private String link() {
        return "/unsubscribe/" + QuarkusTransaction.requiringNew().call(() -> keys.key(name));
    }

    private static HttpResponse<String> post(String path, String type, String body) throws Exception {
        return CLIENT.send(
                to(path).header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> open(String path, String... headers) throws Exception {
        HttpRequest.Builder request = to(path).GET();
        return CLIENT.send(
                headers.length == 0 ? request.build() : request.headers(headers).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path));
    }

    @Test
    void theAddressInTheHeaderOfADigestEndsThemByOneClick() throws Exception {
        story.overdueHip(Story.someone());
        clock.set(DAY, LocalTime.of(7, 30));
        digest.tick();
        postman.tick();
        MimeMessage mail = Arrays.stream(server.getReceivedMessages())
                .filter(received -> to(received).equals(address))
                .findFirst()
                .orElseThrow();
        String header = mail.getHeader("List-Unsubscribe", null);
        assertThat(header).matches("<https://marrowwatch\\.example\\.org/unsubscribe/[\\w-]{27,}>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        String path = header.replace("<https://marrowwatch.example.org", "").replace(">", "");

        HttpResponse<String> answer = post(path, FORM, "List-Unsubscribe=One-Click");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("lang=\"fr\"", "Les résumés sont arrêtés", "critiques continuent");
        assertThat(kept()).isEqualTo(Choice.of(Reach.ALL, Rhythm.NEVER));
        clock.set(DAY.plusDays(1), LocalTime.of(7, 30));
        server.purgeEmailFromAllMailboxes();
        story.overdueHip(Story.someone());
        digest.tick();
        postman.tick();
        assertThat(server.getReceivedMessages())
                .noneMatch(received -> to(received).equals(address));
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void aFormOfPartsDoesToo() throws Exception {
        String body = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";

        assertThat(post(link(), "multipart/form-data; boundary=b", body).statusCode())
                .isEqualTo(200);

        assertThat(kept().rhythm()).isEqualTo(Rhythm.NEVER);
    }

    @Test
    void asOftenAsItIsAskedTheAnswerIsTheSame() throws Exception {
        String link = link();
        String first = post(link, FORM, "List-Unsubscribe=One-Click").body();
        clock.set(DAY.plusDays(3), LocalTime.NOON);

        String second = post(link, FORM, "List-Unsubscribe=One-Click").body();

        assertThat(second).isEqualTo(first);
        assertThat(QuarkusTransaction.requiringNew().call(subscriptions::unsubscribed))
                .containsEntry(
                        name, DAY.atTime(6, 0).atZone(SteppableClock.ZONE).toInstant());
    }

    @Test
    void openingTheLinkAsksAndChangesNothing() throws Exception {
        HttpResponse<String> page = open(link());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Ne plus recevoir de résumés", "<button", "lang=\"fr\"")
                .doesNotContain(name, address);
        assertThat(kept().rhythm()).isEqualTo(Rhythm.DAILY);
    }

    @Test
    void aLoginThatHasExpiredIsInNobodysWay() throws Exception {
        HttpResponse<String> page = open(link(), "Cookie", "quarkus-credential=stale");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<button");
    }

    @Test
    void aKeyThatIsNoneEndsNothing() throws Exception {
        String wrong = link() + "x";

        assertThat(open(wrong, "Accept-Language", "fr").statusCode()).isEqualTo(404);
        HttpResponse<String> answer = post(wrong, FORM, "List-Unsubscribe=One-Click");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This link ends no digests").doesNotContain("<button");
        assertThat(kept().rhythm()).isEqualTo(Rhythm.DAILY);
    }

    @Test
    void eachHasAKeyOfOnesOwnThatStaysTheSame() {
        String key = QuarkusTransaction.requiringNew().call(() -> keys.key(name));
        String other = QuarkusTransaction.requiringNew().call(() -> keys.key("nurse"));

        assertThat(key).hasSizeGreaterThanOrEqualTo(22).matches("[\\w-]+").isNotEqualTo(other);
        assertThat(QuarkusTransaction.requiringNew().call(() -> keys.key(name))).isEqualTo(key);
        assertThat(QuarkusTransaction.requiringNew().call(() -> keys.account(key)))
                .contains(name);
    }

    @Test
    void theAccountSaysSoUntilDigestsAreChosenAgain() throws Exception {
        post(link(), FORM, "List-Unsubscribe=One-Click");
        Browser nurse = Browser.of(name).in("en");
        Browser administrator = Browser.of("administrator");
        assertThat(nurse.page("/account")).contains("you unsubscribed by the link in a mail (16 Jun 2027, 06:00)");
        assertThat(administrator.page("/people")).contains("unsubscribed by mail, 16 Jun 2027, 06:00");
        assertThat(administrator.page("/people/" + name)).contains("you unsubscribed by the link in a mail");

        nurse.send("/account/subscription", SubscriptionFields.everythingBut(Map.of("critical", "mine")))
                .then()
                .statusCode(303);

        for (String page : List.of(nurse.page("/account"), administrator.page("/people/" + name))) {
            assertThat(page).doesNotContain("unsubscribed").contains("you get a digest");
        }
    }
}
