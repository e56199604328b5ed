package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.AddressWish;
import org.marrowwatch.access.AddressWishes;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Mail;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.Postman;
import org.marrowwatch.alerts.RealMailServer;
import org.marrowwatch.alerts.Recipients;
import org.marrowwatch.episode.Language;
import org.marrowwatch.house.SteppableClock;

/** An address counts when the link that was mailed there was followed, and not before. */
@QuarkusTest
@WithTestResource(RealMailServer.class)
class AddressPagesTest {

    private static final Instant NOW = Instant.parse("2026-06-15T08:00:00Z");
    private static final Pattern LINK =
            Pattern.compile("https://marrowwatch\\.example\\.org(/account/address/([\\w-]{27,}))\\s");

    GreenMail server;

    @Inject
    Accounts accounts;

    @Inject
    AddressWishes wishes;

    @Inject
    Postman postman;

    @Inject
    MailLog mails;

    @Inject
    EntityManager database;

    @Inject
    SteppableClock clock;

    private final String name = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = name + "@new.example.org";

    @BeforeEach
    void theMailboxIsEmpty() throws Exception {
        clock.set(NOW);
        postman.tick();
        server.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void noMailGoesToWhoWasOnlyTried() {
        clock.set(NOW);
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.named(name).ifPresent(account -> {
                    try {
                        accounts.change(name, before -> before.suspended(true));
                    } catch (Accounts.LastAdministrator never) {
                        throw new AssertionError(never);
                    }
                }));
    }

