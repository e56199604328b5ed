package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Cover;
import org.marrowwatch.alerts.Covers;
import org.marrowwatch.episode.Language;

/** Who stands in for whom. Today is 15 June 2026. */
@QuarkusTest
class AbsencePagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Inject
    Accounts accounts;

    @Inject
    Covers covers;

    private final List<String> added = new ArrayList<>();

    private String someone(Role role, @Nullable String address) {
        String name = "a" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew().run(() -> accounts.add(new Account(name, role, address, Language.EN), name));
        added.add(name);
        return name;
    }

    private String someone() {
        return someone(Role.CLINICIAN, "a@example.org");
    }

    @AfterEach
    void nobodyStandsInAndNoMailGoesToWhoWasOnlyTried() {
        added.forEach(name -> QuarkusTransaction.requiringNew().call(() -> {
            covers.arrange(name, Cover.NONE);
            accounts.change(name, account -> account.suspended(true));
            return name;
        }));
    }

    private Cover kept(String name) {
        return QuarkusTransaction.requiringNew().call(() -> covers.of(name));
    }

    private void arrange(String name, Cover cover) {
        QuarkusTransaction.requiringNew().run(() -> covers.arrange(name, cover));
    }

    private static Map<String, String> form(String deputy, String from, String until) {
        return Map.of("deputy", deputy, "away-from", from, "away-until", until);
    }

    @Test
    void whoGoesAwayNamesADeputyWhoSeesForWhomAndUntilWhen() {
        String away = someone();
        String deputy = someone();
        Browser doctor = Browser.of(away);

        doctor.send("/account/cover", form(deputy, "2026-06-10", "2026-06-28"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=cover"));

        assertThat(kept(away)).isEqualTo(new Cover(deputy, LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 28)));
        assertThat(doctor.page("/account"))
                .contains(
                        "From 10 June 2026 to 28 June 2026 you are away and get no mails",
                        deputy + " is then told of your episodes, too");
        assertThat(doctor.in("fr").page("/account")).contains("Du 10 juin 2026 au 28 juin 2026, vous êtes en absence");
        String sentence = "You stand in for " + away + " until 28 June 2026.";
        assertThat(Browser.of(deputy).page("/")).contains(sentence);
        assertThat(Browser.of(deputy).page("/account")).contains(sentence);
        assertThat(doctor.in("en").page("/")).doesNotContain("You stand in");
    }

    @Test
    void anAbsenceWithoutAnEndGoesOnUntilFurtherNotice() {
        String away = someone();
        String deputy = someone();

        Browser.of(away)
                .send("/account/cover", form(deputy, "2026-06-15", ""))
                .then()
                .statusCode(303);

        assertThat(Browser.of(deputy).page("/")).contains("You stand in for " + away + " until further notice.");
    }

    @Test
    void twoMayStandInForEachOther() {
        String one = someone();
        String other = someone();
        arrange(one, new Cover(other, TODAY, TODAY));
        arrange(other, new Cover(one, TODAY, TODAY));

        assertThat(Browser.of(one).page("/")).doesNotContain("You stand in");
        assertThat(Browser.of(one).page("/account")).contains(other + " is away, too");
    }

    @ParameterizedTest
    @CsvSource({
        "nobody-known, '',         '',         deputy",
        "laboratory,   '',         '',         deputy",
        "nurse,        2026-06-20, 2026-06-19, away-until",
        "nurse,        '',         2026-06-19, away-from",
        "nurse,        2026-06-01, 2026-06-14, away-until",
        "nurse,        tomorrow,   '',         away-from",
        "nurse,        2026-02-30, '',         away-from"
    })
    void whatCannotBeComesBack(String deputy, String from, String until, String field) {
        String away = someone();

        Browser.of(away)
                .send("/account/cover", form(deputy, from, until))
                .then()
                .statusCode(422)
                .body(containsString("id=\"" + field + "-problem\""));

        assertThat(kept(away)).isEqualTo(Cover.NONE);
    }

    @Test
    void nobodyStandsInForOneself() {
        String away = someone();

        Browser.of(away).send("/account/cover", form(away, "", "")).then().statusCode(422);
    }

    @Test
    void aDeputyWhomNothingReachesIsSaid() {
        String away = someone();
        String deputy = someone(Role.NURSE, null);
        Browser doctor = Browser.of(away);

        doctor.send("/account/cover", form(deputy, "", "")).then().statusCode(303);

        assertThat(doctor.page("/account")).contains(deputy + " has no confirmed address");
        QuarkusTransaction.requiringNew().call(() -> {
            accounts.change(deputy, account -> account.suspended(true));
            return deputy;
        });
        assertThat(doctor.page("/account")).contains(deputy + " no longer treats here");
    }

    @Test
    void anAbsenceThatIsOverIsGoneFromTheForm() {
        String away = someone();
        arrange(away, new Cover("nurse", TODAY.minusDays(9), TODAY.minusDays(1)));
        Browser doctor = Browser.of(away);

        assertThat(doctor.page("/account"))
                .contains("nurse hears of a critical flag of your episodes that you have not answered within 4 hours.")
                .doesNotContain("2026-06-06");
    }

    @Test
    void aShorterFormLeavesWhatItDoesNotAsk() {
        String away = someone();
        Cover before = new Cover("nurse", TODAY, TODAY.plusDays(3));
        arrange(away, before);

        Browser.of(away).send("/account/cover", Map.of()).then().statusCode(303);

        assertThat(kept(away)).isEqualTo(before);
    }

    @Test
    void anAdministratorArrangesItForOthers() {
        String away = someone();
        Browser administrator = Browser.of("administrator");

        administrator
                .send("/people/" + away + "/cover", form("nurse", "2026-07-01", ""))
                .then()
                .statusCode(303);

        assertThat(kept(away)).isEqualTo(new Cover("nurse", LocalDate.of(2026, 7, 1), null));
        assertThat(administrator.page("/people/" + away)).contains("From 1 July 2026 on you are away");
        Browser.of("nurse")
                .send("/people/" + away + "/cover", form("nurse", "", ""))
                .then()
                .statusCode(403);
    }
}
