package org.marrowwatch.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.finding;
import static org.marrowwatch.episode.EpisodeBuilder.region;
import static org.marrowwatch.episode.EpisodeBuilder.shows;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Symptoms.Sign.SHORTENING_OR_ROTATION;
import static org.marrowwatch.episode.Symptoms.Sign.SUDDEN_INABILITY_TO_BEAR_WEIGHT;
import static org.marrowwatch.episode.Symptoms.Sign.SUDDEN_WORSENING;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.episode.Closure;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Radiograph;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Symptoms.PainScale;
import org.marrowwatch.episode.Symptoms.Sign;
import org.marrowwatch.episode.Symptoms.WeightBearing;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

class FractureRedFlagTest {

    private final Rule rule = new FractureRedFlag();

    @ParameterizedTest
    @EnumSource(
            value = Sign.class,
            names = {"SUDDEN_WORSENING", "SUDDEN_INABILITY_TO_BEAR_WEIGHT", "SHORTENING_OR_ROTATION"})
    void aSuddenChangeOfAHipIsCriticalAtOnce(Sign sign) {
        var story = anEpisode().sign("left-hip", sign, "2024-03-01");

        assertThat(found(rule, story, "2024-03-01")).containsExactly("CRITICAL left-hip since 2024-03-01");
        assertThat(judge(rule, story, "2024-03-01").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
    }

    @Test
    void aFallOnAHipIsCritical() {
        var story = anEpisode().injured("right-hip", "2024-03-01");

        assertThat(found(rule, story, "2024-03-01")).containsExactly("CRITICAL right-hip since 2024-03-01");
        assertThat(english(rule, story, "2024-03-01"))
                .isEqualTo("Right hip: fall or injury on 1 March 2024, and no image of it since. Exclude a fracture"
                        + " today.");
    }

    @Test
    void aPainfulHipThatBearsNoWeightIsSilentOutsidePregnancy() {
        var story = anEpisode().pain("left-hip", 8, WeightBearing.NONE, "2024-03-01");

        assertThat(judge(rule, story, "2024-03-01")).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"2025-04-06, 1", "2025-04-07, 1", "2025-04-08, 0"})
    void inPregnancyAndSixMonthsAfterItIsCritical(String on, int findings) {
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-03-01")
                .delivered("2024-10-07")
                .pain("left-hip", 8, WeightBearing.NONE, on);

        assertThat(found(rule, story, on)).hasSize(findings);
    }

