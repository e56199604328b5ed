package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.region;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.MEDIUM;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.SMALL;
import static org.marrowwatch.episode.Symptoms.Change.RESOLVED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.Symptoms.Change;
import org.marrowwatch.episode.Symptoms.PainScale;
import org.marrowwatch.episode.Symptoms.WeightBearing;

class RemissionTest {

    private static RegionCourse rightHip(EpisodeBuilder story) {
        return story.build().region(region("right-hip")).orElseThrow();
    }

    @Nested
    class InRemission {

        @ParameterizedTest
        @CsvSource({"2024-06-14, REMISSION_PROVISIONAL", "2024-06-15, REMISSION", "2024-06-16, REMISSION"})
        void aSecondPainFreeReportConfirmsItFrom14Days(String second, Phase phase) {
            RegionCourse hip = rightHip(anEpisode()
                    .pain("right-hip", 7, "2024-03-01")
                    .painFree("right-hip", "2024-06-01")
                    .painFree("right-hip", second));

            assertThat(hip.phase()).isEqualTo(phase);
            assertThat(hip.inRemissionSince()).contains(day("2024-06-01"));
        }

        @Test
        void oneReportMakesItProvisionalAndEndsTheOpenCourse() {
            RegionCourse hip =
                    rightHip(anEpisode().pain("right-hip", 7, "2024-03-01").painFree("right-hip", "2024-06-01"));

            assertThat(hip.phase()).isEqualTo(Phase.REMISSION_PROVISIONAL);
            assertThat(hip.open()).isFalse();
        }

        @Test
        void painWithinThe14DaysTakesItBack() {
            RegionCourse hip = rightHip(anEpisode()
                    .pain("right-hip", 7, "2024-03-01")
                    .painFree("right-hip", "2024-06-01")
                    .pain("right-hip", 2, "2024-06-10")
                    .painFree("right-hip", "2024-06-20"));

            assertThat(hip.phase()).isEqualTo(Phase.REMISSION_PROVISIONAL);
            assertThat(hip.inRemissionSince()).contains(day("2024-06-20"));
            assertThat(hip.clockStart()).isEqualTo("2024-03-01");
        }

        @Test
        void painFreeReportsBeforeItEverHurtAreNoRemission() {
            EpisodeBuilder story = anEpisode()
                    .pain("left-hip", 7, "2024-01-01")
                    .painFree("right-hip", "2024-01-01")
                    .painFree("right-hip", "2024-02-01");

            RegionCourse mildPain = rightHip(story.pain("right-hip", 2, "2024-03-01"));

            assertThat(mildPain.phase()).isEqualTo(Phase.ACTIVE);
            assertThat(mildPain.open()).isTrue();
            assertThat(mildPain.inRemissionSince()).isEmpty();
        }

        @Test
        void oedemaThatFollowsPainFreeReportsIsOpen() {
            RegionCourse hip = rightHip(anEpisode()
                    .pain("left-hip", 7, "2024-01-01")
                    .painFree("right-hip", "2024-01-01")
                    .painFree("right-hip", "2024-02-01")
                    .mri("right-femoral-head", MEDIUM, "2024-03-01"));

            assertThat(hip.phase()).isEqualTo(Phase.ACTIVE);
            assertThat(hip.open()).isTrue();
        }

        @Test
        void wordsServeWhereFiguresAreMissing() {
            RegionCourse hip =
                    rightHip(anEpisode().pain("right-hip", 7, "2024-03-01").says("right-hip", RESOLVED, "2024-06-01"));

            assertThat(hip.phase()).isEqualTo(Phase.REMISSION_PROVISIONAL);
        }
    }

    @Nested
    class Relapse {

        private final EpisodeBuilder healed = anEpisode()
                .pain("right-hip", 7, "2024-03-01")
                .mri("right-femoral-head", LARGE, "2024-03-01")
                .painFree("right-hip", "2024-06-01")
                .painFree("right-hip", "2024-07-01");

        @ParameterizedTest
        @CsvSource({"2, REMISSION", "2.9, REMISSION", "3, RELAPSED", "4, RELAPSED"})
        void painOf3AfterRemissionIsOne(double pain, Phase phase) {
            RegionCourse hip = rightHip(healed.pain("right-hip", pain, "2024-10-01"));

            assertThat(hip.phase()).isEqualTo(phase);
            assertThat(hip.open()).isEqualTo(phase == Phase.RELAPSED);
        }

        @ParameterizedTest
        @CsvSource({
            ", PARTIAL, RELAPSED",
            ", NONE, RELAPSED",
            ", FULL, REMISSION",
            ",, REMISSION",
            "WORSE,, RELAPSED",
            "UNCHANGED, NONE, REMISSION",
            "IMPROVED, PARTIAL, REMISSION"
        })
        void withoutAFigureTheWordsDecide(@Nullable Change change, @Nullable WeightBearing load, Phase phase) {
            RegionCourse hip = rightHip(healed.fact(new Symptoms(
                    day("2024-10-01"),
                    List.of(EpisodeBuilder.region("right-hip")),
                    null,
                    null,
                    PainScale.NRS,
                    load,
                    null,
                    false,
                    List.of(),
                    change)));

            assertThat(hip.phase()).isEqualTo(phase);
        }

        @ParameterizedTest
        @CsvSource({"2024-10-29, false", "2024-10-30, true"})
        void anotherBoneMovesItOnlyAfterTheFirstFourWeeks(String imaged, boolean shifted) {
            RegionCourse hip = rightHip(healed.mri("right-femoral-head", NONE, "2024-07-01")
                    .mri("right-femoral-head", SMALL, "2024-10-01")
                    .mri("right-acetabulum", SMALL, imaged));

            assertThat(hip.shifted()).isEqualTo(shifted);
        }

        @Test
        void theClockStartsAgainWithIt() {
            RegionCourse hip = rightHip(healed.pain("right-hip", 6, "2024-10-01"));

            assertThat(hip.clockStart()).isEqualTo("2024-10-01");
            assertThat(hip.onset()).isEqualTo("2024-03-01");
            assertThat(hip.inRemissionSince()).isEmpty();
        }

        @Test
        void oedemaThatComesBackIsOneWithoutAnyPain() {
            RegionCourse hip = rightHip(healed.mri("right-femoral-head", NONE, "2024-07-01")
                    .mri("right-femoral-head", SMALL, "2024-10-01"));

            assertThat(hip.phase()).isEqualTo(Phase.RELAPSED);
            assertThat(hip.clockStart()).isEqualTo("2024-10-01");
        }

        @Test
        void oedemaThatNeverWentIsNone() {
            RegionCourse hip = rightHip(healed.mri("right-femoral-head", SMALL, "2024-10-01"));

            assertThat(hip.phase()).isEqualTo(Phase.REMISSION);
        }

        @Test
        void itHealsAgain() {
            RegionCourse hip = rightHip(healed.pain("right-hip", 6, "2024-10-01")
                    .painFree("right-hip", "2024-12-01")
                    .painFree("right-hip", "2025-01-01"));

            assertThat(hip.phase()).isEqualTo(Phase.REMISSION);
            assertThat(hip.inRemissionSince()).contains(day("2024-12-01"));
        }
    }
}
