package org.marrowwatch.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.alerts.Subscription.Reach;
import org.marrowwatch.alerts.Subscription.Rhythm;
import org.marrowwatch.rules.Severity;

class SubscriptionTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime AT = LocalTime.of(7, 30);

    /** 12 June 2026 is a Friday; on 29 March the clocks of Paris go forward. */
    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-06-12T07:29, false, 2026-06-12T07:30",
        "DAILY, 2026-06-12T07:30, false, 2026-06-12T07:30",
        "DAILY, 2026-06-12T09:00, false, 2026-06-12T09:00",
        "DAILY, 2026-06-12T07:30, true, 2026-06-13T07:30",
        "WORKING_DAYS, 2026-06-12T07:29, false, 2026-06-12T07:30",
        "WORKING_DAYS, 2026-06-12T07:30, true, 2026-06-15T07:30",
        "WORKING_DAYS, 2026-06-14T12:00, false, 2026-06-15T07:30",
        "DAILY, 2026-03-28T12:00, true, 2026-03-29T07:30"
    })
    void theNextDigestComesOnTheNextOfItsDays(Rhythm rhythm, LocalDateTime now, boolean opened, LocalDateTime next) {
        assertThat(with(rhythm).nextDigest(now.atZone(PARIS), AT, opened)).contains(next.atZone(PARIS));
    }

    @Test
    void whoWantsNoDigestHasNoNextOne() {
        assertThat(with(Rhythm.NEVER)
                        .nextDigest(LocalDateTime.parse("2026-06-12T07:29").atZone(PARIS), AT, false))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aMutedChapterStandsForItsRulesAndForNoOther() {
        Subscription subscription =
                new Subscription(Reach.ALL, Rhythm.DAILY, Severity.INFO, false, Set.of("laboratory"));

        assertThat(subscription.mutedRules()).contains("alp-rise").doesNotContain("broken-rule", "mri-overdue");
    }

    @Test
    void aDigestDoesNotWaitWithCriticalFlags() {
        assertThatThrownBy(() -> new Subscription(Reach.ALL, Rhythm.DAILY, Severity.CRITICAL, false, Set.of()))
                .hasMessageContaining("info or warning");
    }

    private static Subscription with(Rhythm rhythm) {
        return new Subscription(Reach.ALL, rhythm, Severity.INFO, false, Set.of());
    }
}