    @Test
    void aPainlessHipThatIsUnloadedInPregnancyIsSilent() {
        var story =
                anEpisode().pregnant("2024-01-01", "2024-03-01").pain("left-hip", 0, WeightBearing.NONE, "2024-08-01");

        assertThat(judge(rule, story, "2024-08-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aPainfulHipInPregnancyThatBearsWeightIsSilent() {
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-03-01")
                .pain("left-hip", 8, WeightBearing.PARTIAL, "2024-08-01");

        assertThat(judge(rule, story, "2024-08-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void anotherRegionIsSilent() {
        var story =
                anEpisode().sign("left-knee", SUDDEN_WORSENING, "2024-03-01").injured("left-ankle-foot", "2024-03-01");

        assertThat(judge(rule, story, "2024-03-01")).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 1", "2024-03-01, 0", "2024-03-02, 0"})
    void anImageOfTheSameDayOrLaterSettlesIt(String imaged, int findings) {
        var alarm = anEpisode().sign("left-hip", SUDDEN_WORSENING, "2024-03-01");

        assertThat(found(rule, alarm.radiograph("left-femoral-neck", imaged), "2024-03-05"))
                .hasSize(findings);
        assertThat(found(
                        rule,
                        anEpisode()
                                .sign("left-hip", SUDDEN_WORSENING, "2024-03-01")
                                .mri("left-femoral-head", NONE, imaged),
                        "2024-03-05"))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "left-femoral-head, 0",
        "left-femoral-neck, 0",
        "left-greater-trochanter, 0",
        "left-proximal-femur, 0",
        "left-acetabulum, 1"
    })
    void onlyAnImageOfTheFemurAnswers(String imaged, int findings) {
        var onMri = anEpisode().sign("left-hip", SUDDEN_WORSENING, "2024-03-01").mri(imaged, NONE, "2024-03-02");
        var onRadiograph =
                anEpisode().sign("left-hip", SUDDEN_WORSENING, "2024-03-01").radiograph(imaged, "2024-03-02");

        assertThat(found(rule, onMri, "2024-03-02")).hasSize(findings);
        assertThat(found(rule, onRadiograph, "2024-03-02")).hasSize(findings);
    }

    @Test
    void aFractureSeenInTheAcetabulumIsTakenBackThere() {
        var story = anEpisode()
                .mriShows("left-acetabulum", Mri.Feature.FRACTURE_LINE, "2024-03-01")
                .mri("right-acetabulum", NONE, "2024-03-10")
                .mri("left-acetabulum", NONE, "2024-03-20");

        assertThat(found(rule, story, "2024-03-19")).hasSize(1);
        assertThat(found(rule, story, "2024-03-20")).isEmpty();
    }

    @Test
    void onlyAnMriTakesBackWhatAnMriShowed() {
        var story = anEpisode()
                .mriShows("left-femoral-neck", Mri.Feature.FRACTURE_LINE, "2024-03-01")
                .radiograph("left-femoral-neck", "2024-03-10")
                .mri("left-femoral-head", LARGE, "2024-03-20");

        assertThat(found(rule, story, "2024-03-19")).containsExactly("CRITICAL left-hip since 2024-03-01");
        assertThat(found(rule, story, "2024-03-20")).isEmpty();
    }

    @Test
    void anMriThatStillShowsTheFractureElsewhereInTheHipTakesNothingBack() {
        var story = anEpisode()
                .mriShows("left-femoral-neck", Mri.Feature.FRACTURE_LINE, "2024-03-01")
                .mri(
                        "2024-03-20",
                        finding("left-femoral-head", NONE),
                        shows("left-femoral-neck", Mri.Feature.FRACTURE_LINE));

        assertThat(found(rule, story, "2024-03-20")).containsExactly("CRITICAL left-hip since 2024-03-01");
    }

    @Test
    void aRecordedFractureSettlesIt() {
        var story = anEpisode()
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-01")
                .fractured("left-femoral-neck", "2024-03-02");

        assertThat(found(rule, story, "2024-03-01")).hasSize(1);
        assertThat(judge(rule, story, "2024-03-02")).isEqualTo(Verdict.quiet());
    }

    @Test
    void anImageThatShowsTheFractureDoesNotSettleItUntilTheFractureIsRecorded() {
        var story = anEpisode()
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-01")
                .fact(new Radiograph(
                        LocalDate.of(2024, 3, 2),
                        Site.parse("left-femoral-neck").orElseThrow(),
                        List.of(Radiograph.Finding.FRACTURE),
                        null))
                .mri(
                        "2024-03-03",
                        new Mri.Finding(
                                Site.parse("left-femoral-neck").orElseThrow(),
                                Mri.Extent.LARGE,
                                null,
                                null,
                                null,
                                List.of(Mri.Feature.FRACTURE_LINE),
                                null,
                                null))
                .fractured("left-femoral-neck", "2024-03-04");

        assertThat(found(rule, story, "2024-03-02")).hasSize(1);
        assertThat(found(rule, story, "2024-03-03")).hasSize(1);
        assertThat(found(rule, story, "2024-03-04")).isEmpty();
    }

    @Test
    void anImageOfTheOtherHipDoesNotSettleIt() {
        var story = anEpisode()
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-01")
                .mri("right-femoral-head", LARGE, "2024-03-02")
                .radiograph("left-patella", "2024-03-02");

        assertThat(found(rule, story, "2024-03-05")).containsExactly("CRITICAL left-hip since 2024-03-01");
    }

    @Test
    void oneReliefOfPainDoesNotSettleIt() {
        var story = anEpisode().sign("left-hip", SUDDEN_WORSENING, "2024-03-01").painFree("left-hip", "2024-03-20");

        assertThat(found(rule, story, "2024-04-20")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "left-hip, 2024-03-02, 2024-03-15, 1",
        "left-hip, 2024-03-02, 2024-03-16, 0",
        "left-hip, 2024-03-02, 2024-03-17, 0",
        "left-hip, 2024-03-01, 2024-03-20, 1", // the first on the day of the sign
        "right-hip, 2024-03-02, 2024-03-20, 1"
    })
    void aRecoveryOfFourteenDaysSettlesIt(String region, String first, String second, int findings) {
        var story = anEpisode()
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-01")
                .painFree(region, first)
                .painFree("left-hip", second);

        assertThat(found(rule, story, "2024-03-25")).hasSize(findings);
    }

    @Test
    void aRecoveryThatIsInterruptedOrOnlyInWordsDoesNotSettleIt() {
        var interrupted = anEpisode()
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-01")
                .painFree("left-hip", "2024-03-02")
                .pain("left-hip", 4, "2024-03-10")
                .painFree("left-hip", "2024-03-20");
        var inWords = anEpisode()
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-01")
                .says("left-hip", Symptoms.Change.RESOLVED, "2024-03-02")
                .says("left-hip", Symptoms.Change.RESOLVED, "2024-03-20");

        assertThat(found(rule, interrupted, "2024-03-25")).hasSize(1);
        assertThat(found(rule, inWords, "2024-03-25")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 1", "2024-03-01, 0", "2024-03-02, 0"})
    void aClosureSettlesASignEvenWhenTheFollowUpIsTakenUpAgain(String closed, int findings) {
        var story = anEpisode()
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-01")
                .closed(Closure.Outcome.RESOLVED, closed)
                .pain("left-knee", 4, "2024-06-01");

        assertThat(found(rule, story, "2024-06-01")).hasSize(findings);
    }

    @Test
    void neitherSettlesAFractureThatAnImageShows() {
        var story = anEpisode()
                .radiograph("left-femoral-neck", Radiograph.Finding.FRACTURE, "2024-03-01")
                .painFree("left-hip", "2024-03-02")
                .painFree("left-hip", "2024-04-02")
                .closed(Closure.Outcome.RESOLVED, "2024-04-02")
                .pain("left-knee", 4, "2024-06-01");

        assertThat(found(rule, story, "2024-06-01")).hasSize(1);
    }

    @Test
    void anImageBetweenTwoAlarmsLeavesTheSecond() {
        var story = anEpisode()
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-01")
                .radiograph("left-femoral-neck", "2024-03-02")
                .sign("left-hip", SHORTENING_OR_ROTATION, "2024-03-10");

        assertThat(found(rule, story, "2024-03-09")).isEmpty();
        assertThat(found(rule, story, "2024-03-10")).containsExactly("CRITICAL left-hip since 2024-03-10");
    }

    @Test
    void severalAlarmsOfOneHipAreOneFindingThatCitesThemAll() {
        var story = anEpisode()
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-01")
                .sign("left-hip", SUDDEN_INABILITY_TO_BEAR_WEIGHT, "2024-03-02");

        assertThat(theFinding(rule, story, "2024-03-02").evidence()).containsExactly(fact(1), fact(2));
        assertThat(french(rule, story, "2024-03-02"))
                .isEqualTo("Hanche gauche : aggravation brutale, appui brutalement impossible le 1er mars 2024, sans"
                        + " image depuis. Exclure une fracture aujourd'hui.");
    }

    @Test
    void twoHipsAreTwoFindings() {
        var story = anEpisode().sign("left-hip, right-hip", SUDDEN_WORSENING, "2024-03-01");

        assertThat(found(rule, story, "2024-03-01"))
                .containsExactlyInAnyOrder("CRITICAL left-hip since 2024-03-01", "CRITICAL right-hip since 2024-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 7, 2024-03-15, 1", // four points in 14 days
        "3, 7, 2024-03-14, 1",
        "3, 7, 2024-03-16, 0", // 15 days
        "3, 6.9, 2024-03-05, 0",
        "2, 6, 2024-03-05, 0", // not to 7
        "3.5, 7, 2024-03-05, 0", // three and a half points
        "3.5, 7.5, 2024-03-05, 1",
        "0, 10, 2024-03-01, 1", // two reports of one day
        "8, 8, 2024-03-05, 0"
    })
    void aMeasuredJumpOfPainIsCritical(double from, double to, String on, int findings) {
        var story = anEpisode().pain("left-hip", from, "2024-03-01").pain("left-hip", to, on);

        assertThat(found(rule, story, on)).hasSize(findings);
    }

    @Test
    void aJumpOfPainIsSaidWithItsFiguresAndCitesBothReports() {
        var story = anEpisode().pain("left-hip", 3.5, "2024-03-01").pain("left-hip", 8, "2024-03-10");

        assertThat(found(rule, story, "2024-03-09")).isEmpty();
        assertThat(found(rule, story, "2024-03-10")).containsExactly("CRITICAL left-hip since 2024-03-10");
        assertThat(theFinding(rule, story, "2024-03-10").evidence()).containsExactly(fact(1), fact(2));
        assertThat(english(rule, story, "2024-03-10"))
                .isEqualTo("Left hip: pain up from 3.5 to 8 of 10 within 14 days on 10 March 2024, and no image of it"
                        + " since. Exclude a fracture today.");
        assertThat(french(rule, story, "2024-03-10"))
                .isEqualTo("Hanche gauche : douleur passée de 3,5 à 8 sur 10 en au plus 14 jours le 10 mars 2024, sans"
                        + " image depuis. Exclure une fracture aujourd'hui.");
    }

    @Test
    void ofSeveralEarlierReportsTheOneOfLeastPainCounts() {
        var story = anEpisode()
                .pain("left-hip", 1, "2024-02-20")
                .pain("left-hip", 2, "2024-03-01")
                .pain("left-hip", 3, "2024-03-05")
                .pain("left-hip", 8, "2024-03-10");

        assertThat(theFinding(rule, story, "2024-03-10").evidence()).containsExactly(fact(2), fact(4));
    }

    private static Symptoms report(@Nullable Double rest, @Nullable Double loading, PainScale scale, String day) {
        return new Symptoms(
                day(day), List.of(region("left-hip")), rest, loading, scale, null, null, false, List.of(), null);
    }

    @ParameterizedTest
    @CsvSource({
        "2,, , 8, 0", // rest, then loading
        ", 2, 8, , 0",
        "2, 7, 7, 7.5, 1", // pain at rest jumped
        "2, 3, 5, 7, 1", // pain on loading did
        "2, 5, 5, 8, 0" // from rest to loading it would have
    })
    void painIsComparedAtRestWithRestAndOnLoadingWithLoading(
            @Nullable Double rest,
            @Nullable Double loading,
            @Nullable Double restLater,
            @Nullable Double loadingLater,
            int findings) {
        var story = anEpisode()
                .fact(report(rest, loading, PainScale.NRS, "2024-03-01"))
                .fact(report(restLater, loadingLater, PainScale.NRS, "2024-03-05"));

        assertThat(found(rule, story, "2024-03-05")).hasSize(findings);
    }

    @Test
    void aJumpOfPainAtRestIsSaidWithItsOwnFigures() {
        var story = anEpisode()
                .fact(report(2.0, 7.0, PainScale.NRS, "2024-03-01"))
                .fact(report(7.0, 7.5, PainScale.NRS, "2024-03-05"));

        assertThat(english(rule, story, "2024-03-05")).startsWith("Left hip: pain up from 2 to 7 of 10 within 14 days");
    }

    @ParameterizedTest
    @CsvSource({"4.2, 8.2, VAS10, 1", "42, 82, VAS100, 1", "4.3, 8.2, VAS10, 0", "3, 6.9, VAS10, 0", "30, 70, VAS100, 1"
    })
    void pointsAreComparedInTenths(double from, double to, PainScale scale, int findings) {
        var story =
                anEpisode().fact(report(null, from, scale, "2024-03-01")).fact(report(null, to, scale, "2024-03-05"));

        assertThat(found(rule, story, "2024-03-05")).hasSize(findings);
    }

    @Test
    void painThatStaysHighAfterTheImageIsNoSecondJump() {
        var story = anEpisode()
                .pain("left-hip", 3, "2024-03-01")
                .pain("left-hip", 8, "2024-03-05")
                .mri("left-femoral-head", LARGE, "2024-03-06")
                .pain("left-hip", 8, "2024-03-09");

        assertThat(found(rule, story, "2024-03-05")).hasSize(1);
        assertThat(judge(rule, story, "2024-03-09")).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"left-hip, 7, 0", "left-hip, 6.9, 1", "right-hip, 8, 1"})
    void painThatHadReachedSevenBeforeDoesNotJumpAgain(String region, double between, int findings) {
        var story = anEpisode()
                .pain("left-hip", 3, "2024-03-01")
                .pain(region, between, "2024-03-03")
                .mri("2024-03-04", finding("left-femoral-head", LARGE), finding("right-femoral-head", LARGE))
                .pain("left-hip", 8, "2024-03-09");

        assertThat(found(rule, story, "2024-03-09")).hasSize(findings);
    }

    @Test
    void painThatFellAndJumpsAgainIsNews() {
        var story = anEpisode()
                .pain("left-hip", 8, "2024-03-01")
                .pain("left-hip", 2, "2024-03-05")
                .pain("left-hip", 8, "2024-03-09");

        assertThat(theFinding(rule, story, "2024-03-09").evidence()).containsExactly(fact(2), fact(3));
    }

    @ParameterizedTest
    @CsvSource({
        "6, NONE, 0", // the row goes on
        "7.9, NONE, 0",
        "8, NONE, 1", // importantly more pain than in the report of least pain
        "0, NONE, 1", // free of pain: the next is the first of another row
        "6, PARTIAL, 1",
        "6,, 0"
    })
    void aHipThatStaysUnloadedAfterAPregnancyAlarmsOnceARow(
            double pain, @Nullable WeightBearing weightBearing, int findings) {
        var story = anEpisode()
                .delivered("2024-01-01")
                .pain("left-hip", 6, WeightBearing.NONE, "2024-02-01")
                .radiograph("left-femoral-neck", "2024-02-02")
                .pain("left-hip", pain, weightBearing, "2024-02-20")
                .pain("left-hip", 6, WeightBearing.NONE, "2024-03-20");

        assertThat(found(rule, story, "2024-02-01")).hasSize(1);
        assertThat(found(rule, story, "2024-03-20")).hasSize(findings);
    }

    @Test
    void theLeastPainOfTheRowIsThatFromWhichItRises() {
        var story = anEpisode()
                .delivered("2024-01-01")
                .pain("left-hip", 6, WeightBearing.NONE, "2024-02-01")
                .radiograph("left-femoral-neck", "2024-02-02")
                .pain("left-hip", 4, WeightBearing.NONE, "2024-02-20")
                .pain("left-hip", 5, WeightBearing.NONE, "2024-02-25")
                .pain("left-hip", 6, WeightBearing.NONE, "2024-03-20")
                .radiograph("left-femoral-neck", "2024-03-21")
                .pain("left-hip", 6, WeightBearing.NONE, "2024-04-01");

        assertThat(found(rule, story, "2024-03-19")).isEmpty();
        assertThat(found(rule, story, "2024-03-20")).containsExactly("CRITICAL left-hip since 2024-03-20");
        assertThat(found(rule, story, "2024-04-01")).isEmpty();
    }

    @Test
    void eachHipHasItsOwnRow() {
        var story = anEpisode()
                .delivered("2024-01-01")
                .pain("left-hip", 6, WeightBearing.NONE, "2024-02-01")
                .pain("left-hip, right-hip", 6, WeightBearing.NONE, "2024-02-10");

        assertThat(found(rule, story, "2024-02-10"))
                .containsExactly("CRITICAL left-hip since 2024-02-01", "CRITICAL right-hip since 2024-02-10");
    }

    @Test
    void painThatCreepsUpIsNoJump() {
        var story = anEpisode()
                .pain("left-hip", 3, "2024-03-01")
                .pain("left-hip", 5, "2024-03-10")
                .pain("left-hip", 7, "2024-03-20");

        assertThat(judge(rule, story, "2024-03-20")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aJumpIsOfOneHipAndOfMeasuredPain() {
        var story = anEpisode()
                .pain("right-hip", 1, "2024-03-01")
                .begins("left-hip", "2024-03-01")
                .pain("left-knee", 1, "2024-03-01")
                .pain("left-hip, left-knee", 9, "2024-03-05");

        assertThat(judge(rule, story, "2024-03-05")).isEqualTo(Verdict.quiet());
    }

    @Test
    void anImageAfterAJumpSettlesIt() {
        var story = anEpisode()
                .pain("left-hip", 2, "2024-03-01")
                .pain("left-hip", 8, "2024-03-05")
                .radiograph("left-femoral-neck", "2024-03-05");

        assertThat(judge(rule, story, "2024-03-05")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aRadiographThatShowsAFractureIsCriticalAtOnce() {
        var story = anEpisode().radiograph("left-femoral-neck", Radiograph.Finding.FRACTURE, "2024-03-02");

        assertThat(found(rule, story, "2024-03-02")).containsExactly("CRITICAL left-hip since 2024-03-02");
        assertThat(theFinding(rule, story, "2024-03-02").evidence()).containsExactly(fact(1));
        assertThat(judge(rule, story, "2024-03-02").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        assertThat(english(rule, story, "2024-03-02"))
                .isEqualTo("Left hip: a fracture is shown by radiograph on 2 March 2024 and is not recorded. Act on it"
                        + " today.");
        assertThat(french(rule, story, "2024-03-02"))
                .isEqualTo("Hanche gauche : fracture visible à l'imagerie du 2 mars 2024 (radiographie), non consignée."
                        + " Agir aujourd'hui.");
    }

    @Test
    void aFractureLineOnMriIsCriticalAndFollowsTheSignsBeforeIt() {
        var story = anEpisode()
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-01")
                .mriShows("left-femoral-neck", Mri.Feature.FRACTURE_LINE, "2024-03-02")
                .radiograph("left-femoral-neck", Radiograph.Finding.FRACTURE, "2024-03-03");

        assertThat(found(rule, story, "2024-03-03")).containsExactly("CRITICAL left-hip since 2024-03-01");
        assertThat(theFinding(rule, story, "2024-03-03").evidence()).containsExactly(fact(1), fact(2), fact(3));
        assertThat(english(rule, story, "2024-03-03"))
                .isEqualTo("Left hip: sudden worsening on 1 March 2024, and a fracture is shown by MRI on 2 March 2024"
                        + " and is not recorded. Act on it today.");
        assertThat(french(rule, story, "2024-03-03"))
                .isEqualTo("Hanche gauche : aggravation brutale le 1er mars 2024, et fracture visible à l'imagerie du 2"
                        + " mars 2024 (IRM), non consignée. Agir aujourd'hui.");
    }

    @ParameterizedTest
    @EnumSource(value = Mri.Feature.class, mode = EnumSource.Mode.EXCLUDE, names = "FRACTURE_LINE")
    void noOtherFeatureOfAnMriIsAFracture(Mri.Feature feature) {
        var story = anEpisode().mriShows("left-femoral-head", feature, "2024-03-02");

        assertThat(judge(rule, story, "2024-03-02")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aFractureShownOfAnotherRegionIsSilent() {
        var story = anEpisode()
                .mriShows("left-medial-tibial-plateau", Mri.Feature.FRACTURE_LINE, "2024-03-02")
                .radiograph("left-metatarsal-2", Radiograph.Finding.FRACTURE, "2024-03-02");

        assertThat(judge(rule, story, "2024-03-02")).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, 1", "2024-03-02, 1", "2024-03-03, 0"})
    void onlyAnImageOfALaterDayTakesBackWhatAnImageShowed(String imaged, int findings) {
        var shown = anEpisode()
                .radiograph("left-femoral-neck", Radiograph.Finding.FRACTURE, "2024-03-02")
                .mri("left-femoral-head", LARGE, imaged);

        assertThat(found(rule, shown, "2024-03-05")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "left-femoral-neck, 2024-03-01, 0",
        "left-acetabulum, 2024-03-04, 0",
        "right-femoral-neck, 2024-03-02, 1"
    })
    void aFractureThatIsRecordedForThatHipIsNoNewsOnAnImage(String site, String on, int findings) {
        var story = anEpisode()
                .radiograph("left-femoral-neck", Radiograph.Finding.FRACTURE, "2024-03-02")
                .fractured(site, on);

        assertThat(found(rule, story, "2024-03-05")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "left-femoral-neck, 2024-03-01, 0",
        "left-femoral-neck, 2024-03-02, 1",
        "left-femoral-neck, 2024-08-31, 1",
        "left-femoral-neck, 2024-09-01, 0",
        "left-acetabulum, 2024-06-01, 0",
        "right-femoral-neck, 2024-06-01, 0"
    })
    void aFractureShownAfterTheEarlierOneHasHealedIsNews(String imaged, String on, int findings) {
        var story = anEpisode()
                .fractured("left-femoral-neck", "2024-03-01")
                .radiograph(imaged, on)
                .radiograph("left-femoral-neck", Radiograph.Finding.FRACTURE, "2024-09-01");

        assertThat(found(rule, story, "2024-09-01")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-19, 1", "2024-03-20, 0", "2024-03-21, 0"})
    void aSignIsAnsweredByAnImageThatShowsTheFractureThatIsRecorded(String imaged, int findings) {
        var story = anEpisode()
                .fractured("left-femoral-neck", "2024-03-01")
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-20")
                .radiograph("left-femoral-neck", Radiograph.Finding.FRACTURE, imaged);

        assertThat(found(rule, story, "2024-03-25")).hasSize(findings);
    }

    @Test
    void aRecordedFractureThatAnImageShowsAgainDoesNotSettleANewOne() {
        var story = anEpisode()
                .fractured("left-femoral-neck", "2024-03-01")
                .mri("left-femoral-neck", NONE, "2024-06-01")
                .mriShows("left-femoral-neck", Mri.Feature.FRACTURE_LINE, "2024-07-01")
                .sign("left-hip", SUDDEN_WORSENING, "2024-06-20");

        assertThat(theFinding(rule, story, "2024-07-01").evidence()).containsExactly(fact(4), fact(3));
    }

    @Test
    void aSignAfterARecordedFractureIsNewsAgain() {
        var story = anEpisode()
                .fractured("left-femoral-neck", "2024-03-01")
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-20");

        assertThat(found(rule, story, "2024-03-20")).containsExactly("CRITICAL left-hip since 2024-03-20");
    }
}
