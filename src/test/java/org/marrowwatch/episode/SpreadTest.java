package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.finding;
import static org.marrowwatch.episode.EpisodeBuilder.region;
import static org.marrowwatch.episode.EpisodeBuilder.site;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.SMALL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadTest {

    @ParameterizedTest
    @CsvSource({
        "right-medial-femoral-condyle, right-lateral-femoral-condyle, INTRA_ARTICULAR",
        "right-medial-femoral-condyle, right-lateral-tibial-plateau, INTRA_ARTICULAR",
        "right-femoral-head, right-acetabulum, INTRA_ARTICULAR",
        "right-talus, right-distal-tibia, INTRA_ARTICULAR",
        "right-talus, right-navicular, ADJACENT_BONE",
        "right-cuboid, right-metatarsal-5, ADJACENT_BONE",
        "right-femoral-head, right-patella, SAME_LIMB_OTHER_JOINT",
        "right-talus, right-femoral-head, SAME_LIMB_OTHER_JOINT",
        "right-femoral-head, left-femoral-neck, CONTRALATERAL_MIRROR",
        "left-talus, right-cuboid, CONTRALATERAL_MIRROR",
        "right-femoral-head, left-talus, CONTRALATERAL_OTHER",
        "right-femoral-head, left-humeral-head, CONTRALATERAL_OTHER",
        "right-femoral-head, right-humeral-head, ELSEWHERE",
        "right-femoral-head, midline-sacrum, ELSEWHERE",
        "midline-spine, right-femoral-head, ELSEWHERE",
        "midline-spine, midline-sacrum, ELSEWHERE"
    })
    void aNewPlaceIsToldByHowItLiesToTheOld(String first, String second, Spread spread) {
        Episode episode = anEpisode()
                .mri(first, LARGE, "2024-01-01")
                .begins(site(second).region().slug(), "2024-04-01")
                .mri(second, LARGE, "2024-04-01")
                .build();

        assertThat(episode.spread()).extracting(Involvement::spread).containsExactly(spread);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-28, SIMULTANEOUS",
        "2024-01-29, SIMULTANEOUS",
        "2024-01-30, CONTRALATERAL_MIRROR",
    })
    void within28DaysItIsOnePresentation(String second, Spread spread) {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2024-01-01")
                .pain("left-hip", 6, second)
                .build();

        assertThat(episode.spread()).extracting(Involvement::spread).containsExactly(spread);
    }

    @Test
    void aSilentLesionOnTheVeryFirstMriIsOfTheSamePresentation() {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2024-01-01")
                .mri("2024-03-15", finding("right-femoral-head", LARGE), finding("left-femoral-head", SMALL))
                .build();

        assertThat(episode.spread()).extracting(Involvement::spread).containsExactly(Spread.SIMULTANEOUS);
    }

    @Test
    void aLesionOnTheFirstMriWithAnOnsetOfItsOwnHasSpread() {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2024-01-01")
                .begins("left-hip", "2024-03-15")
                .mri("2024-03-15", finding("right-femoral-head", LARGE), finding("left-femoral-head", SMALL))
                .build();

        assertThat(episode.spread()).extracting(Involvement::spread).containsExactly(Spread.CONTRALATERAL_MIRROR);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 1", "2025-01-01, 1", "2025-01-02, 0"})
    void aRegionJoinsAHealedCourseFor12Months(String second, int joined) {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2024-01-01")
                .painFree("right-hip", "2024-06-01")
                .painFree("right-hip", "2024-07-01")
                .pain("left-hip", 6, second)
                .build();

        assertThat(episode.spread()).hasSize(joined);
    }

    @Test
    void aRegionJoinsAnOpenCourseAtAnyTime() {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2024-01-01")
                .pain("left-hip", 6, "2026-01-01")
                .build();

        assertThat(episode.spread()).extracting(Involvement::region).containsExactly(region("left-hip"));
    }

    @Test
    void openIsJudgedOnTheEveAndNotLater() {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2024-01-01")
                .pain("left-hip", 6, "2026-01-01")
                .painFree("right-hip", "2026-01-01")
                .painFree("right-hip", "2026-02-01")
                .build();

        assertThat(episode.spread()).extracting(Involvement::region).containsExactly(region("left-hip"));
    }

    @Test
    void theMonthsAreCountedFromThePreviousRegionNotFromTheFirst() {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2024-01-01")
                .painFree("right-hip", "2024-06-01")
                .pain("left-hip", 6, "2024-10-01")
                .painFree("left-hip", "2025-02-01")
                .pain("left-knee", 6, "2025-09-01")
                .build();

        assertThat(episode.spread())
                .extracting(Involvement::spread)
                .containsExactly(Spread.CONTRALATERAL_MIRROR, Spread.SAME_LIMB_OTHER_JOINT);
    }

    @Test
    void theSameLimbIsNearerThanTheOtherSide() {
        Episode episode = anEpisode()
                .pain("left-hip", 6, "2024-01-01")
                .pain("right-hip", 6, "2024-04-01")
                .pain("left-knee", 6, "2024-08-01")
                .build();

        assertThat(episode.spread().get(1))
                .extracting(Involvement::spread, Involvement::from)
                .containsExactly(Spread.SAME_LIMB_OTHER_JOINT, region("left-hip"));
    }

    @Test
    void regionsThatJoinTogetherAreComparedWithWhatWasThereBefore() {
        Episode episode = anEpisode()
                .pain("left-knee", 6, "2024-01-01")
                .pain("left-ankle-foot, right-ankle-foot", 6, "2024-04-01")
                .build();

        assertThat(episode.spread()).extracting(Involvement::from).containsOnly(region("left-knee"));
        assertThat(episode.spread())
                .extracting(Involvement::spread)
                .containsExactly(Spread.SAME_LIMB_OTHER_JOINT, Spread.CONTRALATERAL_OTHER);
    }

    @Test
    void painAloneIsASuspicionAndOedemaAConfirmation() {
        EpisodeBuilder story = anEpisode().pain("right-hip", 6, "2024-01-01").pain("left-hip", 6, "2024-04-01");

        assertThat(story.build().spread()).extracting(Involvement::confirmed).containsExactly(false);
        assertThat(story.mri("left-femoral-head", SMALL, "2024-04-10").build().spread())
                .extracting(Involvement::confirmed)
                .containsExactly(true);
    }

    @Test
    void anMriWithoutOedemaRefutesASuspicion() {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2024-01-01")
                .pain("left-hip", 6, "2024-04-01")
                .mri("left-femoral-head", NONE, "2024-04-10")
                .build();

        assertThat(episode.spread()).isEmpty();
        assertThat(episode.courses())
                .singleElement()
                .satisfies(course -> assertThat(course.regions())
                        .extracting(RegionCourse::region)
                        .containsExactly(region("right-hip")));
    }

    @Test
    void anInvolvementCitesBothEnds() {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2024-01-01")
                .mri("right-femoral-head", LARGE, "2024-01-05")
                .pain("left-hip", 6, "2024-04-01")
                .mri("left-femoral-head", LARGE, "2024-04-05")
                .build();

        assertThat(episode.spread().get(0).evidence()).containsExactly(fact(1), fact(2), fact(3), fact(4));
    }

    @Test
    void oedemaThatComesBackAtAKnownBoneHasNotSpread() {
        Episode episode = anEpisode()
                .mri("right-talus", LARGE, "2024-01-01")
                .mri("right-talus", NONE, "2024-04-01")
                .mri("right-talus", SMALL, "2024-08-01")
                .build();

        assertThat(episode.spread()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everySpreadIsSimultaneousOrContralateralOrMigrating(Spread spread) {
        boolean simultaneous = spread == Spread.SIMULTANEOUS;

        assertThat(new boolean[] {simultaneous, spread.contralateral(), spread.migrating()})
                .containsOnlyOnce(true);
    }

    @Test
    void aRegionThatWasWellBeforeItsFirstMriIsNotSimultaneous() {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2024-01-01")
                .painFree("left-hip", "2024-01-01")
                .pain("left-hip", 6, "2024-06-01")
                .mri("2024-06-01", finding("right-femoral-head", LARGE), finding("left-femoral-head", LARGE))
                .build();

        assertThat(episode.spread()).extracting(Involvement::spread).containsExactly(Spread.CONTRALATERAL_MIRROR);
    }

    @Test
    void aRegionRefutedByMriLinksNothing() {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2020-01-01")
                .mri("right-femoral-head", LARGE, "2020-01-10")
                .painFree("right-hip", "2020-06-01")
                .painFree("right-hip", "2020-07-01")
                .pain("right-knee", 5, "2020-12-01")
                .mri("right-medial-femoral-condyle", NONE, "2020-12-10")
                .pain("left-hip", 6, "2021-11-01")
                .build();

        assertThat(episode.spread()).isEmpty();
        assertThat(episode.courses()).hasSize(2);
    }

    @Test
    void aRelapseKeepsTheCourseWithinReach() {
        Episode episode = anEpisode()
                .pain("right-hip", 6, "2020-01-01")
                .painFree("right-hip", "2020-05-01")
                .painFree("right-hip", "2020-06-01")
                .pain("right-hip", 6, "2021-01-10")
                .painFree("right-hip", "2021-05-01")
                .painFree("right-hip", "2021-06-01")
                .pain("left-hip", 6, "2021-07-01")
                .build();

        assertThat(episode.courses()).hasSize(1);
        assertThat(episode.spread()).extracting(Involvement::spread).containsExactly(Spread.CONTRALATERAL_MIRROR);
    }
}
