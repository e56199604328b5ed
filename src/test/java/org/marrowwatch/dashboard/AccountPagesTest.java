package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.LoginSeal;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.Language;

/** What people keep of their own account. */
@QuarkusTest
class AccountPagesTest {

    private static final String GOOD = "four quiet grey cats";

    @Inject
    Accounts accounts;

    @Inject
    EntityManager database;

    private final String name = "o" + UUID.randomUUID().toString().substring(0, 8);

    private Browser someone(Role role) {
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.add(new Account(name, role, name + "@example.org", Language.EN), name));
        return Browser.of(name);
    }

    @AfterEach
    void noMailGoesToWhoWasOnlyTried() {
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.named(name).ifPresent(account -> {
                    try {
                        accounts.change(name, before -> before.suspended(true));
                    } catch (Accounts.LastAdministrator never) {
                        throw new AssertionError(never);
                    }
                }));
    }

    private Account kept() {
        return QuarkusTransaction.requiringNew().call(() -> accounts.named(name).orElseThrow());
    }

    private static Map<String, String> passwords(String current, String fresh, String again) {
        return Map.of("current", current, "fresh", fresh, "again", again);
    }

    @Test
    void languageAndAddressAreOnesOwn() {
        Browser nurse = someone(Role.NURSE);

        Response answer =
                nurse.send("/account", Map.of("address", "new@example.org", "language", "fr", "role", "administrator"));

        answer.then().statusCode(303).header("Location", endsWith("/account?done=asked&language=fr"));
        assertThat(kept()).isEqualTo(new Account(name, Role.NURSE, name + "@example.org", Language.FR));
        assertThat(nurse.page("/account?done=asked&language=fr"))
                .contains("Enregistré.", "Mon compte", "new@example.org");
        assertThat(nurse.page("/account")).contains("Mon compte");
    }

    @Test
    void whatAnAdministratorChangesAtThatMomentStays() throws Exception {
        Browser nurse = someone(Role.NURSE);
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();

        Future<Response> answer = QuarkusTransaction.requiringNew().call(() -> {
            accounts.change(name, account -> account.in(Role.LABORATORY).suspended(true));
            database.flush();
            Future<Response> sent = elsewhere.submit(
                    () -> nurse.send("/account", Map.of("address", "n@example.org", "language", "fr")));
            Awaitility.await().pollInSameThread().until(this::someoneWaits);
            return sent;
        });
        answer.get(30, TimeUnit.SECONDS).then().statusCode(303);
        elsewhere.shutdown();

        assertThat(kept()).isEqualTo(new Account(name, Role.LABORATORY, name + "@example.org", Language.FR, true));
    }

    private boolean someoneWaits() {
        Number waiting = (Number) database.createNativeQuery(
                        "select count(*) from information_schema.sessions where blocker_id is not null")
                .getSingleResult();
        return waiting.intValue() > 0;
    }

    @Test
    void anAddressThatIsNoneComesBack() {
        someone(Role.NURSE)
                .send("/account", Map.of("address", "no where", "language", "fr"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"no where\""))
                .body(containsString("id=\"address-problem\""));

        assertThat(kept().address()).isEqualTo(name + "@example.org");
    }

    @Test
    void aNewPasswordKeepsThisSessionAndEndsTheOthers() {
        Browser here = someone(Role.NURSE);
        Browser elsewhere = Browser.of(name);

        Response answer = here.send("/account/password", passwords(name, GOOD, GOOD));

        answer.then().statusCode(303).header("Location", endsWith("?done=password"));
        here.sealed(answer.getCookie(LoginSeal.COOKIE)).get("/account").then().statusCode(200);
        elsewhere.get("/account").then().statusCode(302).header("Location", endsWith("/login"));
        assertThat(Browser.tryLogin(name, GOOD).getHeader("Location")).doesNotContain("failed");
        assertThat(Browser.tryLogin(name, name).getHeader("Location")).contains("failed");
    }

    @Test
    void everyProblemOfANewPasswordIsSaidAndNoPasswordIsSentBack() {
        Browser nurse = someone(Role.NURSE);

        String page = nurse.send("/account/password", passwords("wrong", "x" + name, "another"))
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(page)
                .contains(
                        "not your present password",
                        "at least 12 characters",
                        "Leave your user name out",
                        "do not agree")
                .doesNotContain("x" + name, "value=\"another\"");
        nurse.send("/account/password", passwords(name, "é".repeat(37), "é".repeat(37)))
                .then()
                .statusCode(422)
                .body(containsString("at most 72"));
        assertThat(Browser.tryLogin(name, name).getHeader("Location")).doesNotContain("failed");
    }

    @Test
    void whoHasNoAddressIsToldWhyNoMailComes() {
        Browser nurse = someone(Role.NURSE);

        nurse.send("/account", Map.of("address", "", "language", "en")).then().statusCode(303);

        assertThat(nurse.page("/account")).contains("no address of yours is confirmed");
    }

    @Test
    void aLaboratoryKeepsItsLanguageAndItsPasswordAlone() {
        Browser laboratory = someone(Role.LABORATORY);
        assertThat(laboratory.page("/account"))
                .contains("/account/password")
                .doesNotContain("/account/subscription", "name=\"address\"");

        laboratory
                .send("/account", Map.of("language", "fr", "address", "else@example.org"))
                .then()
                .statusCode(303);

        assertThat(kept()).isEqualTo(new Account(name, Role.LABORATORY, name + "@example.org", Language.FR));
    }

    @Test
    void anAdministratorIsToldThatMailsAreForThoseWhoTreat() {
        assertThat(Browser.of("administrator").page("/account"))
                .contains("your role gets none")
                .doesNotContain("/account/subscription");
    }
}
