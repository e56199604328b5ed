package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.region;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.MEDIUM;
import static org.marrowwatch.episode.Symptoms.Change.IMPROVED;
import static org.marrowwatch.episode.Symptoms.Change.UNCHANGED;
import static org.marrowwatch.episode.Symptoms.Change.WORSE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprovementTest {

    private static RegionCourse rightHip(EpisodeBuilder story) {
        return story.build().region(region("right-hip")).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "8, 6.1, false", "8, 6, true", "8, 5.9, true",
        "5, 3.6, false", "5, 3.5, true", "5, 3.4, true",
        "2, 1.5, false", "2, 1.4, true"
    })
    void twoPointsOr30PercentBelowTheWorst(double worst, double latest, boolean improving) {
        RegionCourse hip =
                rightHip(anEpisode().pain("right-hip", worst, "2024-03-01").pain("right-hip", latest, "2024-05-01"));

        assertThat(hip.improving()).isEqualTo(improving);
        assertThat(hip.phase()).isEqualTo(improving ? Phase.IMPROVING : Phase.ACTIVE);
    }

    @Test
    void notWhenThePainHasTurnedUpAgain() {
        RegionCourse hip = rightHip(anEpisode()
                .pain("right-hip", 9, "2024-03-01")
                .pain("right-hip", 3, "2024-05-01")
                .pain("right-hip", 6, "2024-07-01"));

        assertThat(hip.improving()).isFalse();
    }

    @Test
    void aFirstReportAloneShowsNothing() {
        assertThat(rightHip(anEpisode().pain("right-hip", 9, "2024-03-01")).improving())
                .isFalse();
    }

    @Test
    void thePatientsWordCounts() {
        EpisodeBuilder story = anEpisode().pain("right-hip", 5, "2024-03-01");

        assertThat(rightHip(story.says("right-hip", IMPROVED, "2024-04-01")).improving())
                .isTrue();
        assertThat(rightHip(story.says("right-hip", UNCHANGED, "2024-05-01")).improving())
                .isFalse();
        assertThat(rightHip(story.says("right-hip", WORSE, "2024-06-01")).improving())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LARGE, false", "NONE, true", "MEDIUM, true"})
    void onlyRegressionOnMriIsImprovement(Mri.Extent later, boolean improving) {
        EpisodeBuilder story = anEpisode()
                .mri("right-femoral-head", LARGE, "2024-03-01")
                .mri("right-femoral-head", later, "2024-06-01");

        assertThat(rightHip(story).improving()).isEqualTo(improving);
    }

    @Test
    void noPainAtWorstIsNoImprovement() {
        RegionCourse hip = rightHip(anEpisode()
                .mri("right-femoral-head", LARGE, "2024-03-01")
                .pain("right-hip", 0, "2024-04-01")
                .pain("right-hip", 0, "2024-05-01"));

        assertThat(hip.improving()).isFalse();
    }

    @Test
    void mriSpeaksWhereReportsCannot() {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 5, "2024-03-01")
                .mri("right-femoral-head", LARGE, "2024-03-01")
                .mri("right-femoral-head", MEDIUM, "2024-06-01");

        assertThat(rightHip(story).improving()).isTrue();
    }

    @Test
    void theReportOutweighsTheMri() {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 5, "2024-03-01")
                .mri("right-femoral-head", LARGE, "2024-03-01")
                .pain("right-hip", 5, "2024-06-01")
                .mri("right-femoral-head", MEDIUM, "2024-06-01");

        assertThat(rightHip(story).improving()).isFalse();
    }

    @Test
    void afterARelapseOnlyReportsSinceItCount() {
        RegionCourse hip = rightHip(anEpisode()
                .pain("right-hip", 9, "2024-03-01")
                .painFree("right-hip", "2024-06-01")
                .painFree("right-hip", "2024-07-01")
                .pain("right-hip", 5, "2024-10-01")
                .pain("right-hip", 5, "2024-11-01"));

        assertThat(hip.improving()).isFalse();
        assertThat(hip.phase()).isEqualTo(Phase.RELAPSED);
    }
}
