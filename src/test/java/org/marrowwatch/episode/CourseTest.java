package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.finding;
import static org.marrowwatch.episode.EpisodeBuilder.region;
import static org.marrowwatch.episode.EpisodeBuilder.site;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.SMALL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    private static List<String> told(EpisodeBuilder story) {
        return story.build().courses().stream()
                .map(course -> course.onset() + " "
                        + course.regions().stream().map(RegionCourse::region).toList())
                .toList();
    }

    private static Course only(EpisodeBuilder story) {
        List<Course> courses = story.build().courses();
        assertThat(courses).hasSize(1);
        return courses.get(0);
    }

    private static EpisodeBuilder healed(String region) {
        return anEpisode()
                .pain(region, 7, "2020-01-10")
                .painFree(region, "2020-04-10")
                .painFree(region, "2020-05-10");
    }

    @Test
    void anEpisodeWithoutRegionsHasNone() {
        assertThat(anEpisode().visit("2020-01-10").build().courses()).isEmpty();
        assertThat(anEpisode().build().courseAcrossRegions()).isEmpty();
    }

    @Test
    void itBeginsWhenItsFirstRegionBegan() {
        Course course = only(anEpisode().onset("2019-12-01").pain("right-hip", 7, "2020-01-10"));

        assertThat(course.onset()).isEqualTo("2019-12-01");
        assertThat(course.joined()).isEmpty();
        assertThat(course.migratory()).isFalse();
        assertThat(course.open()).isTrue();
        assertThat(course.acrossRegionsSince()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021-01-09, 1", "2021-01-10, 1", "2021-01-11, 2", "2021-09-10, 2"})
    void aPlaceJoinsAHealedCourseFor12MonthsAndThenBeginsAnother(String second, int courses) {
        assertThat(told(healed("right-hip").pain("right-knee", 7, second))).hasSize(courses);
    }

    @Test
    void aPlaceJoinsAnOpenCourseAtAnyTime() {
        assertThat(told(anEpisode().pain("right-hip", 7, "2020-01-10").pain("left-hip", 7, "2024-01-10")))
                .containsExactly("2020-01-10 [right-hip, left-hip]");
    }

    @Test
    void aPlaceThatNothingReachesBeginsAnother() {
        assertThat(told(healed("right-hip").pain("left-hip", 7, "2024-01-10")))
                .containsExactly("2020-01-10 [right-hip]", "2024-01-10 [left-hip]");
    }

    @Test
    void aSilentLesionOnTheFirstMriYearsLaterIsNotOfTheFirstPresentation() {
        assertThat(told(healed("right-hip").mri("left-femoral-head", SMALL, "2024-01-10")))
                .containsExactly("2020-01-10 [right-hip]", "2024-01-10 [left-hip]");
    }

    @Test
    void theMonthsAreCountedFromABoneThatJoinedLast() {
        EpisodeBuilder story = anEpisode()
                .mri("right-talus", LARGE, "2020-01-10")
                .mri("right-navicular", LARGE, "2020-11-10")
                .painFree("right-ankle-foot", "2020-12-10")
                .pain("right-knee", 7, "2021-11-10");

        assertThat(told(story)).containsExactly("2020-01-10 [right-ankle-foot, right-knee]");
        assertThat(only(story).joined()).extracting(Involvement::site).containsExactly(site("right-navicular"), null);
    }

    @Test
    void whatJoinedStandsByItsDay() {
        Course course = only(anEpisode()
                .mri("right-talus", LARGE, "2020-01-10")
                .pain("right-knee", 7, "2020-04-10")
                .mri("right-navicular", LARGE, "2020-06-10"));

        assertThat(course.joined())
                .extracting(Involvement::region)
                .containsExactly(region("right-knee"), region("right-ankle-foot"));
        assertThat(course.evidence()).containsExactly(fact(1), fact(3), fact(2));
    }

    @ParameterizedTest
    @CsvSource({"2021-01-09, 1", "2021-01-10, 1", "2021-01-11, 0"})
    void anotherBoneJoinsAHealedRegionFor12MonthsAndIsARelapseThen(String day, int joined) {
        EpisodeBuilder story = anEpisode()
                .mri("right-talus", LARGE, "2020-01-10")
                .painFree("right-ankle-foot", "2020-04-10")
                .painFree("right-ankle-foot", "2020-05-10")
                .mri("right-navicular", LARGE, day);

        assertThat(only(story).joined()).hasSize(joined);
        assertThat(only(story).regions().get(0).phase()).isEqualTo(Phase.RELAPSED);
    }

    @Test
    void aCourseThatARelapseReopenedIsJoinedThoughAnotherBeganSince() {
        EpisodeBuilder story = healed("right-hip")
                .pain("left-knee", 7, "2022-01-10")
                .painFree("left-knee", "2022-03-10")
                .pain("right-hip", 7, "2023-06-10")
                .pain("right-knee", 7, "2023-08-10");

        assertThat(told(story)).containsExactly("2020-01-10 [right-hip, right-knee]", "2022-01-10 [left-knee]");
    }

    @Test
    void itIsMigratoryWhenSomethingJoinedAfterThePresentation() {
        assertThat(only(anEpisode().pain("right-hip", 7, "2020-01-10").pain("left-hip", 7, "2020-02-07"))
                        .migratory())
                .isFalse();
        assertThat(only(anEpisode().pain("right-hip", 7, "2020-01-10").pain("left-hip", 7, "2020-02-08"))
                        .migratory())
                .isTrue();
        assertThat(only(anEpisode().mri("right-talus", LARGE, "2020-01-10").mri("right-navicular", LARGE, "2020-04-10"))
                        .migratory())
                .isTrue();
    }

    @Test
    void aSuspicionThatMriDidNotBearOutMovesNothing() {
        Course course = only(anEpisode()
                .pain("right-hip", 7, "2020-01-10")
                .pain("left-hip", 7, "2020-04-10")
                .mri("left-femoral-head", NONE, "2020-04-20"));

        assertThat(course.migratory()).isFalse();
        assertThat(course.acrossRegionsSince()).isEmpty();
    }

    @Test
    void itGoesAcrossRegionsWhenAnotherRegionJoinsButNotWhenABoneDoes() {
        EpisodeBuilder story =
                anEpisode().mri("right-talus", LARGE, "2020-01-10").mri("right-navicular", LARGE, "2020-04-10");

        assertThat(only(story).acrossRegionsSince()).isEmpty();
        assertThat(only(story.pain("right-knee", 7, "2020-06-10")).acrossRegionsSince())
                .contains(day("2020-06-10"));
    }

    @Test
    void itIsOpenWhileAnyRegionIs() {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 7, "2020-01-10")
                .pain("left-hip", 7, "2020-04-10")
                .painFree("right-hip", "2020-06-10")
                .painFree("left-hip", "2020-08-10");
        Episode episode = story.build();

        Course before = episode.asOf(day("2020-08-09")).courses().get(0);
        Course after = episode.courses().get(0);

        assertThat(before.open()).isTrue();
        assertThat(before.openRegions()).extracting(RegionCourse::region).containsExactly(region("left-hip"));
        assertThat(after.open()).isFalse();
        assertThat(episode.courseAcrossRegions()).isEmpty();
    }

    @Test
    void afterAllOfItHealedARelapseStartsItsClockAgain() {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 7, "2020-01-10")
                .pain("left-hip", 7, "2020-04-10")
                .painFree("right-hip, left-hip", "2020-06-10")
                .painFree("right-hip, left-hip", "2020-07-10")
                .pain("right-hip", 6, "2022-03-10");

        assertThat(only(story).clockStart()).isEqualTo("2022-03-10");
        assertThat(only(story).acrossRegionsSince()).isEmpty();
        assertThat(only(story.pain("right-knee", 6, "2022-05-10")).acrossRegionsSince())
                .contains(day("2022-05-10"));
    }

    @Test
    void aPlaceThatAnMriHadShownClearNoLongerHoldsItsCourseOpen() {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 7, "2020-01-10")
                .mri("right-femoral-head", LARGE, "2020-01-10")
                .mri("right-femoral-head", NONE, "2020-06-10")
                .pain("left-knee", 7, "2021-03-10");

        assertThat(story.build().courses()).hasSize(2);
    }

    @Test
    void thePresentCourseIsTheLatestThatIsOpenElseTheLatest() {
        EpisodeBuilder story = healed("right-hip")
                .pain("left-knee", 7, "2022-01-10")
                .painFree("left-knee", "2022-04-10")
                .painFree("left-knee", "2022-05-10");

        assertThat(story.build().presentCourseSince()).contains(day("2022-01-10"));
        assertThat(story.pain("right-hip", 6, "2024-01-10").build().presentCourseSince())
                .contains(day("2020-01-10"));
        assertThat(story.pain("left-knee", 6, "2024-02-10").build().presentCourseSince())
                .contains(day("2022-01-10"));
    }

    @ParameterizedTest
    @CsvSource({"left-talus, true", "left-medial-tibial-plateau, false"})
    void oedemaOnTheFirstMriWasThereFromTheBeginningUnlessSomebodyKnewOtherwise(String found, boolean simultaneous) {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 7, "2020-01-10")
                .mri("2020-04-10", finding("right-femoral-head", LARGE), finding(found, SMALL))
                .begins("left-knee", "2020-04-20")
                .painFree("left-ankle-foot", "2020-04-20");

        assertThat(only(story).joined())
                .extracting(place -> place.spread() == Spread.SIMULTANEOUS)
                .contains(simultaneous);
    }

    @Test
    void aRegionThatWasSaidToBeWellBeforeTheFirstMriWasNotThereFromTheBeginning() {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 7, "2020-01-10")
                .painFree("left-ankle-foot", "2020-03-10")
                .mri("2020-04-10", finding("right-femoral-head", LARGE), finding("left-talus", SMALL));

        assertThat(only(story).joined())
                .extracting(Involvement::spread)
                .doesNotContain(Spread.SIMULTANEOUS)
                .hasSize(1);
    }

    @Test
    void aLaterRelapseWhileAnotherRegionIsOpenDoesNotTakeThatBack() {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 7, "2020-01-10")
                .painFree("right-hip", "2020-06-10")
                .painFree("right-hip", "2020-07-10")
                .pain("right-hip", 6, "2021-03-10")
                .painFree("right-hip", "2021-05-10")
                .painFree("right-hip", "2021-06-10")
                .pain("left-hip", 7, "2021-07-10")
                .pain("right-hip", 6, "2021-09-10");

        assertThat(only(story).clockStart()).isEqualTo("2021-03-10");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-10, 1", "2022-03-11, 2"})
    void aPlaceJoinsFor12MonthsAfterAnyRelapse(String knee, int courses) {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 7, "2020-01-10")
                .painFree("right-hip", "2020-06-10")
                .painFree("right-hip", "2020-07-10")
                .pain("right-hip", 6, "2021-03-10")
                .painFree("right-hip", "2021-05-10")
                .painFree("right-hip", "2021-06-10")
                .pain("right-knee", 7, knee)
                .painFree("right-knee", "2022-04-10")
                .pain("right-hip", 6, "2022-06-10");

        assertThat(story.build().courses()).hasSize(courses);
    }

    @Test
    void aBoneThatBeganALateRelapseStaysOutsideThoughAnotherRelapseFollows() {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 7, "2020-01-10")
                .mri("right-femoral-head", LARGE, "2020-01-10")
                .mri("right-femoral-head", NONE, "2020-05-10")
                .painFree("right-hip", "2020-06-10")
                .painFree("right-hip", "2020-07-10")
                .mri("right-acetabulum", SMALL, "2022-03-10");

        assertThat(only(story).joined()).isEmpty();
        story.mri("right-acetabulum", NONE, "2022-06-10")
                .painFree("right-hip", "2022-06-10")
                .painFree("right-hip", "2022-07-10")
                .pain("right-hip", 6, "2022-12-10");
        assertThat(only(story).joined()).isEmpty();
    }

    @Test
    void aRelapseWhileAnotherRegionIsOpenDoesNot() {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 7, "2020-01-10")
                .painFree("right-hip", "2020-03-10")
                .painFree("right-hip", "2020-04-10")
                .pain("left-hip", 7, "2020-05-10")
                .pain("right-hip", 6, "2020-07-10");

        assertThat(only(story).clockStart()).isEqualTo("2020-01-10");
        assertThat(only(story).acrossRegionsSince()).contains(day("2020-05-10"));
    }

    @Test
    void theLatestOpenCourseAcrossRegionsCounts() {
        EpisodeBuilder story =
                healed("right-hip").pain("left-hip", 7, "2022-01-10").pain("left-knee", 7, "2022-04-10");

        assertThat(story.build().courseAcrossRegions().map(Course::onset)).contains(day("2022-01-10"));
    }

    @Test
    void itNamesTheFirstBoneOfEachRegion() {
        Course course = only(anEpisode()
                .mri("2020-01-10", finding("right-talus", LARGE), finding("right-navicular", LARGE))
                .pain("right-knee", 7, "2020-04-10"));

        assertThat(course.places()).isEqualTo(List.of(site("right-talus"), region("right-knee")));
        assertThat(course.firstEvidence()).containsExactly(fact(1), fact(2));
    }
}
