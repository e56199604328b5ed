package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Hours;
import org.marrowwatch.alerts.Reach;
import org.marrowwatch.alerts.Rhythm;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.alerts.Topics;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Language;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Severity;

/** What people choose to be told of by mail, and what the page says of it in plain words. */
@QuarkusTest
class SubscriptionPagesTest {

    private static final String FORM = "/account/subscription";

    @Inject
    Accounts accounts;

    @Inject
    Subscriptions subscriptions;

    private final String name = "s" + UUID.randomUUID().toString().substring(0, 8);
    private Browser nurse;

    @BeforeEach
    void aNurseComesIn() {
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.add(new Account(name, Role.NURSE, name + "@example.org", Language.EN), name));
        nurse = Browser.of(name);
    }

    @AfterEach
    void noMailGoesToWhoWasOnlyTried() {
        QuarkusTransaction.requiringNew().call(() -> {
            accounts.change(name, account -> account.suspended(true));
            return name;
        });
    }

    private Subscription kept() {
        return QuarkusTransaction.requiringNew().call(() -> subscriptions.of(name));
    }

    private void chooses(Map<String, ?> changes) {
        nurse.send(FORM, SubscriptionFields.everythingBut(changes)).then().statusCode(303);
    }

    @Test
    void everythingThatIsChosenIsKept() {
        Map<String, Object> choice = new HashMap<>(Map.of(
                "critical", "team",
                "at-once", "warning",
                "reach", "mine",
                "rhythm", "weekly",
                "weekly", "thursday",
                "from", "warning",
                "areas", List.of("hip", "knee"),
                "rule.alp-rise", "critical",
                "rule.mri-overdue", "info",
                "zone", "America/New_York"));
        choice.putAll(Map.of(
                "digest-at", "6:15",
                "working", List.of("tuesday", "saturday"),
                "quiet-from", "12:30",
                "quiet-until", "13:45"));

        chooses(choice);

        assertThat(kept())
                .isEqualTo(new Subscription(
                        Reach.TEAM,
                        Severity.WARNING,
                        Reach.MINE,
                        Rhythm.WEEKLY,
                        new Topics(Severity.WARNING, kept().topics().exceptions(), Set.of(Area.HIP, Area.KNEE)),
                        new Hours(
                                ZoneId.of("America/New_York"),
                                LocalTime.of(6, 15),
                                DayOfWeek.THURSDAY,
                                Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY),
                                LocalTime.of(12, 30),
                                LocalTime.of(13, 45))));
        assertThat(kept().topics().from("alp-rise")).isEqualTo(Severity.CRITICAL);
        assertThat(kept().topics().from("mri-overdue")).isEqualTo(Severity.INFO);
    }

    @Test
    void thePageSaysInPlainWordsWhatWillComeAndWhen() {
        assertThat(nurse.page("/account"))
                .contains(
                        "on an episode of your teams, or on one that nobody looks after",
                        "On working days (Monday to Friday) at 07:30, by the clinic&#39;s clock (Europe/Paris), you get a"
                                + " digest of what is new and of what still waits (warnings and infos)",
                        "Told otherwise: “Follow-up” from warnings on.");

        chooses(Map.of(
                "critical", "mine",
                "at-once", "warning",
                "reach", "mine",
                "rhythm", "weekly",
                "weekly", "tuesday",
                "from", "warning",
                "areas", "knee",
                "digest-at", "18:00",
                "zone", "Europe/London",
                "rule.mri-overdue", "warning"));

        assertThat(nurse.page("/account?done=subscription"))
                .contains(
                        "on an episode that you look after, or on one of which nobody else would be told",
                        "Warnings of the episodes that you look after come at once, too, on working days (Monday to Friday);"
                                + " from 20:00 to 07:00, by the clock of Europe/London, they wait.",
                        "Every Tuesday at 18:00, by the clock of Europe/London, you get a digest",
                        "only those about: knee.");
        assertThat(nurse.in("fr").page("/account"))
                .contains(
                        "Chaque mardi à 18:00, à l&#39;heure de Europe/London, vous recevez un résumé",
                        "seulement ceux qui concernent : genou.");
    }

    @Test
    void everyProblemIsSaidAtItsField() {
        String page = nurse.send(
                        FORM,
                        Map.of(
                                "critical", "none",
                                "at-once", "never",
                                "rhythm", "daily",
                                "from", "critical",
                                "rule.alp-rise", "sometimes",
                                "zone", "Middle/Earth",
                                "digest-at", "25:00",
                                "quiet-from", "20:00",
                                "quiet-until", "",
                                "weekly", "someday"))
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(page).contains("value=\"none\" checked", "value=\"25:00\"");
        for (String field : List.of(
                "at-once",
                "reach",
                "from",
                "areas",
                "rule.alp-rise",
                "zone",
                "digest-at",
                "working",
                "quiet-until",
                "weekly")) {
            assertThat(page).contains("id=\"" + field + "-problem\"");
        }
        assertThat(kept()).isEqualTo(Subscription.USUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "20:00, '',    quiet-until",
        "'',    07:00, quiet-from",
        "07:00, 7:00,  quiet-until",
        "x,     07:00, quiet-from",
        "20:00, 24:00, quiet-until"
    })
    void quietHoursThatCannotBeComeBack(String from, String until, String field) {
        nurse.send(FORM, SubscriptionFields.everythingBut(Map.of("quiet-from", from, "quiet-until", until)))
                .then()
                .statusCode(422)
                .body(containsString("id=\"" + field + "-problem\""));
    }

    @Test
    void noQuietHoursAndThoseOverMidnightCanBe() {
        chooses(Map.of("quiet-from", "", "quiet-until", ""));
        assertThat(kept().hours().quietFrom()).isNull();

        chooses(Map.of("quiet-from", "22:00", "quiet-until", "00:00"));
        assertThat(kept().hours().quietUntil()).isEqualTo(LocalTime.MIDNIGHT);
    }

    @Test
    void whatAFormDoesNotAskStaysAsItWas() {
        chooses(Map.of("zone", "Asia/Tokyo", "digest-at", "05:00", "rule.alp-rise", "critical", "weekly", "friday"));
        Subscription before = kept();
        Map<String, Object> shorter = SubscriptionFields.everything();
        shorter.keySet().removeAll(Set.of("zone", "digest-at", "quiet-from", "quiet-until", "weekly"));

        nurse.send(FORM, shorter).then().statusCode(303);

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aDigestOfNothingIsNotKept() {
        Map<String, Object> mute = SubscriptionFields.everything();
        RuleBook.standard().rules().stream().map(Rule::card).forEach(card -> mute.put("rule." + card.id(), "critical"));

        nurse.send(FORM, mute).then().statusCode(422).body(containsString("id=\"rhythm-problem\""));

        mute.put("rhythm", "never");
        nurse.send(FORM, mute).then().statusCode(303);
    }

    @Test
    void anAdministratorReadsWhatTheOtherReads() {
        Browser administrator = Browser.of("administrator");

        administrator
                .send("/people/" + name + "/subscription", SubscriptionFields.everythingBut(Map.of("rhythm", "never")))
                .then()
                .statusCode(303);

        assertThat(administrator.page("/people/" + name)).contains("You get no digest of the other flags.");
        assertThat(nurse.page("/account")).contains("You get no digest of the other flags.");
    }
}