    private Browser someone(@Nullable String before) {
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.add(new Account(name, Role.NURSE, before, Language.FR), name));
        return Browser.of(name).in("en");
    }

    private @Nullable String confirmed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.named(name).orElseThrow())
                .address();
    }

    private boolean told() {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.named(name))
                .filter(Recipients::mayBeTold)
                .isPresent();
    }

    private static void asks(Browser browser, String wish) {
        browser.send("/account", Map.of("address", wish, "language", "fr"))
                .then()
                .statusCode(303);
    }

    /** The path of the link in the last mail to the new address. */
    private String link() throws Exception {
        postman.tick();
        List<MimeMessage> received = Arrays.stream(server.getReceivedMessages())
                .filter(mail -> to(mail).equals(address))
                .toList();
        assertThat(received).isNotEmpty();
        MimeMessage last = received.get(received.size() - 1);
        assertThat(last.getSubject()).isEqualTo("Marrowwatch : confirmez cette adresse électronique");
        Matcher link = LINK.matcher(text(last));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((jakarta.mail.Multipart) mail.getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
    }

    @Test
    void onlyWhoFollowsTheLinkAndConfirmsIsTold() throws Exception {
        Browser nurse = someone(null);
        asks(nurse, address);
        String link = link();
        assertThat(confirmed()).isNull();
        assertThat(told()).isFalse();
        assertThat(nurse.page("/account")).contains("Waiting for confirmation:", address);

        assertThat(nurse.page(link)).contains("Confirm the mail address", address);
        assertThat(nurse.page(link)).contains(address);
        assertThat(confirmed()).as("opening the link changes nothing").isNull();
        Response answer = nurse.send(link, Map.of());

        assertThat(Browser.path(answer)).isEqualTo("/account?done=confirmed");
        assertThat(confirmed()).isEqualTo(address);
        assertThat(told()).isTrue();
        assertThat(nurse.page("/account?done=confirmed"))
                .contains("The address is confirmed")
                .doesNotContain("Waiting for confirmation");
        nurse.send(link, Map.of()).then().statusCode(404);
        nurse.get(link).then().statusCode(404);
    }

    @Test
    void untilThenMailsGoOnToTheAddressBefore() throws Exception {
        Browser nurse = someone(name + "@example.org");

        asks(nurse, address);

        assertThat(confirmed()).isEqualTo(name + "@example.org");
        assertThat(told()).isTrue();
        asks(nurse, name + "@example.org");
        nurse.get(link()).then().statusCode(200);
    }

    @Test
    void theLinkIsForItsAccountAlone() throws Exception {
        Browser nurse = someone(null);
        asks(nurse, address);
        String link = link();
        Browser other = Browser.of("clinician");

        assertThat(other.get(link).then().statusCode(404).extract().asString())
                .contains("signed in as clinician")
                .doesNotContain(address);
        other.send(link, Map.of()).then().statusCode(404);

        assertThat(confirmed()).isNull();
        nurse.get(link).then().statusCode(200);
    }

    @Test
    void aLinkNeedsALogin() throws Exception {
        asks(someone(null), address);
        String link = link();

        Response answer = new Browser().get(link);

        answer.then().statusCode(302);
        assertThat(answer.getHeader("Location")).endsWith("/login");
    }

    @Test
    void aWrongKeyConfirmsNothing() throws Exception {
        Browser nurse = someone(null);
        asks(nurse, address);
        String wrong = link().replaceFirst(".$", "!");

        nurse.get(wrong).then().statusCode(404);
        nurse.send(wrong, Map.of()).then().statusCode(404);

        assertThat(confirmed()).isNull();
    }

    @Test
    void aKeyOpensForSevenDays() throws Exception {
        Browser nurse = someone(null);
        asks(nurse, address);
        String link = link();

        clock.set(NOW.plus(AddressWish.VALID).minusSeconds(1));
        Browser.of(name).get(link).then().statusCode(200);
        clock.set(NOW.plus(AddressWish.VALID));
        Browser later = Browser.of(name).in("en");
        later.get(link).then().statusCode(404);
        later.send(link, Map.of()).then().statusCode(404);

        assertThat(confirmed()).isNull();
        assertThat(later.page("/account")).contains("no longer works");
    }

    @Test
    void aNewKeyMakesTheOneBeforeVoid() throws Exception {
        Browser nurse = someone(null);
        asks(nurse, address);
        String first = link();
        clock.set(NOW.plusSeconds(61));

        nurse.send("/account/wish/again", Map.of()).then().statusCode(303);
        String second = link();

        assertThat(second).isNotEqualTo(first);
        nurse.send(first, Map.of()).then().statusCode(404);
        nurse.send(second, Map.of()).then().statusCode(303);
        assertThat(confirmed()).isEqualTo(address);
    }

    @Test
    void whoAsksAgainAtOnceKeepsTheKeyThatIsOnItsWay() throws Exception {
        Browser nurse = someone(null);
        asks(nurse, address);
        String first = link();

        nurse.send("/account/wish/again", Map.of()).then().statusCode(303);

        assertThat(link()).isEqualTo(first);
        nurse.get(first).then().statusCode(200);
    }

    @Test
    void aMailThatWaitsIsRecalledWithItsWish() throws Exception {
        Browser nurse = someone(null);
        asks(nurse, address);

        nurse.send("/account/wish/withdrawal", Map.of()).then().statusCode(303);

        postman.tick();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(nurse.page("/account")).doesNotContain("Waiting for confirmation");
    }

    @Test
    void anEmptiedAddressCountsAtOnce() {
        Browser nurse = someone(name + "@example.org");
        asks(nurse, address);

        asks(nurse, "");

        assertThat(confirmed()).isNull();
        assertThat(told()).isFalse();
        assertThat(QuarkusTransaction.requiringNew().call(() -> wishes.of(name)))
                .isEmpty();
    }

    @Test
    void aFormWithoutTheFieldKeepsAddressAndWish() {
        Browser nurse = someone(name + "@example.org");
        asks(nurse, address);

        nurse.send("/account", Map.of("language", "fr")).then().statusCode(303);

        assertThat(confirmed()).isEqualTo(name + "@example.org");
        assertThat(QuarkusTransaction.requiringNew().call(() -> wishes.of(name)))
                .isPresent();
    }

    @Test
    void whatAnAdministratorWritesIsAWishToo() throws Exception {
        Browser administrator = Browser.of("administrator");
        Map<String, String> form = new HashMap<>(Map.of("name", name, "role", "nurse", "language", "fr"));
        form.put("address", address);

        administrator.send("/people", form).then().statusCode(201);

        assertThat(confirmed()).isNull();
        assertThat(link()).isNotEmpty();
        assertThat(administrator.page("/people")).contains("none confirmed", "waiting: " + address);
        assertThat(administrator.page("/people/" + name)).contains("Waiting for confirmation:", address);
        clock.set(NOW.plusSeconds(61));
        administrator.send("/people/" + name + "/wish/again", Map.of()).then().statusCode(303);
        administrator
                .send("/people/" + name + "/wish/withdrawal", Map.of())
                .then()
                .statusCode(303);
        assertThat(administrator.page("/people/" + name)).doesNotContain("Waiting for confirmation");
    }

    @Test
    void theKeyIsKeptAsADigestAndTheMailboxDoesNotShowIt() throws Exception {
        Browser nurse = someone(null);
        asks(nurse, address);
        String key = link().replaceFirst(".*/", "");
        Object digest = database.createNativeQuery("select key_digest from address_wish where account = ?1")
                .setParameter(1, name)
                .getSingleResult();
        MailLog.Filter own = new MailLog.Filter(Optional.of(name), Optional.of(Mail.Kind.ADDRESS), Optional.empty());
        UUID mail = QuarkusTransaction.requiringNew()
                .call(() -> mails.page(own, Optional.empty(), 1).get(0).id());

        for (Browser reader : List.of(nurse, Browser.of("administrator"))) {
            assertThat(reader.page("/mails/" + mail))
                    .contains("confirmez cette adresse", "The text is for the address alone")
                    .doesNotContain(key);
            reader.get("/mails/" + mail + "/preview").then().statusCode(404);
        }
        assertThat(digest.toString()).hasSize(64).doesNotContain(key);
    }

    @Test
    void aWishIsTooOldAfterSevenDays() {
        AddressWish wish = new AddressWish(name, address, NOW);

        assertThat(wish.expired(NOW.plus(Duration.ofDays(7)).minusNanos(1))).isFalse();
        assertThat(wish.expired(NOW.plus(Duration.ofDays(7)))).isTrue();
    }
}
