package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.MriComparison.Method;

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

    @ParameterizedTest
    @CsvSource({
        "LARGE, 49.9, REGRESSING",
        "LARGE, 50, STABLE",
        "MEDIUM, 24.9, REGRESSING",
        "MEDIUM, 25, STABLE",
        "MEDIUM, 49.9, STABLE",
        "MEDIUM, 50, PROGRESSING",
        "SMALL, 24.9, STABLE",
        "SMALL, 25, PROGRESSING"
    })
    void aPercentageIsAGradeBesideAGrade(Mri.Extent first, double latest, MriChange change) {
        EpisodeBuilder graded = anEpisode()
                .mri("right-patella", first, "2024-03-01")
                .mri("2024-06-01", percent("right-patella", latest));

        assertThat(knee(graded).change()).contains(change);
        assertThat(knee(graded).comparison().orElseThrow().method()).isEqualTo(Method.GRADE);
    }

    @ParameterizedTest
    @CsvSource({"49.9, LARGE, PROGRESSING", "50, LARGE, STABLE", "50, MEDIUM, REGRESSING", "24.9, SMALL, STABLE"})
    void aGradeIsComparedWithTheGradeOfAPercentage(double first, Mri.Extent latest, MriChange change) {
        EpisodeBuilder story = anEpisode()
                .mri("2024-03-01", percent("right-patella", first))
                .mri("right-patella", latest, "2024-06-01");

        assertThat(knee(story).change()).contains(change);
    }

    @Test
    void twoPercentagesAreNotMadeGradesOf() {
        EpisodeBuilder story = anEpisode()
                .mri("2024-03-01", percent("right-patella", 51))
                .mri("2024-06-01", percent("right-patella", 49));

        assertThat(knee(story).change()).contains(MriChange.STABLE);
        assertThat(knee(story).comparison().orElseThrow().method()).isEqualTo(Method.PERCENT);
    }

    @Test
    void aPercentageIsNotComparedPastALargerGrade() {
        EpisodeBuilder story = anEpisode()
                .mri("right-patella", LARGE, "2024-03-01")
                .mri("2024-04-01", percent("right-patella", 20))
                .mri("2024-06-01", percent("right-patella", 40));

        MriComparison comparison = knee(story).comparison().orElseThrow();

        assertThat(comparison.change()).isEqualTo(MriChange.REGRESSING);
        assertThat(comparison.largest().id()).isEqualTo(fact(1));
        assertThat(comparison.latest().id()).isEqualTo(fact(3));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1000, MEDIUM, LARGE, PROGRESSING, GRADE",
        "1000, 1500, LARGE, MEDIUM, PROGRESSING, VOLUME",
        "1000, 1000, LARGE, MEDIUM, REGRESSING, GRADE",
        "1000, 500, LARGE, LARGE, REGRESSING, VOLUME",
        "1000, 700, LARGE, LARGE, INDETERMINATE, VOLUME",
        "1000, 1000, LARGE, LARGE, STABLE, VOLUME"
    })
    void ofTwoMethodsTheOneThatSaysMoreCounts(
            double before, double now, Mri.Extent first, Mri.Extent latest, MriChange change, Method method) {
        EpisodeBuilder story = anEpisode()
                .mri("2024-03-01", measured(first, null, before))
                .mri("2024-06-01", measured(latest, null, now));

        assertThat(knee(story).change()).contains(change);
        assertThat(knee(story).comparison().orElseThrow().method()).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({"60, 49, REGRESSING, GRADE", "60, 25, REGRESSING, PERCENT", "60, 95, PROGRESSING, PERCENT"})
    void aStatedGradeCountsBesideThePercentages(double before, double now, MriChange change, Method method) {
        EpisodeBuilder story = anEpisode()
                .mri("2024-03-01", measured(LARGE, before, null))
                .mri("2024-06-01", measured(MEDIUM, now, null));

        assertThat(knee(story).change()).contains(change);
        assertThat(knee(story).comparison().orElseThrow().method()).isEqualTo(method);
    }

    private static Mri.Finding measured(Mri.Extent extent, Double percent, Double volume) {
        return new Mri.Finding(site("right-patella"), extent, percent, volume, null, List.of(), null, null);
    }

    @Test
    void theLargestIsTheFirstOfItsSize() {
        EpisodeBuilder story = anEpisode()
                .mri("2024-03-01", volume("right-patella", 400))
                .mri("2024-04-01", volume("right-patella", 900))
                .mri("2024-05-01", volume("right-patella", 900))
                .mri("2024-06-01", volume("right-patella", 450));
        EpisodeBuilder graded = anEpisode()
                .mri("right-patella", MEDIUM, "2024-03-01")
                .mri("right-patella", MEDIUM, "2024-04-01")
                .mri("right-patella", LARGE, "2024-06-01");

        assertThat(knee(story).comparison().orElseThrow().largest().id()).isEqualTo(fact(2));
        assertThat(knee(graded).comparison().orElseThrow().largest().id()).isEqualTo(fact(1));
    }

    @Test
    void anotherNameOfTheSiteIsComparedByTheReaderOnly() {
        EpisodeBuilder bySize = anEpisode()
                .mri("right-medial-femoral-condyle", SMALL, "2024-03-01")
                .mri("right-femoral-condyles", LARGE, "2024-06-01");
        EpisodeBuilder byTheReader = anEpisode()
                .mri("right-medial-femoral-condyle", SMALL, "2024-03-01")
                .mri("2024-06-01", finding("right-femoral-condyles", LARGE, Mri.Comparison.IMPROVED));

        assertThat(knee(bySize).change()).isEmpty();
        assertThat(knee(byTheReader).change()).contains(MriChange.REGRESSING);
        assertThat(knee(byTheReader).comparison().orElseThrow().method()).isEqualTo(Method.READER);
    }

    @Test
    void ofTwoSitesThatDoEquallyBadlyTheOneImagedLastSpeaks() {
        EpisodeBuilder story = anEpisode()
                .mri("2024-03-01", finding("right-patella", LARGE), finding("right-fibular-head", LARGE))
                .mri("right-fibular-head", LARGE, "2024-06-01")
                .mri("right-patella", LARGE, "2024-07-01");
        EpisodeBuilder otherwise = anEpisode()
                .mri("2024-03-01", finding("right-patella", LARGE), finding("right-fibular-head", LARGE))
                .mri("right-patella", LARGE, "2024-06-01")
                .mri("right-fibular-head", LARGE, "2024-07-01");

        assertThat(knee(story).comparison().orElseThrow().latest().site()).isEqualTo(site("right-patella"));
        assertThat(knee(otherwise).comparison().orElseThrow().latest().site()).isEqualTo(site("right-fibular-head"));
    }

    @Test
    void anImageFromWhichASiteIsClearIsTheFirstOfItsRow() {
        EpisodeBuilder story = anEpisode()
                .mri("2024-03-01", finding("right-patella", LARGE), finding("right-fibular-head", LARGE))
                .mri("right-patella", NONE, "2024-04-01")
                .mri("right-patella", SMALL, "2024-05-01")
                .mri("right-patella", NONE, "2024-06-01")
                .mri("right-patella", NONE, "2024-07-01");

        assertThat(knee(story).clearedBy()).isEmpty();
        assertThat(knee(story.mri("right-fibular-head", NONE, "2024-08-01")).clearedBy())
                .extracting(MriReading::id)
                .containsExactly(fact(4), fact(6));
    }

    @ParameterizedTest
    @CsvSource({
        "right-medial-tibial-plateau, right-femoral-condyles, false",
        "right-patella, right-tibial-plateaus, false",
        "right-femoral-condyles, right-patella, false",
        "right-femoral-condyles, right-tibial-plateaus, false",
        "right-medial-femoral-condyle, right-femoral-condyles, true",
        "right-femoral-condyles, right-femoral-condyles, true",
        "right-femoral-condyles, right-lateral-femoral-condyle, true",
        "right-distal-tibia, right-foot, false",
        "right-distal-tibia, right-ankle, true",
        "right-metatarsal-1, right-ankle, false",
        "right-talus, right-foot, true",
        "right-ankle, right-foot, false",
        "right-tarsus, right-foot, true",
        "right-acetabulum, right-proximal-femur, false"
    })
    void aSiteIsClearedOnlyByANameThatTakesItInOrThatItTakesIn(String site, String later, boolean clears) {
        MriCourse course = anEpisode()
                .mri(site, LARGE, "2024-03-01")
                .mri(later, NONE, "2024-06-01")
                .build()
                .region(site(site).region())
                .orElseThrow()
                .mri();

        assertThat(course.clear()).isEqualTo(clears);
        assertThat(course.clearedBy()).hasSize(clears ? 1 : 0);
        assertThat(course.change().isPresent()).isEqualTo(clears);
    }

    @Test
    void oedemaUnderAWideNameMayStillBeThatOfAnyBoneNearby() {
        EpisodeBuilder story = anEpisode()
                .mri("right-medial-tibial-plateau", LARGE, "2024-03-01")
                .mri("right-femoral-condyles", SMALL, "2024-06-01");

        assertThat(knee(story).latest(site("right-medial-tibial-plateau")).id()).isEqualTo(fact(2));
        assertThat(story.build().region(region("right-knee")).orElseThrow().shifted())
                .isFalse();
    }

    @Test
    void aSiteThatAWiderNameLeavesInDoubtIsClearFromItsOwnWord() {
        MriCourse knee = knee(anEpisode()
                .mri("right-medial-femoral-condyle", LARGE, "2024-03-01")
                .mri("right-femoral-condyles", NONE, "2024-05-01")
                .mri("right-medial-femoral-condyle", NONE, "2024-06-01"));

        assertThat(knee.clearedBy()).extracting(MriReading::id).containsExactly(fact(2));
    }

    @Test
    void nothingIsSaidWhereNothingCanBeCompared() {
        EpisodeBuilder story =
                anEpisode().mri("right-patella", LARGE, "2024-03-01").mri("right-patella", PRESENT, "2024-06-01");

        assertThat(knee(story).change()).isEmpty();
        assertThat(knee(anEpisode().mri("right-patella", LARGE, "2024-03-01")).change())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WORSE, PROGRESSING, READER",
        "UNCHANGED, STABLE, READER",
        "IMPROVED, REGRESSING, READER",
        ", STABLE, GRADE"
    })
    void theReaderDecidesWithinOneGrade(Mri.Comparison comparison, MriChange change, Method method) {
        EpisodeBuilder story = anEpisode()
                .mri("right-patella", LARGE, "2024-03-01")
                .mri("2024-06-01", finding("right-patella", LARGE, comparison));

        MriComparison known = knee(story).comparison().orElseThrow();

        assertThat(known.change()).isEqualTo(change);
        assertThat(known.method()).isEqualTo(method);
        assertThat(known.sameGrade()).isTrue();
    }

    @Test
    void aNumberWithinOneGradeIsNotLeftToTheReader() {
        Mri.Finding worse =
                new Mri.Finding(site("right-patella"), LARGE, 60.0, null, Mri.Comparison.WORSE, List.of(), null, null);
        EpisodeBuilder story =
                anEpisode().mri("2024-03-01", percent("right-patella", 60)).mri("2024-06-01", worse);

        assertThat(knee(story).change()).contains(MriChange.STABLE);
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

        assertThat(story.build().region(region("right-knee")).orElseThrow().shifted())
                .isEqualTo(shifted);
    }

    @Test
    void oedemaThatFirstShowsAfterAClearImageHasNotShifted() {
        EpisodeBuilder story = anEpisode()
                .pain("right-knee", 6, "2024-03-01")
                .mri("right-medial-femoral-condyle", NONE, "2024-03-01")
                .mri("right-medial-femoral-condyle", LARGE, "2024-05-01")
                .mri("right-medial-femoral-condyle", MEDIUM, "2024-08-01");

        assertThat(story.build().region(region("right-knee")).orElseThrow().shifted())
                .isFalse();
        assertThat(story.build().spread()).isEmpty();
    }

    @Test
    void extensionWithinOneBoneIsNoShift() {
        EpisodeBuilder story = anEpisode()
                .mri("right-femoral-head", LARGE, "2024-03-01")
                .mri("right-femoral-neck", LARGE, "2024-06-01");

        assertThat(story.build().region(region("right-hip")).orElseThrow().shifted())
                .isFalse();
    }

    @Test
    void anUnspecificNameMayMeanTheKnownCompartment() {
        EpisodeBuilder story = anEpisode()
                .mri("right-femoral-condyles", LARGE, "2024-03-01")
                .mri("right-lateral-femoral-condyle", LARGE, "2024-06-01");

        assertThat(story.build().region(region("right-knee")).orElseThrow().shifted())
                .isFalse();
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
