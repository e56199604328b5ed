package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.AddressWish;
import org.marrowwatch.access.AddressWishes;
import org.marrowwatch.access.MailedKey;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Choice;
import org.marrowwatch.alerts.Digest;
import org.marrowwatch.alerts.Foreseen;
import org.marrowwatch.alerts.MailLog;
import org.marrowwatch.alerts.Reach;
import org.marrowwatch.alerts.Rhythm;
import org.marrowwatch.alerts.Subscriptions;
import org.marrowwatch.episode.Language;
import org.marrowwatch.house.SteppableClock;

/** Whoever begins to get digests gets the first when it was foreseen, not at once. */
@QuarkusTest
class FirstDigestTest {

    private static final LocalDate SATURDAY = LocalDate.of(2029, 6, 16);
    private static final LocalTime DIGESTS = LocalTime.of(7, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 20);

    @Inject
    Story story;

    @Inject
    Accounts accounts;

    @Inject
    Subscriptions subscriptions;

    @Inject
    AddressWishes wishes;

    @Inject
    AccountDesk desk;

    @Inject
    Digest digest;

    @Inject
    Foreseen foreseen;

    @Inject
    MailLog mails;

    @Inject
    SteppableClock clock;

    private final List<String> added = new ArrayList<>();
    private final String name = "d" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void thereIsSomethingToTell() {
        story.overdueHip(Story.someone());
        clock.set(SATURDAY, AFTERNOON);
    }

    @AfterEach
    void noMailGoesToWhoWasOnlyTried() {
        added.forEach(one -> QuarkusTransaction.requiringNew().call(() -> {
            accounts.change(one, account -> account.suspended(true));
            return one;
        }));
        clock.set(Instant.parse("2026-06-15T08:00:00Z"));
    }

    private void someone(Rhythm rhythm) {
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.add(new Account(name, Role.NURSE, name + "@example.org", Language.EN), name);
            subscriptions.choose(name, Choice.of(Reach.ALL, rhythm));
        });
        added.add(name);
    }

    private void choosesDaily() {
        QuarkusTransaction.requiringNew().run(() -> subscriptions.choose(name, Choice.of(Reach.ALL, Rhythm.DAILY)));
    }

    private void chooses(String rhythm) {
        Browser.of(name)
                .send("/account/subscription", SubscriptionFields.everythingBut(Map.of("rhythm", rhythm)))
                .then()
                .statusCode(303);
    }

    /** The key is taken where only a test can: before it is mailed. */
    private void confirms(String address) {
        MailedKey key = MailedKey.random();
        QuarkusTransaction.requiringNew().run(() -> wishes.keep(new AddressWish(name, address, clock.instant()), key));
        assertThat(QuarkusTransaction.requiringNew().call(() -> desk.confirm(name, key)))
                .isPresent();
    }

    /** When the next digest is foreseen. */
    private Instant next() {
        return QuarkusTransaction.requiringNew()
                .call(() -> foreseen.digests(Optional.of(name)).get(0).due());
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SteppableClock.ZONE).toInstant();
    }

    /** How many digests there are once the clock shows a moment. */
    private int digestsBy(LocalDate day, LocalTime time) {
        clock.set(day, time);
        digest.tick();
        MailLog.Filter own = new MailLog.Filter(Optional.of(name), Optional.empty(), Optional.empty());
        return QuarkusTransaction.requiringNew()
                .call(() -> mails.page(own, Optional.empty(), 10).size());
    }

    @Test
    void whoIsAddedInTheAfternoonGetsTheFirstDigestTheNextMorning() {
        Browser.of("administrator")
                .send("/people", Map.of("name", name, "role", "nurse", "language", "en"))
                .then()
                .statusCode(201);
        added.add(name);
        choosesDaily();
        confirms("d@example.org");

        assertThat(next()).isEqualTo(at(SATURDAY.plusDays(1), DIGESTS));
        assertThat(digestsBy(SATURDAY, AFTERNOON.plusMinutes(1))).isZero();
        assertThat(digestsBy(SATURDAY.plusDays(1), DIGESTS)).isEqualTo(1);
    }

    @Test
    void whoWantsDigestsAgainGetsTheFirstTheNextMorning() {
        someone(Rhythm.NEVER);

        chooses("daily");

        assertThat(next()).isEqualTo(at(SATURDAY.plusDays(1), DIGESTS));
        assertThat(digestsBy(SATURDAY, AFTERNOON)).isZero();
        assertThat(digestsBy(SATURDAY.plusDays(1), DIGESTS)).isEqualTo(1);
    }

    @Test
    void whoWantsThemAtWeekendsTooGetsTheFirstTheNextMorning() {
        someone(Rhythm.WORKING_DAYS);

        chooses("daily");

        assertThat(next()).isEqualTo(at(SATURDAY.plusDays(1), DIGESTS));
        assertThat(digestsBy(SATURDAY, AFTERNOON)).isZero();
        assertThat(digestsBy(SATURDAY.plusDays(1), DIGESTS)).isEqualTo(1);
    }

    @Test
    void whoseAddressBecomesKnownInTheAfternoonGetsTheFirstTheNextMorning() {
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.add(new Account(name, Role.NURSE, null, Language.EN), name));
        added.add(name);
        choosesDaily();

        confirms("d@example.org");

        assertThat(next()).isEqualTo(at(SATURDAY.plusDays(1), DIGESTS));
        assertThat(digestsBy(SATURDAY, AFTERNOON)).isZero();
    }

    @Test
    void aChangeBeforeTheTimeOfTheDayCountsOnThatDay() {
        clock.set(SATURDAY, DIGESTS.minusMinutes(1));
        someone(Rhythm.NEVER);

        chooses("daily");

        assertThat(next()).isEqualTo(at(SATURDAY, DIGESTS));
        assertThat(digestsBy(SATURDAY, DIGESTS)).isEqualTo(1);
    }

    @Test
    void aDigestThatIsOverdueIsForeseenForNowAndIsNotLostByAChange() {
        someone(Rhythm.DAILY);
        assertThat(next()).isEqualTo(at(SATURDAY, AFTERNOON));

        chooses("daily");

        assertThat(next()).isEqualTo(at(SATURDAY, AFTERNOON));
        assertThat(digestsBy(SATURDAY, AFTERNOON)).isEqualTo(1);
    }
}
