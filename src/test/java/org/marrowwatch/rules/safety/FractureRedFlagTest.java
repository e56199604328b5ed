package org.marrowwatch.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.region;
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
}
