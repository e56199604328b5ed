package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.DigestLog.Outcome;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.rules.Severity;

/** A digest comes when its reader wants it, once, and only with something to say. */
@QuarkusTest
@WithTestResource(RealMailServer.class)
class DigestTest {

    /** A Monday; on Sunday 29 March the clocks of Paris go forward. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);

    private static final Choice OWN = Choice.everything().critical(Reach.MINE).reach(Reach.MINE);

    @Inject
    SteppableClock clock;

    @Inject
    Ward ward;

    @Inject
    Digest digest;

    @Inject
    DigestLog digests;

    @Inject
    Foreseen foreseen;

    @Inject
    Subscriptions subscriptions;

    @BeforeEach
    void itIsAMondayMorning() {
        clock.set(MONDAY, LocalTime.of(6, 0));
        ward.opens();
    }

    @AfterEach
    void everyoneLeaves() {
        ward.closes();
    }

    private void at(LocalDate day, String time) {
        clock.set(day, LocalTime.parse(time));
        digest.tick();
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
        digest.tick();
    }

    private static Hours in(String zone, String time) {
        return new Hours(
                ZoneId.of(zone), LocalTime.parse(time), DayOfWeek.WEDNESDAY, Hours.USUAL.working(), null, null);
    }

    private int digestsTo(String name) {
        return ward.mailsTo(name).size();
    }

    private String text(String name) {
        return ward.mailsTo(name).get(0).text();
    }

    private List<Outcome> unsent(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> digests.unsent(Optional.of(name), Optional.empty(), 10))
                .stream()
                .map(DigestLog.Unsent::outcome)
                .toList();
    }

    private Optional<Instant> foreseen(String name) {
        return QuarkusTransaction.requiringNew().call(() -> foreseen.digests(Optional.of(name))).stream()
                .map(Foreseen.Letter::due)
                .findFirst();
    }

    @Test
    void aDigestComesAtTheReadersOwnTimeInTheReadersOwnZone() {
        String reader =
                ward.clinician(OWN.hours(in("America/Montreal", "06:45")).subscription());
        ward.overdueHip(reader);

        at("2026-03-23T10:44:59Z");
        assertThat(digestsTo(reader)).isZero();
        assertThat(foreseen(reader)).contains(Instant.parse("2026-03-23T10:45:00Z"));

        at("2026-03-23T10:45:00Z");
        at("2026-03-23T10:45:30Z");
        assertThat(digestsTo(reader)).isEqualTo(1);
    }

    @Test
    void aWeeklyDigestTellsOfTheWholeWeek() {
        String reader = ward.clinician(
                OWN.rhythm(Rhythm.WEEKLY).hours(in("Europe/Paris", "08:00")).subscription());
        EpisodeId first = ward.overdueHip(reader);
        at(MONDAY, "08:00");
        at(MONDAY.plusDays(1), "09:00");
        EpisodeId second = ward.overdueHip(reader);
        assertThat(digestsTo(reader)).isZero();

        at(MONDAY.plusDays(2), "08:00");

        assertThat(digestsTo(reader)).isEqualTo(1);
        assertThat(text(reader)).contains(first.code(), second.code());
    }

    @Test
    void anUnchangedFlagIsToldAgainAfterTwoWeeksAndNotBefore() {
        String reader = ward.clinician(OWN.subscription());
        EpisodeId episode = ward.overdueHip(reader);
        at(MONDAY, "07:30");
        for (int day = 1; day < 14; day++) {
            at(MONDAY.plusDays(day), "07:30");
        }
        assertThat(digestsTo(reader)).isEqualTo(1);
        assertThat(unsent(reader)).hasSize(10).containsOnly(Outcome.NOTHING);
        assertThat(foreseen(reader)).contains(Instant.parse("2026-04-07T05:30:00Z"));

        at(MONDAY.plusDays(14), "07:30");
        at(MONDAY.plusDays(15), "07:30");

        assertThat(digestsTo(reader)).isEqualTo(2);
        assertThat(text(reader)).contains("Still unanswered", episode.code()).doesNotContain("New\n");
    }

    @Test
    void whatWasClearedIsToldWithTheNextNewsAndOnce() {
        String reader = ward.clinician(OWN.subscription());
        EpisodeId healed = ward.overdueHip(reader);
        at(MONDAY, "07:30");
        ward.record(healed, """
                {"kind": "closure", "on": "%s", "outcome": "resolved"}""".formatted(MONDAY));
        at(MONDAY.plusDays(1), "07:30");
        assertThat(digestsTo(reader)).isEqualTo(1);

        ward.overdueHip(reader);
        at(MONDAY.plusDays(2), "07:30");
        assertThat(text(reader)).containsSubsequence("New", "Cleared", healed.code());

        ward.overdueHip(reader);
        at(MONDAY.plusDays(3), "07:30");
        assertThat(text(reader)).doesNotContain("Cleared", healed.code());
    }

    @Test
    void whatIsAnsweredIsNotToldAgain() {
        String reader = ward.clinician(OWN.subscription());
        EpisodeId episode = ward.overdueHip(reader);
        at(MONDAY, "07:30");
        ward.acknowledgeAll(episode);

        at(MONDAY.plusDays(14), "07:30");
        at(MONDAY.plusDays(20), "07:30");

        assertThat(digestsTo(reader)).isEqualTo(1);
    }

    @Test
    void whoIsAwayGetsOneDigestAfterTheReturnAndTheDeputyGetsTheirsMeanwhile() {
        String reader = ward.clinician(OWN.subscription());
        String deputy = ward.clinician(OWN.subscription());
        ward.covered(reader, deputy, MONDAY, MONDAY.plusDays(1));
        EpisodeId first = ward.overdueHip(reader);
        at(MONDAY, "07:30");
        EpisodeId second = ward.overdueHip(reader);
        at(MONDAY.plusDays(1), "07:30");

        assertThat(digestsTo(reader)).isZero();
        assertThat(unsent(reader)).containsExactly(Outcome.AWAY, Outcome.AWAY);
        assertThat(digestsTo(deputy)).isEqualTo(2);

        at(MONDAY.plusDays(2), "07:30");
        assertThat(digestsTo(reader)).isEqualTo(1);
        assertThat(text(reader)).contains(first.code(), second.code());
        assertThat(digestsTo(deputy)).isEqualTo(2);
    }

    @Test
    void aDigestThatFallsIntoTheHourThatIsLeftOutComesAfterIt() {
        String reader = ward.clinician(OWN.hours(in("Europe/Paris", "02:30")).subscription());
        at("2026-03-28T01:30:00Z");
        ward.overdueHip(reader);

        at("2026-03-29T00:59:59Z");
        assertThat(digestsTo(reader)).isZero();

        at("2026-03-29T01:30:00Z");
        at("2026-03-29T02:30:00Z");
        assertThat(digestsTo(reader)).isEqualTo(1);
    }

    @Test
    void aDigestThatFallsIntoTheHourThatComesTwiceComesOnce() {
        String reader = ward.clinician(OWN.hours(in("Europe/Paris", "02:30")).subscription());
        clock.set(Instant.parse("2026-10-24T12:00:00Z"));
        ward.overdueHip(reader);

        at("2026-10-24T12:00:00Z");
        int before = digestsTo(reader);
        ward.overdueHip(reader);
        at("2026-10-25T00:30:00Z");
        ward.overdueHip(reader);
        at("2026-10-25T01:30:00Z");

        assertThat(digestsTo(reader)).isEqualTo(before + 1);
    }

    @Test
    void whoMovesToAnotherZoneLosesNothingAndIsToldNothingTwice() {
        String reader =
                ward.clinician(OWN.hours(in("Pacific/Auckland", "08:00")).subscription());
        EpisodeId first = ward.overdueHip(reader);
        at("2026-03-23T19:00:00Z");
        assertThat(digestsTo(reader)).isEqualTo(1);

        Subscription honolulu = OWN.hours(in("Pacific/Honolulu", "08:00")).subscription();
        QuarkusTransaction.requiringNew().run(() -> subscriptions.choose(reader, honolulu));
        EpisodeId second = ward.overdueHip(reader);
        // there it is Tuesday the 24th again, whose digest has come already
        at("2026-03-24T18:00:00Z");
        assertThat(digestsTo(reader)).isEqualTo(1);

        at("2026-03-25T18:00:00Z");
        assertThat(digestsTo(reader)).isEqualTo(2);
        assertThat(text(reader)).contains(second.code()).doesNotContain(first.code());
    }

    @Test
    void aClockThatIsSetBackAnHourMakesNoSecondDigest() {
        String reader = ward.clinician(OWN.subscription());
        ward.overdueHip(reader);
        at(MONDAY, "07:30");
        ward.overdueHip(reader);

        at(MONDAY, "06:31");
        at(MONDAY, "07:31");

        assertThat(digestsTo(reader)).isEqualTo(1);
    }

    @Test
    void aFlagThatWasToldAtOnceIsNotNewInTheDigest() {
        String reader = ward.clinician(OWN.atOnce(Severity.INFO).subscription());
        ward.overdueHip(reader);
        ward.relays();
        assertThat(ward.kindsTo(reader)).containsExactly(Mail.Kind.AT_ONCE);

        at(MONDAY, "07:30");

        assertThat(digestsTo(reader)).isEqualTo(1);
        assertThat(unsent(reader)).containsExactly(Outcome.NOTHING);
    }

    @Test
    void aCriticalFlagOfColleaguesStandsInTheDigestOfWhoIsToldAtOnceOnlyOfTheOwn() {
        String owner = ward.clinician(OWN.subscription());
        String reader = ward.clinician(OWN.reach(Reach.ALL).subscription());
        EpisodeId episode = ward.suddenlyWorseHip(owner);
        ward.relays();

        at(MONDAY, "07:30");

        assertThat(ward.mailsTo(reader))
                .extracting(Mail::kind, mail -> mail.text().contains(episode.code()))
                .containsExactly(tuple(Mail.Kind.DIGEST, true));
    }

    @Test
    void aDigestThatAnotherInstanceIsAtIsLeftToItAndHoldsUpNoOther() {
        String theirs = ward.clinician(OWN.subscription());
        String ours = ward.clinician(OWN.subscription());
        ward.overdueHip(theirs);
        ward.overdueHip(ours);
        clock.set(MONDAY, LocalTime.of(7, 30));

        Set<String> held = QuarkusTransaction.requiringNew().call(() -> {
            Set<String> other = digests.hold(List.of(theirs));
            digest.tick();
            return other;
        });

        assertThat(held).containsExactly(theirs);
        assertThat(digestsTo(theirs)).isZero();
        assertThat(digestsTo(ours)).isEqualTo(1);
        digest.tick();
        assertThat(digestsTo(theirs)).isEqualTo(1);
    }

    @Test
    void whatIsTooMuchForOneDigestIsCountedAndStandsInTheWorklist() {
        String reader = ward.someone(Role.NURSE, "n@example.org", OWN.subscription());
        for (int i = 0; i < 20; i++) {
            ward.overdueHip(reader);
        }
        at(MONDAY, "07:30");

        assertThat(ward.mailsTo(reader)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("60");
            assertThat(mail.text()).contains("and 35 more");
        });
        at(MONDAY.plusDays(1), "07:30");
        assertThat(digestsTo(reader)).isEqualTo(1);
    }

    @Test
    void aRoundForManyTellsEachOnce() {
        List<String> readers = Stream.generate(
                        () -> ward.clinician(Choice.everything().subscription()))
                .limit(120)
                .toList();
        ward.overdueHip(readers.get(0));

        at(MONDAY, "07:30");
        at(MONDAY, "07:31");

        assertThat(readers).allSatisfy(reader -> assertThat(digestsTo(reader)).isEqualTo(1));
    }
}
