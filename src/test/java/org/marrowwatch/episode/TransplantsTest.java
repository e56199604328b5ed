package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransplantsTest {

    @ParameterizedTest
    @CsvSource({"2024-02-29, false", "2024-03-01, true", "2024-05-31, true", "2024-06-01, false"})
    void countsWhileACalcineurinInhibitorIsTaken(String on, boolean counts) {
        Episode episode = anEpisode()
                .transplanted("2024-03-01")
                .starts("tacrolimus", "2024-03-01")
                .stops("tacrolimus", "2024-06-01")
                .build();

        assertThat(episode.circumstances()
                        .transplantUnderCalcineurinInhibitor(day(on))
                        .isPresent())
                .isEqualTo(counts);
    }

    @Test
    void doesNotCountWithoutACalcineurinInhibitor() {
        Episode episode = anEpisode().transplanted("2024-03-01").build();

        assertThat(episode.circumstances().transplantUnderCalcineurinInhibitor(day("2024-05-01")))
                .isEmpty();
    }

    @Test
    void aCalcineurinInhibitorWithoutATransplantDoesNotCount() {
        Episode episode = anEpisode().starts("tacrolimus", "2024-03-01").build();

        assertThat(episode.circumstances().transplantUnderCalcineurinInhibitor(day("2024-05-01")))
                .isEmpty();
    }

    @Test
    void aSwitchToAnotherInhibitorIsNoStop() {
        Episode episode = anEpisode()
                .transplanted("2024-03-01")
                .starts("tacrolimus", "2024-03-01")
                .starts("ciclosporin", "2024-05-01")
                .stops("tacrolimus", "2024-05-01")
                .build();

        assertThat(episode.circumstances()
                        .transplantUnderCalcineurinInhibitor(day("2024-06-01"))
                        .map(Known::id))
                .contains(fact(1));
    }

    @Test
    void aStopWithoutANameStopsThemAll() {
        Episode episode = anEpisode()
                .transplanted("2024-03-01")
                .starts("tacrolimus", "2024-03-01")
                .stops(null, "2024-05-01")
                .build();

        assertThat(episode.circumstances().transplantUnderCalcineurinInhibitor(day("2024-06-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-04-30, 1", "2024-05-01, 1"})
    void aStopWithoutANameEndsOnlyWhatWasStartedBefore(String stopped, int taken) {
        Episode episode = anEpisode()
                .starts("tacrolimus", "2024-03-01")
                .starts("ciclosporin", "2024-05-01")
                .stops(null, stopped)
                .build();

        assertThat(episode.circumstances().calcineurinInhibitors(day("2024-06-01")))
                .extracting(Known::id)
                .containsExactly(fact(2))
                .hasSize(taken);
    }

    @Test
    void aNamedStopEndsAnInhibitorStartedWithoutAName() {
        Episode episode = anEpisode()
                .transplanted("2024-03-01")
                .starts(null, "2024-03-01")
                .stops("Tacrolimus", "2024-05-01")
                .build();

        assertThat(episode.circumstances().transplantUnderCalcineurinInhibitor(day("2024-06-01")))
                .isEmpty();
    }

    @Test
    void theLatestTransplantCounts() {
        Episode episode = anEpisode()
                .transplanted("2020-03-01")
                .starts("tacrolimus", "2020-03-01")
                .transplanted("2024-03-01")
                .build();

        assertThat(episode.circumstances()
                        .transplantUnderCalcineurinInhibitor(day("2024-06-01"))
                        .map(Known::id))
                .contains(fact(3));
    }
}
