package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a new complaint belongs to an episode that there is already. */
class ContinuationTest {

    private static final Optional<Region> OTHER = Region.parse("left-knee");
    private static final Optional<Region> SAME = Region.parse("right-hip");

    /** A hip that began on 1 March 2024 and was in remission from 1 July. */
    private static Episode healedHip() {
        return anEpisode()
                .onset("2024-03-01")
                .pain("right-hip", 7, "2024-03-01")
                .painFree("right-hip", "2024-07-01")
                .painFree("right-hip", "2024-08-01")
                .build();
    }

    private static Optional<Continuation> of(Episode earlier, Optional<Region> region, String onset) {
        return Continuation.of(earlier, region, LocalDate.parse(onset));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, SAME_COURSE",
        "2025-03-01, SAME_COURSE",
        "2025-03-02, ",
        "2023-03-02, SAME_COURSE",
        "2023-03-01, SAME_COURSE",
        "2023-02-28, "
    })
    void anotherRegionContinuesItForTwelveMonthsAfterItsOnset(String onset, Continuation expected) {
        assertThat(of(healedHip(), OTHER, onset)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, SAME_COURSE", "2025-04-30, SAME_COURSE", "2025-05-01, "})
    void theTwelveMonthsRunFromTheLastRegionThatJoined(String onset, Continuation expected) {
        Episode episode = anEpisode()
                .onset("2024-03-01")
                .pain("right-hip", 7, "2024-03-01")
                .pain("right-knee", 7, "2024-04-30")
                .painFree("right-hip,right-knee", "2024-07-01")
                .painFree("right-hip,right-knee", "2024-08-01")
                .build();

        assertThat(of(episode, OTHER, onset)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, UNRESOLVED", "2026-01-01, UNRESOLVED", "2026-01-02, "})
    void anotherRegionContinuesItWhileOneIsUnresolved(String onset, Continuation expected) {
        Episode episode = anEpisode()
                .onset("2024-03-01")
                .pain("right-hip", 7, "2024-03-01")
                .painFree("right-hip", "2026-01-01")
                .build();

        assertThat(of(episode, OTHER, onset)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void theSameRegionRelapsesHoweverLate() {
        assertThat(of(healedHip(), SAME, "2034-03-01")).contains(Continuation.RELAPSE);
        assertThat(of(healedHip(), OTHER, "2034-03-01")).isEmpty();
    }

    @Test
    void withoutARegionOnlyTimeDecides() {
        assertThat(of(healedHip(), Optional.empty(), "2025-01-01")).contains(Continuation.SAME_COURSE);
        assertThat(of(healedHip(), Optional.empty(), "2034-03-01")).isEmpty();
    }

    @Test
    void anEpisodeWithoutFactsHasItsOnset() {
        Episode empty = anEpisode().onset("2024-03-01").build();

        assertThat(of(empty, OTHER, "2025-03-01")).contains(Continuation.SAME_COURSE);
        assertThat(of(empty, OTHER, "2025-03-02")).isEmpty();
    }
}
