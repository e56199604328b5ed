package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Caseload;
import org.marrowwatch.access.Role;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.events.Relay;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.Desk;
import org.marrowwatch.intake.Document;
import org.marrowwatch.intake.Receipt;
import org.marrowwatch.rules.Severity;

/** What people have chosen steers of what they are told. */
@QuarkusTest
class SubscribersTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);
    private static final List<String> ALWAYS_THERE = List.of("clinician", "clinicien", "nurse");

    @Inject
    SteppableClock clock;

    @Inject
    Desk desk;

    @Inject
    Relay relay;

    @Inject
    Digest digest;

    @Inject
    MailLog log;

    @Inject
    Ledger ledger;

    @Inject
    OutTray tray;

    @Inject
    FlagBoard board;

    @Inject
    Accounts accounts;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Recipients recipients;

    @Inject
    Caseload caseload;

    private final List<String> added = new ArrayList<>();

    @BeforeEach
    void itIsAFridayMorning() {
        clock.set(FRIDAY, LocalTime.of(6, 0));
    }

    @AfterEach
    void nobodyElseIsToldAndTheOthersAreToldOfEverything() {
        added.forEach(name -> suspend(name, true));
        QuarkusTransaction.requiringNew()
                .run(() -> ALWAYS_THERE.forEach(name -> subscriptions.choose(name, Subscription.USUAL)));
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 0));
    }

    private String someone(Subscription subscription) {
        String name = "s" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.add(new Account(name, Role.NURSE, name + "@example.org", Language.EN), name);
            subscriptions.choose(name, subscription);
        });
        added.add(name);
        return name;
    }

    private void suspend(String name, boolean suspended) {
        QuarkusTransaction.requiringNew().call(() -> {
            accounts.change(name, account -> account.suspended(suspended));
            return name;
        });
    }

    private void ownedBy(EpisodeId episode, String name) {
        QuarkusTransaction.requiringNew().run(() -> caseload.assign(episode, name, name));
    }

    private EpisodeId suddenlyWorseHip() {
        return open(FRIDAY.minusDays(20), """
                {"kind": "symptoms", "on": "%s", "regions": ["left-hip"], "painOnLoading": 9,
                 "signs": ["sudden-worsening"]}""".formatted(FRIDAY));
    }

    /** Past its window: a warning of its course, and others about what is missing. */
    private EpisodeId overdueHip() {
        LocalDate onset = FRIDAY.minusMonths(7);
        return open(onset, """
                {"kind": "symptoms", "on": "%s", "regions": ["left-hip"], "painOnLoading": 7}""".formatted(onset));
    }

    private EpisodeId open(LocalDate onset, String fact) {
        String file = """
                {"patient": {"identifier": "%s", "sex": "female", "birthYear": 1966}, "episode": {"onset": "%s"},
                 "facts": [%s]}""".formatted("P-" + UUID.randomUUID(), onset, fact);
        return QuarkusTransaction.requiringNew()
                .call(() -> desk.receiveCaseFile(Document.parse(file.getBytes(StandardCharsets.UTF_8)), "subscribers"))
                .match(Receipt.Accepted::episode, Receipt.Duplicate::episode, refused -> {
                    throw new AssertionError(refused.problems());
                });
    }

    private List<Flag> flags(EpisodeId episode, Severity severity) {
        List<Flag> flags = QuarkusTransaction.requiringNew().call(() -> board.of(episode)).stream()
                .filter(flag -> flag.severity() == severity && flag.standing())
                .toList();
        assertThat(flags).isNotEmpty();
        return flags;
    }

    private boolean toldAtOnce(String name, EpisodeId episode) {
        return told(name, flags(episode, Severity.CRITICAL).get(0));
    }

    private boolean told(String name, Flag flag) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.wordsOn(flag.id()).containsKey(name));
    }

    private List<Mail> mails(String name) {
        MailLog.Filter theirs = new MailLog.Filter(Optional.of(name), Optional.empty(), Optional.empty());
        return QuarkusTransaction.requiringNew().call(() -> log.page(theirs, Optional.empty(), 10));
    }

    private void digestsOf(LocalDate day) {
        clock.set(day, LocalTime.of(8, 0));
        digest.tick();
    }

    @Test
    void criticalFlagsOfOwnEpisodesAreToldToWhoWantsNoOthers() {
        String mine = someone(Choice.of(Reach.MINE, Rhythm.DAILY));
        String every = someone(Choice.of(Reach.ALL, Rhythm.DAILY));
        String none = someone(Choice.of(Reach.NONE, Rhythm.DAILY));
        EpisodeId own = suddenlyWorseHip();
        ownedBy(own, mine);
        EpisodeId another = suddenlyWorseHip();

        relay.tick();

        assertThat(toldAtOnce(mine, own)).isTrue();
        assertThat(toldAtOnce(mine, another)).isFalse();
        assertThat(toldAtOnce(every, own)).isTrue();
        assertThat(toldAtOnce(every, another)).isTrue();
        assertThat(toldAtOnce(none, own)).isFalse();
    }

    @Test
    void aCriticalFlagThatNobodyWouldHearOfGoesToThoseWhoWantTheirOwn() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        ALWAYS_THERE.forEach(name -> subscriptions.choose(name, Choice.of(Reach.NONE, Rhythm.DAILY))));
        String mine = someone(Choice.of(Reach.MINE, Rhythm.DAILY));
        EpisodeId unowned = suddenlyWorseHip();
        EpisodeId ofSomeoneWhoIsToldNothing = suddenlyWorseHip();
        ownedBy(ofSomeoneWhoIsToldNothing, "nurse");

        relay.tick();

        assertThat(toldAtOnce(mine, unowned)).isTrue();
        assertThat(toldAtOnce(mine, ofSomeoneWhoIsToldNothing)).isTrue();
        assertThat(toldAtOnce("nurse", ofSomeoneWhoIsToldNothing)).isFalse();
    }

    @Test
    void itIsKnownWhenNobodyIsToldOfCriticalFlags() {
        assertThat(reachesSomeone()).isTrue();

        QuarkusTransaction.requiringNew()
                .run(() ->
                        ALWAYS_THERE.forEach(name -> subscriptions.choose(name, Choice.of(Reach.NONE, Rhythm.DAILY))));

        assertThat(reachesSomeone()).isFalse();
    }

    private boolean reachesSomeone() {
        return QuarkusTransaction.requiringNew().call(recipients::criticalFlagsReachSomeone);
    }

    @Test
    void aDigestIsMadeOnTheChosenDaysOnlyAndLosesNothing() {
        String daily = someone(Choice.of(Reach.ALL, Rhythm.DAILY));
        String working = someone(Choice.of(Reach.ALL, Rhythm.WORKING_DAYS));
        String never = someone(Choice.of(Reach.ALL, Rhythm.NEVER));
        digestsOf(FRIDAY);
        EpisodeId episode = overdueHip();
        Flag warning = flags(episode, Severity.WARNING).get(0);

        digestsOf(FRIDAY.plusDays(1));
        assertThat(told(daily, warning)).isTrue();
        assertThat(told(working, warning)).isFalse();

        digestsOf(FRIDAY.plusDays(3));
        assertThat(told(working, warning)).isTrue();
        assertThat(mails(never)).isEmpty();
    }

    @Test
    void aDigestBeginsWithTheChosenSeverity() {
        String warned = someone(Choice.everything()
                .topics(new Topics(Severity.WARNING, Map.of(), Set.of()))
                .subscription());
        String informed = someone(Choice.of(Reach.ALL, Rhythm.DAILY));
        EpisodeId episode = overdueHip();

        digestsOf(FRIDAY);

        Flag info = flags(episode, Severity.INFO).get(0);
        assertThat(told(warned, flags(episode, Severity.WARNING).get(0))).isTrue();
        assertThat(told(warned, info)).isFalse();
        assertThat(told(informed, info)).isTrue();
    }

    @Test
    void aDigestOfOwnEpisodesTellsOfNoOthers() {
        String carer = someone(Choice.everything().reach(Reach.MINE).subscription());
        EpisodeId own = overdueHip();
        ownedBy(own, carer);
        EpisodeId another = overdueHip();

        digestsOf(FRIDAY);

        assertThat(told(carer, flags(own, Severity.WARNING).get(0))).isTrue();
        assertThat(told(carer, flags(another, Severity.WARNING).get(0))).isFalse();
    }

    @Test
    void aDigestLeavesAnExceptedRuleOut() {
        String name = someone(Choice.everything()
                .topics(new Topics(Severity.INFO, Map.of("resolution-window-exceeded", Severity.CRITICAL), Set.of()))
                .subscription());
        EpisodeId episode = overdueHip();

        digestsOf(FRIDAY);

        assertThat(flags(episode, Severity.WARNING))
                .anyMatch(flag -> flag.rule().equals("resolution-window-exceeded"));
        for (Severity severity : List.of(Severity.WARNING, Severity.INFO)) {
            assertThat(flags(episode, severity))
                    .allSatisfy(flag ->
                            assertThat(told(name, flag)).isEqualTo(!flag.rule().equals("resolution-window-exceeded")));
        }
    }

    @Test
    void aSuspendedAccountIsToldNothing() {
        String name = someone(Subscription.USUAL);
        suspend(name, true);
        suddenlyWorseHip();

        relay.tick();
        digestsOf(FRIDAY);

        assertThat(mails(name)).isEmpty();
    }

    @Test
    void aMailThatWaitsForASuspendedAccountGoesOutOnceItIsReinstated() {
        String name = someone(Subscription.USUAL);
        suddenlyWorseHip();
        relay.tick();
        suspend(name, true);

        assertThat(claimed()).isNotEmpty().doesNotContain(name);
        suspend(name, false);

        assertThat(claimed()).contains(name);
    }

    /** Whose mails would be sent now. */
    private List<String> claimed() {
        Instant now = clock.instant();
        List<String> names = new ArrayList<>();
        Optional<Sending> due = Optional.empty();
        do {
            due = QuarkusTransaction.requiringNew().call(() -> tray.claim(now, Duration.ofMinutes(2), 1_000));
            due.ifPresent(letter -> names.add(letter.mail().recipient()));
        } while (due.isPresent());
        return names;
    }
}
