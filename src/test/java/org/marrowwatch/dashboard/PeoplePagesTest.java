package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Reach;
import org.marrowwatch.alerts.Rhythm;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.episode.Language;
import org.marrowwatch.rules.Severity;

/** The accounts, as administrators keep them. */
@QuarkusTest
class PeoplePagesTest {

    @Inject
    Accounts accounts;

    @Inject
    Subscriptions subscriptions;

    private Browser administrator;

    @BeforeEach
    void anAdministratorComesIn() {
        administrator = Browser.of("administrator");
    }

    @AfterEach
    void thoseWhoTreatAreToldOfEverythingAgain() {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("clinician", "clinicien", "nurse")
                        .forEach(name -> subscriptions.choose(name, Subscription.USUAL)));
    }

    /** A nurse whose password equals the name and whom no mail reaches. */
    private String nurse() {
        return someone(Role.NURSE);
    }

    private String someone(Role role) {
        String name = "n" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew().run(() -> accounts.add(new Account(name, role, null, Language.EN), name));
        return name;
    }

    private Account account(String name) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.named(name).orElseThrow());
    }

    private static String secret(String page) {
        Matcher password = Pattern.compile("class=\"secret\">([^<]+)<").matcher(page);
        assertThat(password.find()).isTrue();
        return password.group(1);
    }

    private static void enters(String name, String password) {
        assertThat(Browser.tryLogin(name, password).getHeader("Location")).doesNotContain("failed");
    }

    private static void staysOut(String name, String password) {
        Browser.tryLogin(name, password).then().header("Location", endsWith("failed=true"));
    }

    @Test
    void anAccountIsAddedWithAPasswordThatIsShownOnce() {
        String name = "n" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> form = Map.of("name", name, "role", "laboratory", "language", "fr");

        String page = administrator
                .send("/people", form)
                .then()
                .statusCode(201)
                .extract()
                .asString();

        assertThat(administrator.page("/people")).contains(name).doesNotContain(secret(page));
        enters(name, secret(page));
        administrator.send("/people", form).then().statusCode(422).body(containsString("such an account already"));
    }

    @Test
    void anAccountThatCannotBeIsSentBack() {
        administrator
                .send("/people", Map.of("name", "A b", "role", "king", "address", "nowhere"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"A b\""))
                .body(containsString("id=\"name-problem\""))
                .body(containsString("id=\"role-problem\""))
                .body(containsString("id=\"address-problem\""));
    }

    @Test
    void roleAddressAndLanguageAreChangedAndCountAtOnce() {
        String name = nurse();
        Browser open = Browser.of(name);

        administrator
                .send("/people/" + name, Map.of("role", "laboratory", "address", "x@example.org", "language", "fr"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/people/" + name + "?done=asked"));

        assertThat(account(name)).isEqualTo(new Account(name, Role.LABORATORY, null, Language.FR));
        open.get("/rules").then().statusCode(403);
        assertThat(administrator.page("/people/" + name + "?done=asked"))
                .contains("A link was mailed", "x@example.org");
    }

    @Test
    void aChangeThatCannotBeComesBackFilled() {
        String name = nurse();

        administrator
                .send("/people/" + name, Map.of("role", "", "address", "no where", "language", "fr"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"no where\""))
                .body(containsString("id=\"role-problem\""))
                .body(containsString("id=\"address-problem\""));

        assertThat(account(name).role()).isEqualTo(Role.NURSE);
    }

    @Test
    void aNewPasswordIsShownOnceAndEndsWhatWasOpenWithTheOldOne() {
        String name = nurse();
        Browser open = Browser.of(name);

        String page = administrator
                .send("/people/" + name + "/password", Map.of())
                .then()
                .statusCode(200)
                .extract()
                .asString();

        staysOut(name, name);
        enters(name, secret(page));
        open.get("/").then().statusCode(302).header("Location", endsWith("/login"));
        assertThat(administrator.page("/people/" + name)).doesNotContain(secret(page));
    }

    @Test
    void aSuspendedAccountIsOutAtOnceAndComesInAgainOnceItIsReinstated() {
        String name = nurse();
        Browser open = Browser.of(name);

        administrator.send("/people/" + name + "/suspension", Map.of()).then().statusCode(303);

        open.get("/").then().statusCode(302).header("Location", endsWith("/login"));
        staysOut(name, name);
        assertThat(administrator.page("/people/" + name)).contains("suspended", "Reinstate");
        administrator
                .send("/people/" + name + "/reinstatement", Map.of())
                .then()
                .statusCode(303);
        enters(name, name);
    }

    @Test
    void theLoginPageOpensForWhoWasSentOut() {
        String name = nurse();
        Browser open = Browser.of(name);
        administrator.send("/people/" + name + "/suspension", Map.of()).then().statusCode(303);

        open.get("/").then().statusCode(302);

        open.get("/login").then().statusCode(200).body(containsString("j_password"));
    }

    @Test
    void nobodyShutsTheDoorOnThemselves() {
        administrator
                .send("/people/administrator/suspension", Map.of())
                .then()
                .statusCode(409)
                .body(containsString("your own account"));
        administrator
                .send("/people/administrator", Map.of("role", "nurse", "language", "en"))
                .then()
                .statusCode(409)
                .body(containsString("your own account"));
        administrator.send("/people/administrator/password", Map.of()).then().statusCode(409);

        assertThat(account("administrator").administers()).isTrue();
        assertThat(administrator.page("/people/administrator"))
                .doesNotContain("/people/administrator/suspension", "/people/administrator/password");
    }

    @Test
    void theLastAdministratorStays() {
        String second = someone(Role.ADMINISTRATOR);
        Browser other = Browser.of(second);
        administrator.send("/people/" + second + "/suspension", Map.of()).then().statusCode(303);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> {
                    accounts.change("administrator", account -> account.suspended(true));
                    return second;
                }))
                .hasRootCauseInstanceOf(Accounts.LastAdministrator.class);

        assertThat(account("administrator").administers()).isTrue();
        other.get("/people").then().statusCode(302);
    }

    @Test
    void anAdministratorChoosesForOthersWhatTheyAreToldOf() {
        String name = nurse();
        Map<String, Object> form = SubscriptionFields.everythingBut(
                Map.of("critical", "mine", "rhythm", "working-days", "from", "warning", "rule.alp-rise", "critical"));

        administrator
                .send("/people/" + name + "/subscription", form)
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=subscription"));

        Subscription kept = QuarkusTransaction.requiringNew().call(() -> subscriptions.of(name));
        assertThat(kept.critical()).isEqualTo(Reach.MINE);
        assertThat(kept.rhythm()).isEqualTo(Rhythm.WORKING_DAYS);
        assertThat(kept.topics().from()).isEqualTo(Severity.WARNING);
        assertThat(kept.topics().exceptions())
                .containsEntry("alp-rise", Severity.CRITICAL)
                .doesNotContainKey("prolonged-course");
    }

    @Test
    void whenNobodyIsToldOfCriticalFlagsThePageSaysSo() {
        assertThat(administrator.page("/people")).doesNotContain("Nobody is told");

        for (String name : List.of("clinician", "clinicien", "nurse")) {
            Map<String, Object> form = SubscriptionFields.everythingBut(Map.of("critical", "none"));
            administrator.send("/people/" + name + "/subscription", form).then().statusCode(303);
        }

        assertThat(administrator.page("/people")).contains("Nobody is told of critical flags");
        assertThat(administrator.page("/people/nurse")).contains("Nobody is told of critical flags");
        assertThat(Browser.of("nurse").page("/account")).contains("Nobody is told of critical flags");
    }

    @Test
    void anAccountThatIsNotThereIsMissing() {
        administrator.get("/people/nobody").then().statusCode(404);
        administrator.send("/people/nobody/suspension", Map.of()).then().statusCode(404);
    }

    @Test
    void onlyAdministratorsKeepAccounts() {
        Browser nurse = Browser.of("nurse");

        nurse.get("/people/clinician").then().statusCode(403);
        for (String path : List.of("", "/subscription", "/password", "/suspension", "/reinstatement")) {
            nurse.send("/people/clinician" + path, Map.of()).then().statusCode(403);
        }
    }
}
