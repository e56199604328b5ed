package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.flags.Status;
import org.marrowwatch.rules.Severity;

class SubscriptionTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime AT = LocalTime.of(7, 30);

    private static Subscription with(Rhythm rhythm) {
        return Choice.everything().rhythm(rhythm).subscription();
    }

    private static Hours hours(LocalTime at, LocalTime quietFrom, LocalTime quietUntil) {
        return new Hours(null, at, DayOfWeek.MONDAY, Hours.USUAL.working(), quietFrom, quietUntil);
    }

    /** 12 June 2026 is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-06-12T07:29, false, 2026-06-12T07:30",
        "DAILY, 2026-06-12T07:30, false, 2026-06-12T07:30",
        "DAILY, 2026-06-12T09:00, false, 2026-06-12T09:00",
        "DAILY, 2026-06-12T07:30, true, 2026-06-13T07:30",
        "WORKING_DAYS, 2026-06-12T07:29, false, 2026-06-12T07:30",
        "WORKING_DAYS, 2026-06-12T07:30, true, 2026-06-15T07:30",
        "WORKING_DAYS, 2026-06-14T12:00, false, 2026-06-15T07:30",
        "WEEKLY, 2026-06-12T07:29, false, 2026-06-15T07:30",
        "WEEKLY, 2026-06-15T07:29, false, 2026-06-15T07:30",
        "WEEKLY, 2026-06-15T08:00, true, 2026-06-22T07:30",
        // a leap day has a digest like any other
        "DAILY, 2028-02-28T08:00, true, 2028-02-29T07:30",
        "DAILY, 2028-02-29T08:00, true, 2028-03-01T07:30",
        "WORKING_DAYS, 2028-02-29T07:00, false, 2028-02-29T07:30",
        "DAILY, 2027-02-28T08:00, true, 2027-03-01T07:30"
    })
    void theNextDigestComesOnTheNextOfItsDays(Rhythm rhythm, LocalDateTime now, boolean opened, LocalDateTime next) {
        assertThat(with(rhythm).nextDigest(now.atZone(PARIS), AT, opened)).contains(next.atZone(PARIS));
    }

    /** In Paris the clocks go from 2:00 to 3:00 on 29 March 2026 and from 3:00 to 2:00 on 25 October. */
    @ParameterizedTest
    @CsvSource({
        "07:30, 2026-03-28T12:00, 2026-03-29T07:30+02:00[Europe/Paris]",
        "02:30, 2026-03-28T12:00, 2026-03-29T03:30+02:00[Europe/Paris]",
        "07:30, 2026-10-24T12:00, 2026-10-25T07:30+01:00[Europe/Paris]",
        "02:30, 2026-10-24T12:00, 2026-10-25T02:30+02:00[Europe/Paris]"
    })
    void theTimeOfADigestFollowsTheClockOnTheWall(LocalTime at, LocalDateTime now, ZonedDateTime next) {
        Subscription subscription =
                Choice.everything().hours(hours(at, null, null)).subscription();

        assertThat(subscription.nextDigest(now.atZone(PARIS), AT, true)).contains(next);
    }

    @Test
    void whoWantsNoDigestHasNoNextOne() {
        assertThat(with(Rhythm.NEVER)
                        .nextDigest(LocalDateTime.parse("2026-06-12T07:29").atZone(PARIS), AT, false))
                .isEqualTo(Optional.empty());
    }

    /** Quiet from 20:00 to 07:00, and on Saturday and Sunday. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-12T06:59, 2026-06-12T07:00",
        "2026-06-12T07:00, 2026-06-12T07:00",
        "2026-06-12T19:59, 2026-06-12T19:59",
        "2026-06-11T20:00, 2026-06-12T07:00",
        "2026-06-12T20:00, 2026-06-15T07:00",
        "2026-06-13T12:00, 2026-06-15T07:00",
        // the night in which the clocks go forward, and that in which they go back
        "2026-03-27T23:00, 2026-03-30T07:00",
        "2026-10-26T03:00, 2026-10-26T07:00"
    })
    void whatIsNotCriticalWaitsForTheEndOfQuietHours(LocalDateTime now, LocalDateTime open) {
        assertThat(Hours.USUAL.open(now.atZone(PARIS))).isEqualTo(open.atZone(PARIS));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-12T11:59, 2026-06-12T11:59",
        "2026-06-12T12:00, 2026-06-12T14:00",
        "2026-06-12T13:59, 2026-06-12T14:00",
        "2026-06-12T14:00, 2026-06-12T14:00",
        "2026-06-13T00:00, 2026-06-15T00:00"
    })
    void aQuietTimeMayLieWithinADay(LocalDateTime now, LocalDateTime open) {
        Hours noon = hours(null, LocalTime.NOON, LocalTime.of(14, 0));

        assertThat(noon.open(now.atZone(PARIS))).isEqualTo(open.atZone(PARIS));
    }

    @Test
    void halfAQuietTimeAndAWeekWithoutWorkAreRefused() {
        assertThatThrownBy(() -> hours(null, LocalTime.NOON, null)).hasMessageContaining("both or neither");
        assertThatThrownBy(() -> new Hours(null, null, DayOfWeek.MONDAY, Set.of(), null, null))
                .hasMessageContaining("working day");
    }

    private static Notice notice(String rule, Severity severity, Area area) {
        EpisodeId episode = new EpisodeId(UUID.fromString("11111111-2222-4333-8444-555566667777"));
        return new Notice(FlagId.of(episode, rule, "s"), episode, null, rule, severity, area, Status.RAISED, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "alp-rise, INFO, true",
        "mri-overdue, INFO, false",
        "mri-overdue, WARNING, true",
        "mri-overdue, CRITICAL, true",
        "broken-rule, WARNING, true"
    })
    void aReminderIsToldByMailFromAWarningOn(String rule, Severity severity, boolean told) {
        assertThat(Topics.USUAL.include(notice(rule, severity, Area.HIP))).isEqualTo(told);
    }

    @Test
    void aRuleThatIsLeftOutIsToldOfWhenItIsCritical() {
        Topics topics = new Topics(Severity.INFO, Map.of("alp-rise", Severity.CRITICAL), Set.of());

        assertThat(topics.include(notice("alp-rise", Severity.WARNING, Area.HIP)))
                .isFalse();
        assertThat(topics.include(notice("alp-rise", Severity.CRITICAL, Area.HIP)))
                .isTrue();
        assertThat(topics.include(notice("mri-overdue", Severity.INFO, Area.HIP)))
                .isTrue();
    }

    @Test
    void whoAsksForKneesIsToldOfKneesAndOfWhatIsAboutNoRegion() {
        Topics knees = new Topics(Severity.INFO, Map.of(), Set.of(Area.KNEE));

        assertThat(knees.include(notice("alp-rise", Severity.INFO, Area.HIP))).isFalse();
        assertThat(knees.include(notice("alp-rise", Severity.INFO, Area.KNEE))).isTrue();
        assertThat(knees.include(notice("alp-rise", Severity.INFO, null))).isTrue();
    }

    @Test
    void aDigestDoesNotBeginWithCriticalFlags() {
        assertThatThrownBy(() -> new Topics(Severity.CRITICAL, Map.of(), Set.of()))
                .hasMessageContaining("info or with warning");
    }
}
