package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Symptoms.Sign.SUDDEN_WORSENING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.episode.Symptoms.Sign;
import org.marrowwatch.episode.Symptoms.WeightBearing;

class HipAlarmsTest {

    @ParameterizedTest
    @EnumSource(
            value = Sign.class,
            names = {"SUDDEN_WORSENING", "SUDDEN_INABILITY_TO_BEAR_WEIGHT", "SHORTENING_OR_ROTATION"})
    void someSignsOfAHipAlarm(Sign sign) {
        assertThat(anEpisode().sign("right-hip", sign, "2024-03-01").build().unansweredHipAlarms())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sign.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUDDEN_WORSENING", "SUDDEN_INABILITY_TO_BEAR_WEIGHT", "SHORTENING_OR_ROTATION"})
    void otherSignsDoNot(Sign sign) {
        assertThat(anEpisode().sign("right-hip", sign, "2024-03-01").build().unansweredHipAlarms())
                .isEmpty();
    }

    @Test
    void anotherRegionDoesNot() {
        assertThat(anEpisode()
                        .sign("right-knee", SUDDEN_WORSENING, "2024-03-01")
                        .injured("left-ankle-foot", "2024-03-01")
                        .build()
                        .unansweredHipAlarms())
                .isEmpty();
    }

    @Test
    void eachHipHasItsOwnAlarmsByDay() {
        Episode episode = anEpisode()
                .injured("right-hip", "2024-04-01")
                .sign("right-hip, left-hip", SUDDEN_WORSENING, "2024-05-01")
                .sign("right-hip", SUDDEN_WORSENING, "2024-03-01")
                .build();

        assertThat(episode.unansweredHipAlarms()).hasSize(2);
        assertThat(episode.unansweredHipAlarms().get(1))
                .extracting(Alarm::facts)
                .containsExactly(List.of(fact(3)), List.of(fact(1)), List.of(fact(2)));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, false", "2024-01-01, true", "2024-10-07, true", "2025-04-07, true", "2025-04-08, false"})
    void aPainfulUnloadedHipAlarmsInPregnancyAndSixMonthsAfter(String on, boolean alarm) {
        Episode episode = anEpisode()
                .pregnant("2024-01-01", "2024-03-01")
                .delivered("2024-10-07")
                .pain("left-hip", 5, WeightBearing.NONE, on)
                .build();

        assertThat(episode.unansweredHipAlarms().isEmpty()).isEqualTo(!alarm);
    }
}
