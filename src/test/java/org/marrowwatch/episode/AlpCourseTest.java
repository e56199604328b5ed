package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.marrowwatch.episode.AlkalinePhosphatase.Fraction.BONE;
import static org.marrowwatch.episode.AlkalinePhosphatase.Fraction.TOTAL;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlpCourseTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 1", // 12 weeks and 6 days
        "2024-04-01, 0", // 13 weeks
        "2024-10-07, 0", // due
        "2024-12-01, 0",
        "2024-12-02, 1", // 8 weeks after the birth
        "2024-12-03, 1"
    })
    void isHiddenFromWeek13UntilEightWeeksAfterTheBirth(String on, int results) {
        Episode episode = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .delivered("2024-10-07")
                .alp(200, on)
                .build();

        assertThat(episode.alp(TOTAL).series()).hasSize(results);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 1", "2024-03-01, 0", "2024-12-06, 0", "2025-01-30, 0", "2025-01-31, 1"})
    void isHiddenThroughoutAPregnancyOfUnknownGestation(String on, int results) {
        Episode episode = anEpisode()
                .context(Context.Factor.PREGNANCY, "2024-03-01")
                .alp(200, on)
                .build();

        assertThat(episode.alp(TOTAL).series()).hasSize(results);
    }

    @Test
    void beginsAnewAfterAPregnancy() {
        Episode episode = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .delivered("2024-10-07")
                .alp(60, "2024-02-01")
                .alp(90, "2025-02-01")
                .build();

        assertThat(episode.alp(TOTAL).series())
                .extracting(series -> series.latest().id())
                .containsExactly(fact(4));
    }

    @Test
    void isOfOneLaboratoryOneMethodAndOneFraction() {
        Episode episode = anEpisode()
                .alpFrom("north", "A", 60, "2024-01-01")
                .alpFrom("north", "B", 60, "2024-01-02")
                .alpFrom("south", "A", 60, "2024-01-03")
                .alpFrom("north", "A", 60, "2024-01-04")
                .boneAlp(20, "2024-01-05")
                .build();

        assertThat(episode.alp(TOTAL).series())
                .extracting(series -> series.results().size())
                .containsExactly(2, 1, 1);
        assertThat(episode.alp(BONE).series()).hasSize(1);
    }

    @Test
    void theBaselineIsTheMeanOfEarlierResultsThatWereNoRise() {
        AlpSeries series = anEpisode()
                .alp(80, "2024-01-01")
                .alp(90, "2024-02-01")
                .alp(200, "2024-03-01")
                .alp(210, "2024-04-01")
                .build()
                .alp(TOTAL)
                .series()
                .get(0);

        AlpSeries.Comparison comparison =
                series.latestAgainstBaseline(1.18, 0.85).orElseThrow();

        assertThat(comparison.baseline()).isEqualTo(85);
        assertThat(comparison.baselineFacts()).containsExactly(fact(1), fact(2));
        assertThat(comparison.latest().id()).isEqualTo(fact(4));
        assertThat(comparison.ratio(comparison.latest())).isEqualTo(210 / 85.0);
    }

    @ParameterizedTest
    @CsvSource({
        "120 97, 108.5, 1 2",
        "120 96 110, 103, 2 3",
        "120 96.1 110, 108.7, 1 2 3",
        "90 95 100 105, 95, 1 2 3",
        "100 115 126 133 139 144, 113.7, 1 2 3",
        "271 160 110 108, 109, 3 4",
        "100 110 120 88, 88, 4",
        "100 110 120 88.1, 110, 1 2 3"
    })
    void theBaselineFollowsNeitherASlowRiseNorAFall(String earlier, double baseline, String facts) {
        EpisodeBuilder story = anEpisode();
        int month = 1;
        for (String value : earlier.split(" ", -1)) {
            story.alp(Double.parseDouble(value), "2024-0" + month++ + "-01");
        }
        AlpSeries series =
                story.alp(200, "2024-12-01").build().alp(TOTAL).series().get(0);

        AlpSeries.Comparison comparison =
                series.latestAgainstBaseline(1.18, 0.8).orElseThrow();

        assertThat(comparison.baseline()).isCloseTo(baseline, within(0.05));
        assertThat(comparison.baselineFacts())
                .isEqualTo(Stream.of(facts.split(" ", -1))
                        .map(number -> fact(Integer.parseInt(number)))
                        .toList());
    }

    @Test
    void theRowOfRisesIsUnbroken() {
        AlpSeries series = anEpisode()
                .alp(200, "2023-12-01")
                .alp(100, "2024-01-01")
                .alp(190, "2024-02-01")
                .alp(150, "2024-03-01")
                .alp(180, "2024-04-01")
                .alp(190, "2024-05-01")
                .build()
                .alp(TOTAL)
                .series()
                .get(0);

        AlpSeries.Comparison comparison = series.latestAgainstBaseline(1.1, 0.4).orElseThrow();

        assertThat(comparison.baseline()).isEqualTo(150);
        assertThat(comparison.baselineFacts()).containsExactly(fact(1), fact(2), fact(4));
        assertThat(comparison.rises()).extracting(Known::id).containsExactly(fact(5), fact(6));
        assertThat(comparison.latestFrom(1.2)).extracting(Known::id).containsExactly(fact(5), fact(6));
        assertThat(comparison.latestFrom(1.25)).extracting(Known::id).containsExactly(fact(6));
        assertThat(comparison.latestFrom(1.3)).isEmpty();
    }

    @Test
    void theRowAboveTheLimitIsUnbrokenToo() {
        AlpSeries series = anEpisode()
                .alp(130, 120, "2024-01-01")
                .alp(120, 120, "2024-02-01")
                .alp(121, 120, "2024-03-01")
                .alp(125, 120, "2024-04-01")
                .build()
                .alp(TOTAL)
                .series()
                .get(0);

        assertThat(series.latestAboveLimit()).extracting(Known::id).containsExactly(fact(3), fact(4));
    }

    @Test
    void withoutAPrintedLimitNothingIsAboveIt() {
        AlpSeries series =
                anEpisode().alp(500, "2024-01-01").build().alp(TOTAL).series().get(0);

        assertThat(series.latestAboveLimit()).isEmpty();
    }

    @Test
    void thePregnancyThatHidesTheLatestIsKnown() {
        Episode episode = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .alp(60, "2024-02-01")
                .alp(90, "2024-05-01")
                .build();

        assertThat(episode.alp(TOTAL).hiding()).map(Pregnancy::statedBy).contains(fact(1));
        assertThat(episode.alp(TOTAL).latest()).map(Known::id).contains(fact(3));
        assertThat(episode.alp(TOTAL).series()).isEmpty();
        assertThat(episode.asOf(day("2024-04-30")).alp(TOTAL).hiding()).isEmpty();
    }

    @Test
    void aSingleResultHasNoBaseline() {
        AlpSeries series =
                anEpisode().alp(80, "2024-01-01").build().alp(TOTAL).series().get(0);

        assertThat(series.latestAgainstBaseline(1.18, 0.85)).isEmpty();
    }

    @Test
    void oneMicrokatalIsSixtyUnits() {
        AlkalinePhosphatase alp = anEpisode()
                .alpInMicrokatal(2, "2024-01-01")
                .build()
                .all(AlkalinePhosphatase.class)
                .get(0)
                .fact();

        assertThat(alp.unitsPerLitre()).isEqualTo(120);
        assertThat(alp.timesUpperLimit()).isEmpty();
        assertThat(alp.upperLimitInUnitsPerLitre()).isEmpty();
    }

    @Test
    void aResultKnowsItsOwnLimit() {
        AlkalinePhosphatase alp = anEpisode()
                .alp(180, 120, "2024-01-01")
                .build()
                .all(AlkalinePhosphatase.class)
                .get(0)
                .fact();

        assertThat(alp.timesUpperLimit()).hasValue(1.5);
        assertThat(alp.upperLimitInUnitsPerLitre()).hasValue(120);
    }
}
