package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.Role;
import org.marrowwatch.alerts.Mail.Kind;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.events.Relay;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.review.DueReviews;
import org.marrowwatch.rules.Severity;

/** What is told at once, to whom, and who is not told and why. */
@QuarkusTest
@WithTestResource(RealMailServer.class)
class ToldAtOnceTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);
    private static final Subscription OWN = Choice.of(Reach.MINE, Rhythm.NEVER);

    @Inject
    SteppableClock clock;

    @Inject
    Ward ward;

    @Inject
    Relay relay;

    @Inject
    DueReviews reviews;

    @Inject
    UntoldLog untold;

    @Inject
    MailLog mails;

    @BeforeEach
    void itIsAFridayMorning() {
        clock.set(FRIDAY, LocalTime.of(9, 0));
        ward.opens();
    }

    @AfterEach
    void everyoneLeaves() {
        ward.closes();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(SteppableClock.ZONE).toInstant();
    }

    private static Subscription warnings() {
        return Choice.everything()
                .critical(Reach.MINE)
                .reach(Reach.MINE)
                .atOnce(Severity.WARNING)
                .rhythm(Rhythm.NEVER)
                .subscription();
    }

    private List<Reason> reasons(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> untold.page(Optional.of(name), Optional.empty(), 10))
                .stream()
                .map(UntoldLog.Untold::reason)
                .toList();
    }

    @Test
    void aWarningIsToldAtOnceToWhoHasChosenSo() {
        String quick = ward.clinician(warnings());
        String patient = ward.clinician(OWN);
        ward.overdueHip(quick);
        ward.overdueHip(patient);

        relay.tick();

        assertThat(ward.mailsTo(quick)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(Kind.AT_ONCE);
            assertThat(mail.due()).isEqualTo(clock.instant());
        });
        assertThat(ward.mailsTo(patient)).isEmpty();
    }

    @Test
    void aWarningWaitsForTheEndOfQuietHoursAndACriticalFlagDoesNot() {
        String quick = ward.clinician(warnings());
        clock.set(FRIDAY, LocalTime.of(21, 0));
        ward.overdueHip(quick);
        ward.suddenlyWorseHip(quick);

        relay.tick();

        assertThat(ward.mailsTo(quick))
                .extracting(Mail::kind, Mail::due)
                .containsExactlyInAnyOrder(
                        tuple(Kind.AT_ONCE, at(FRIDAY.plusDays(3), 7)), tuple(Kind.CRITICAL, at(FRIDAY, 21)));
    }

    @Test
    void theDeputyIsToldInThePlaceOfWhoIsAway() {
        String owner = ward.clinician(OWN);
        String deputy = ward.clinician(OWN);
        ward.covered(owner, deputy, FRIDAY, FRIDAY.plusDays(7));
        ward.suddenlyWorseHip(owner);

        relay.tick();

        assertThat(ward.kindsTo(deputy)).containsExactly(Kind.CRITICAL);
        assertThat(ward.kindsTo(owner)).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> untold.page(Optional.of(owner), Optional.empty(), 10)))
                .extracting(UntoldLog.Untold::reason, UntoldLog.Untold::instead)
                .containsExactly(tuple(Reason.AWAY, deputy));
    }

    @Test
    void whereNobodyElseIsThereWhoIsAwayIsToldAllTheSame() {
        String owner = ward.clinician(OWN);
        ward.covered(owner, null, FRIDAY, null);
        ward.suddenlyWorseHip(owner);

        relay.tick();

        assertThat(ward.kindsTo(owner)).containsExactly(Kind.CRITICAL);
    }

    @Test
    void whoHasNoConfirmedAddressIsNotedAsNotTold() {
        String owner = ward.someone(Role.NURSE, null, OWN);
        String other = ward.clinician(OWN);
        ward.suddenlyWorseHip(owner);

        relay.tick();
        relay.tick();

        assertThat(reasons(owner)).containsExactly(Reason.NO_ADDRESS);
        assertThat(ward.kindsTo(other)).containsExactly(Kind.CRITICAL);
    }

    @Test
    void whoLooksAfterAnEpisodeAndWantsNoMailIsNotedAsNotTold() {
        String owner = ward.clinician(Choice.of(Reach.NONE, Rhythm.NEVER));
        String indifferent = ward.clinician(Choice.of(Reach.NONE, Rhythm.NEVER));
        ward.suddenlyWorseHip(owner);

        relay.tick();

        assertThat(reasons(owner)).containsExactly(Reason.DECLINED);
        assertThat(reasons(indifferent)).isEmpty();
    }

    @Test
    void teamMatesAreToldOfEachOthersEpisodesAndOthersAreNot() {
        Subscription team = Choice.of(Reach.TEAM, Rhythm.NEVER);
        String owner = ward.clinician(team);
        String mate = ward.clinician(team);
        String other = ward.clinician(team);
        ward.team("hips", null, owner, mate);
        ward.team("knees", null, other);
        ward.suddenlyWorseHip(owner);
        EpisodeId nobodys = ward.suddenlyWorseHip(null);

        relay.tick();

        assertThat(ward.kindsTo(owner)).hasSize(2);
        assertThat(ward.kindsTo(mate)).hasSize(2);
        assertThat(ward.mailsTo(other))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains(nobodys.code()));
    }

    @Test
    void aCriticalFlagThatComesBackFromASnoozeIsToldAgain() {
        String owner = ward.clinician(OWN);
        EpisodeId episode = ward.suddenlyWorseHip(owner);
        relay.tick();
        ward.snooze(episode, Severity.CRITICAL, FRIDAY.plusDays(1));
        relay.tick();
        assertThat(ward.kindsTo(owner)).hasSize(1);

        clock.set(FRIDAY.plusDays(1), LocalTime.of(0, 1));
        reviews.tick();
        relay.tick();
        relay.tick();

        assertThat(ward.kindsTo(owner)).containsExactly(Kind.CRITICAL, Kind.CRITICAL);
    }

    @Test
    void anAnswerThatIsTakenBackIsNoNews() {
        String owner = ward.clinician(OWN);
        EpisodeId episode = ward.suddenlyWorseHip(owner);
        relay.tick();
        ward.acknowledge(episode, Severity.CRITICAL);
        ward.takeBack(episode, Severity.CRITICAL);

        relay.tick();

        assertThat(ward.kindsTo(owner)).hasSize(1);
    }

    /** The relay hears of the same news twice when it died before it could note the first time. */
    @Test
    void aClockThatIsSetBackAnHourTellsNothingTwiceAndNothingLess() {
        String owner = ward.clinician(OWN);
        ward.suddenlyWorseHip(owner);
        relay.tick();
        clock.set(FRIDAY, LocalTime.of(8, 0));
        EpisodeId another = ward.suddenlyWorseHip(owner);

        relay.tick();
        relay.tick();

        assertThat(ward.mailsTo(owner))
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail.subject()).contains(another.code()));
    }
}
