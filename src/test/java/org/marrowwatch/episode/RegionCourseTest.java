package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.region;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.SMALL;
import static org.marrowwatch.episode.Symptoms.Change.IMPROVED;
import static org.marrowwatch.episode.Symptoms.Change.RESOLVED;
import static org.marrowwatch.episode.Symptoms.Change.WORSE;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.Symptoms.PainScale;
import org.marrowwatch.episode.Symptoms.WeightBearing;

class RegionCourseTest {

    private static RegionCourse rightHip(EpisodeBuilder story) {
        return story.build().region(region("right-hip")).orElseThrow();
    }

    @Nested
    class Onset {

        @Test
        void aRegionOfTheFirstPresentationHasHurtSinceTheEpisodeBegan() {
            RegionCourse hip = rightHip(anEpisode().onset("2024-01-01").pain("right-hip", 7, "2024-03-01"));

            assertThat(hip.onset()).isEqualTo("2024-01-01");
            assertThat(hip.firstSeen()).isEqualTo("2024-03-01");
        }

        @Test
        void itsOwnStatedOnsetCountsMore() {
            RegionCourse hip = rightHip(anEpisode().onset("2024-01-01").begins("right-hip", "2024-03-01"));

            assertThat(hip.onset()).isEqualTo("2024-03-01");
        }

        @Test
        void aRegionThatJoinsLaterBeganWhenItWasFirstSeen() {
            RegionCourse hip = rightHip(anEpisode()
                    .onset("2024-01-01")
                    .pain("left-hip", 7, "2024-03-01")
                    .pain("right-hip", 7, "2024-03-02"));

            assertThat(hip.onset()).isEqualTo("2024-03-02");
        }

        @Test
        void oedemaBeforePainIsTheOnset() {
            RegionCourse hip = rightHip(anEpisode()
                    .pain("left-hip", 7, "2024-01-01")
                    .mri("right-femoral-head", SMALL, "2024-03-01")
                    .pain("right-hip", 7, "2024-04-01"));

            assertThat(hip.onset()).isEqualTo("2024-03-01");
            assertThat(hip.firstEvidence()).containsExactly(fact(3), fact(2));
        }

        @Test
        void anOnsetStatedAfterThePresentationDoesNotMoveTheFirstDay() {
            RegionCourse hip =
                    rightHip(anEpisode().pain("right-hip", 7, "2024-03-01").begins("right-hip", "2024-05-01"));

            assertThat(hip.onset()).isEqualTo("2024-03-01");
        }

        @Test
        void aReportWithoutPainIsNoOnset() {
            RegionCourse hip = rightHip(anEpisode()
                    .pain("left-hip", 7, "2024-01-01")
                    .painFree("right-hip", "2024-01-01")
                    .pain("right-hip", 6, "2024-03-01"));

            assertThat(hip.onset()).isEqualTo("2024-03-01");
        }
    }

    @Nested
    class Open {

        @ParameterizedTest
        @CsvSource({"2024-06-01, true", "2024-06-02, false"})
        void aClearMriAfterTheLastPainEndsTheCourse(String cleared, boolean open) {
            RegionCourse hip = rightHip(anEpisode()
                    .mri("right-femoral-head", LARGE, "2024-03-01")
                    .pain("right-hip", 3, "2024-06-01")
                    .mri("right-femoral-head", NONE, cleared));

            assertThat(hip.open()).isEqualTo(open);
        }

