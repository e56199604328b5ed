package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.region;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.SMALL;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a region and an episode stand, and every way from one phase to another. */
class PhasesTest {

    private static final EpisodeBuilder LONG_STORY = anEpisode()
            .pain("right-hip", 8, "2024-01-10")
            .pain("right-hip", 5, "2024-02-10")
            .pain("right-hip", 8, "2024-03-10")
            .painFree("right-hip", "2024-04-10")
            .pain("right-hip", 2, "2024-04-15")
            .painFree("right-hip", "2024-05-10")
            .painFree("right-hip", "2024-05-24")
            .pain("right-hip", 2, "2024-06-10")
            .pain("right-hip", 3, "2024-07-10")
            .painFree("right-hip", "2024-08-10")
            .pain("right-hip", 2, "2024-08-20")
            .painFree("right-hip", "2024-09-10")
            .painFree("right-hip", "2024-09-24");

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, active",
        "2024-02-10, improving",
        "2024-03-10, active",
        "2024-04-10, remission-provisional",
        "2024-04-15, active",
        "2024-05-10, remission-provisional",
        "2024-05-23, remission-provisional",
        "2024-05-24, remission",
        "2024-06-10, remission",
        "2024-07-10, relapsed",
        "2024-08-10, remission-provisional",
        "2024-08-20, relapsed",
        "2024-09-10, remission-provisional",
        "2024-09-24, remission"
    })
    void ofARegionFollowItsReports(String day, String phase) {
        RegionCourse hip =
                LONG_STORY.build().asOf(day(day)).region(region("right-hip")).orElseThrow();

        assertThat(hip.phase().slug()).isEqualTo(phase);
    }

    @Test
    void oedemaThatComesBackBeforeTheSecondReportTakesAProvisionalRemissionBack() {
        RegionCourse hip = anEpisode()
                .mri("right-femoral-head", LARGE, "2024-01-10")
                .mri("right-femoral-head", NONE, "2024-03-10")
                .painFree("right-hip", "2024-04-10")
                .mri("right-femoral-head", SMALL, "2024-04-20")
                .painFree("right-hip", "2024-05-10")
                .build()
                .region(region("right-hip"))
                .orElseThrow();

        assertThat(hip.phase()).isEqualTo(Phase.REMISSION_PROVISIONAL);
        assertThat(hip.inRemissionSince()).contains(day("2024-05-10"));
        assertThat(hip.relapse()).isNull();
    }

    @Test
    void aPainFreeReportOnTheDayOfTheImageIsHeardBeforeIt() {
        RegionCourse hip = anEpisode()
                .mri("right-femoral-head", LARGE, "2024-01-10")
                .mri("right-femoral-head", NONE, "2024-03-10")
                .painFree("right-hip", "2024-04-10")
                .painFree("right-hip", "2024-05-10")
                .mri("right-femoral-head", SMALL, "2024-05-10")
                .build()
                .region(region("right-hip"))
                .orElseThrow();

        assertThat(hip.phase()).isEqualTo(Phase.RELAPSED);
        assertThat(hip.clockStart()).isEqualTo("2024-05-10");
    }

    @Test
    void oedemaFirstImagedInRemissionIsARemainderAndNoRelapse() {
        RegionCourse hip = anEpisode()
                .pain("right-hip", 7, "2024-01-10")
                .painFree("right-hip", "2024-04-10")
                .painFree("right-hip", "2024-05-10")
                .mri("right-femoral-head", SMALL, "2024-06-10")
                .build()
                .region(region("right-hip"))
                .orElseThrow();

        assertThat(hip.phase()).isEqualTo(Phase.REMISSION);
    }

    /** The second condition of a relapse, 2 points above the remission level, is implied by the first. */
    @Test
    void everyRelapseIsAnImportantRiseAboveEveryRemission() {
        assertThat(Relapse.PAIN - Symptoms.REMISSION_PAIN).isGreaterThanOrEqualTo(2);
        assertThat(Relapse.ABOVE_REMISSION).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, open",
        "2024-04-10, open",
        "2024-05-10, resolved-clinically",
        "2024-06-10, resolved",
        "2024-07-10, open",
        "2024-08-10, resolved-clinically",
        "2024-09-10, resolved",
        "2024-10-10, closed",
        "2024-11-10, open"
    })
    void ofAnEpisodeFollowAllItsRegions(String day, String phase) {
        Episode episode = anEpisode()
                .mri("right-femoral-head", LARGE, "2024-01-10")
                .pain("left-hip", 6, "2024-01-10")
                .painFree("right-hip", "2024-04-10")
                .painFree("left-hip", "2024-05-10")
                .mri("left-femoral-head", NONE, "2024-05-20")
                .mri("right-femoral-head", NONE, "2024-06-10")
                .pain("right-hip", 4, "2024-07-10")
                .mri("right-femoral-head", SMALL, "2024-07-20")
                .painFree("right-hip", "2024-08-10")
                .mri("right-femoral-head", NONE, "2024-09-10")
                .closed(Closure.Outcome.RESOLVED, "2024-10-10")
                .pain("right-hip", 7, "2024-11-10")
                .build();

        assertThat(episode.asOf(day(day)).phase().slug()).isEqualTo(phase);
    }

    @ParameterizedTest
    @EnumSource
    void everyPhaseOfARegionIsARemissionOrNot(Phase phase) {
        assertThat(phase.remission())
                .isEqualTo(Stream.of(Phase.REMISSION, Phase.REMISSION_PROVISIONAL)
                        .toList()
                        .contains(phase));
    }

    @Test
    void anEpisodeWhoseLastRegionIsClearOnMriSinceItsPainIsResolved() {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2024-01-01")
                .mri("right-femoral-head", Mri.Extent.LARGE, "2024-01-10")
                .mri("right-femoral-head", Mri.Extent.NONE, "2024-06-01")
                .build();

        assertThat(episode.openRegions()).isEmpty();
        assertThat(episode.phase()).isEqualTo(EpisodePhase.RESOLVED);
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, true", "OSTEOPENIA, true", "FRACTURE, false", "COLLAPSE, false"})
    void aRadiographOpensAClosedEpisodeWhenItShowsThatBoneHasGivenWay(Radiograph.Finding finding, boolean closed) {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2024-01-01")
                .closed(Closure.Outcome.RESOLVED, "2024-06-01")
                .radiograph("right-femoral-head", finding, "2024-08-01")
                .build();

        assertThat(episode.closed()).isEqualTo(closed);
    }
}
