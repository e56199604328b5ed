package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.finding;
import static org.marrowwatch.episode.EpisodeBuilder.percent;
import static org.marrowwatch.episode.EpisodeBuilder.region;
import static org.marrowwatch.episode.EpisodeBuilder.site;
import static org.marrowwatch.episode.EpisodeBuilder.volume;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.MEDIUM;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.PRESENT;
import static org.marrowwatch.episode.Mri.Extent.SMALL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MriCourseTest {

    private static MriCourse knee(EpisodeBuilder story) {
        return story.build().region(region("right-knee")).orElseThrow().mri();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 49, REGRESSING",
        "100, 50, REGRESSING",
        "100, 51, INDETERMINATE",
        "100, 79, INDETERMINATE",
        "100, 80, STABLE",
        "100, 81, STABLE",
        "100, 100, STABLE",
        "100, 119, STABLE",
        "100, 120, STABLE",
        "100, 121, INDETERMINATE",
        "100, 149, INDETERMINATE",
        "100, 150, PROGRESSING",
        "100, 151, PROGRESSING"
    })
    void aMeasuredExtentChangesByHalfOrNotAtAll(double first, double latest, MriChange change) {
        assertThat(knee(anEpisode()
                                .mri("2024-03-01", volume("right-patella", first))
                                .mri("2024-06-01", volume("right-patella", latest)))
                        .change())
                .contains(change);
        assertThat(knee(anEpisode()
                                .mri("2024-03-01", percent("right-patella", first / 2))
                                .mri("2024-06-01", percent("right-patella", latest / 2)))
                        .change())
                .contains(change);
    }

    @ParameterizedTest
    @CsvSource({
        "LARGE, NONE, COMPLETE",
        "LARGE, SMALL, REGRESSING",
        "LARGE, MEDIUM, REGRESSING",
        "MEDIUM, MEDIUM, STABLE",
        "SMALL, MEDIUM, PROGRESSING",
        "PRESENT, NONE, COMPLETE"
    })
    void aGradeChangesByOneOrNotAtAll(Mri.Extent first, Mri.Extent latest, MriChange change) {
        assertThat(knee(anEpisode()
                                .mri("right-patella", first, "2024-03-01")
                                .mri("right-patella", latest, "2024-06-01"))
                        .change())
                .contains(change);
    }

    @ParameterizedTest
    @CsvSource({"RESOLVED, COMPLETE", "IMPROVED, REGRESSING", "UNCHANGED, STABLE", "WORSE, PROGRESSING"})
    void theReaderDecidesWhereMethodsDiffer(Mri.Comparison comparison, MriChange change) {
        EpisodeBuilder story = anEpisode()
                .mri("2024-03-01", volume("right-patella", 900))
                .mri("2024-06-01", finding("right-patella", MEDIUM, comparison));

        assertThat(knee(story).change()).contains(change);
    }

    @Test
    void nothingIsSaidWhereNothingCanBeCompared() {
        EpisodeBuilder story =
                anEpisode().mri("right-patella", LARGE, "2024-03-01").mri("right-patella", PRESENT, "2024-06-01");

        assertThat(knee(story).change()).isEmpty();
        assertThat(knee(anEpisode().mri("right-patella", LARGE, "2024-03-01")).change())
                .isEmpty();
    }

    @Test
    void theLargestEarlierReadingIsTheMeasure() {
        EpisodeBuilder story = anEpisode()
                .mri("right-patella", SMALL, "2024-03-01")
                .mri("right-patella", LARGE, "2024-04-01")
                .mri("right-patella", MEDIUM, "2024-06-01");

        assertThat(knee(story).change()).contains(MriChange.REGRESSING);
    }

    @Test
    void theSiteThatDoesWorstSpeaksForTheRegion() {
        EpisodeBuilder story = anEpisode()
                .mri("2024-03-01", finding("right-patella", LARGE), finding("right-medial-femoral-condyle", SMALL))
                .mri("2024-06-01", finding("right-patella", NONE), finding("right-medial-femoral-condyle", MEDIUM));

        assertThat(knee(story).change()).contains(MriChange.PROGRESSING);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-29, false", "2024-03-30, true", "2024-03-31, true"})
    void oedemaShiftsWhenAnotherCompartmentFollowsAfter28Days(String second, boolean shifted) {
        EpisodeBuilder story = anEpisode()
                .mri("right-medial-femoral-condyle", LARGE, "2024-03-01")
                .mri("right-lateral-femoral-condyle", LARGE, second);

        assertThat(knee(story).shifted()).isEqualTo(shifted);
    }

    @Test
    void oedemaThatFirstShowsAfterAClearImageHasNotShifted() {
        EpisodeBuilder story = anEpisode()
                .pain("right-knee", 6, "2024-03-01")
                .mri("right-medial-femoral-condyle", NONE, "2024-03-01")
                .mri("right-medial-femoral-condyle", LARGE, "2024-05-01")
                .mri("right-medial-femoral-condyle", MEDIUM, "2024-08-01");

        assertThat(knee(story).shifted()).isFalse();
        assertThat(story.build().spread()).isEmpty();
    }

    @Test
    void extensionWithinOneBoneIsNoShift() {
        EpisodeBuilder story = anEpisode()
                .mri("right-femoral-head", LARGE, "2024-03-01")
                .mri("right-femoral-neck", LARGE, "2024-06-01");

        assertThat(story.build().region(region("right-hip")).orElseThrow().mri().shifted())
                .isFalse();
    }

    @Test
    void anUnspecificNameMayMeanTheKnownCompartment() {
        EpisodeBuilder story = anEpisode()
                .mri("right-femoral-condyles", LARGE, "2024-03-01")
                .mri("right-lateral-femoral-condyle", LARGE, "2024-06-01");

        assertThat(knee(story).shifted()).isFalse();
    }

    @Test
    void aSitesOwnNameSpeaksBeforeAWiderOneOfTheSameImage() {
        MriCourse knee = knee(anEpisode()
                .mri("right-medial-femoral-condyle", LARGE, "2024-03-01")
                .mri(
                        "2024-06-01",
                        finding("right-femoral-condyles", SMALL),
                        finding("right-medial-femoral-condyle", NONE)));

        assertThat(knee.latest(site("right-medial-femoral-condyle")).oedema()).isFalse();
        assertThat(knee.latest(site("right-femoral-condyles")).oedema()).isTrue();
    }

    @Test
    void aSiteThatNoImageSpokeOfHasNoLatestReading() {
        MriCourse knee = knee(anEpisode().mri("right-patella", LARGE, "2024-03-01"));

        assertThatThrownBy(() -> knee.latest(site("right-fibular-head")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("right-fibular-head");
    }

    @Test
    void theBaselineIsTheFirstImageThatShowedOedema() {
        MriCourse knee = knee(anEpisode()
                .mri("right-patella", NONE, "2024-03-01")
                .mri("right-patella", SMALL, "2024-04-01")
                .mri("right-patella", NONE, "2024-06-01"));

        assertThat(knee.baseline().map(MriReading::on)).contains(EpisodeBuilder.day("2024-04-01"));
        assertThat(knee.last().map(MriReading::on)).contains(EpisodeBuilder.day("2024-06-01"));
        assertThat(knee.sites()).containsExactly(site("right-patella"));
        assertThat(knee.readings()).hasSize(3);
    }
}