        @Test
        void aRemainderThatIsOnlySaidToBeBetterMayBeReportedOnTheDayOfTheClearMri() {
            EpisodeBuilder story = anEpisode()
                    .mri("right-femoral-head", LARGE, "2024-03-01")
                    .mri("right-femoral-head", NONE, "2024-06-01");

            assertThat(rightHip(story.says("right-hip", IMPROVED, "2024-06-01")).open())
                    .isFalse();
            assertThat(rightHip(story.says("right-hip", WORSE, "2024-06-01")).open())
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource({"2024-02-29, false", "2024-03-01, true", "2024-04-01, true"})
        void onlyAnImageTakenSinceItHurtRefutesIt(String imaged, boolean refuted) {
            RegionCourse hip =
                    rightHip(anEpisode().pain("right-hip", 5, "2024-03-01").mri("right-femoral-head", NONE, imaged));

            assertThat(hip.refuted()).isEqualTo(refuted);
        }

        @Test
        void painAfterAClearMriKeepsItOpen() {
            RegionCourse hip = rightHip(anEpisode()
                    .mri("right-femoral-head", LARGE, "2024-03-01")
                    .mri("right-femoral-head", NONE, "2024-06-01")
                    .pain("right-hip", 2, "2024-06-02"));

            assertThat(hip.open()).isTrue();
        }

        @Test
        void everySiteMustBeClear() {
            RegionCourse hip = rightHip(anEpisode()
                    .mri(
                            "2024-03-01",
                            EpisodeBuilder.finding("right-femoral-head", LARGE),
                            EpisodeBuilder.finding("right-acetabulum", SMALL))
                    .mri("right-femoral-head", NONE, "2024-06-01"));

            assertThat(hip.open()).isTrue();
            assertThat(hip.mri().clear()).isFalse();
        }

        @Test
        void aWiderNameClearsTheSite() {
            RegionCourse hip = rightHip(anEpisode()
                    .mri("right-femoral-head", LARGE, "2024-03-01")
                    .mri("right-proximal-femur", NONE, "2024-06-01"));

            assertThat(hip.mri().clear()).isTrue();
        }

        @Test
        void aClearMriOfAMerelyPainfulRegionDoesNotEndItsPain() {
            RegionCourse hip = rightHip(
                    anEpisode().pain("right-hip", 5, "2024-03-01").mri("right-femoral-head", NONE, "2024-04-01"));

            assertThat(hip.open()).isTrue();
        }
    }

    @Nested
    class Reports {

        @ParameterizedTest
        @CsvSource({
            "0, 0, FULL, false, true",
            "1, 1, FULL, false, true",
            "1.1, 0, FULL, false, false",
            "0, 1.1, FULL, false, false",
            "0, 0, PARTIAL, false, false",
            "0, 0, NONE, false, false",
            "0, 0, , false, false",
            ", 0, FULL, false, false",
            "0, , FULL, false, false",
            "0, 0, FULL, true, false"
        })
        void remissionNeedsBothFiguresFullWeightAndNoAid(
                Double rest, Double loading, WeightBearing bearing, boolean aid, boolean painFree) {
            assertThat(report(rest, loading, PainScale.NRS, bearing, aid, null).painFree())
                    .isEqualTo(painFree);
        }

        @ParameterizedTest
        @CsvSource({"RESOLVED, , true", "RESOLVED, FULL, true", "RESOLVED, PARTIAL, false", "IMPROVED, FULL, false"})
        void aPatientMaySayThatThePainIsGone(Symptoms.Change change, WeightBearing bearing, boolean painFree) {
            assertThat(report(null, null, PainScale.NRS, bearing, false, change).painFree())
                    .isEqualTo(painFree);
        }

        @ParameterizedTest
        @CsvSource({"NRS, 1.1, true", "NRS, 1, false", "VAS100, 11, true", "VAS100, 10, false", "VAS10, 1, false"})
        void painIsJudgedOnOneScale(PainScale scale, double raw, boolean painful) {
            assertThat(report(raw, null, scale, null, false, null).painful()).isEqualTo(painful);
        }

        @Test
        void aReportWithoutAFigureHurtsUnlessItSaysTheOpposite() {
            assertThat(report(null, null, PainScale.NRS, null, false, null).painful())
                    .isTrue();
            assertThat(report(null, null, PainScale.NRS, WeightBearing.FULL, false, null)
                            .painful())
                    .isFalse();
            assertThat(report(null, null, PainScale.NRS, null, false, RESOLVED).painful())
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource({"NRS, 10", "VAS100, 100", "VAS10, 10"})
        void everyScaleKnowsItsHighestValue(PainScale scale, double highest) {
            assertThat(scale.highest()).isEqualTo(highest);
        }

        private static Symptoms report(
                Double rest,
                Double loading,
                PainScale scale,
                WeightBearing bearing,
                boolean aid,
                Symptoms.Change change) {
            return new Symptoms(
                    day("2024-03-01"),
                    List.of(region("right-hip")),
                    rest,
                    loading,
                    scale,
                    bearing,
                    aid,
                    false,
                    List.of(),
                    change);
        }
    }

    @Test
    void theLatestEvidenceNamesEachFactOnce() {
        RegionCourse hip = rightHip(anEpisode()
                .pain("right-hip", 7, "2024-03-01")
                .mri("right-femoral-head", LARGE, "2024-03-02")
                .pain("right-hip", 6, "2024-04-01")
                .pain("right-hip", 5, "2024-05-01"));

        assertThat(hip.latestEvidence()).containsExactly(fact(1), fact(2), fact(4));
        assertThat(hip.lastPainfulReport().map(Known::id)).contains(fact(4));
    }
}
