package org.marrowwatch.rules.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.finding;
import static org.marrowwatch.episode.EpisodeBuilder.percent;
import static org.marrowwatch.episode.EpisodeBuilder.shows;
import static org.marrowwatch.episode.EpisodeBuilder.volume;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.MEDIUM;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.PRESENT;
import static org.marrowwatch.episode.Mri.Extent.SMALL;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

class MriProgressingTest {

    private static final String TODAY = "2025-01-01";

    private final Rule rule = new MriProgressing();

    private static EpisodeBuilder risingHip() {
        return anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .mri("right-femoral-head", SMALL, "2024-01-15")
                .mri("right-femoral-head", MEDIUM, "2024-03-15");
    }

    @Test
    void isAWarningFromTheDayOfTheImage() {
        assertThat(judge(rule, risingHip(), "2024-03-14")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, risingHip(), "2024-03-15")).containsExactly("WARNING right-hip since 2024-03-15");
        assertThat(judge(rule, risingHip(), "2024-03-15").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        assertThat(theFinding(rule, risingHip(), TODAY).evidence()).containsExactly(fact(2), fact(3));
    }

    @ParameterizedTest
    @CsvSource({"100, 149, 0", "100, 150, 1", "100, 151, 1", "1000, 1490, 0", "1000, 1500, 1"})
    void aRiseByHalfIsProgression(double first, double latest, int findings) {
        var story = anEpisode()
                .mri("2024-01-15", volume("right-patella", first))
                .mri("2024-03-15", volume("right-patella", latest));

        assertThat(found(rule, story, TODAY)).hasSize(findings);
    }

    @Test
    void aGradeIsSaidInWords() {
        assertThat(english(rule, risingHip(), TODAY))
                .isEqualTo(
                        "Right femoral head: extent of oedema medium on the MRI of 15 March 2024, against small in the"
                                + " largest earlier reading (15 January 2024).");
        assertThat(french(rule, risingHip(), TODAY))
                .isEqualTo("Tête fémorale droite : œdème moyen à l'IRM du 15 mars 2024, contre petit à la plus grande"
                        + " lecture antérieure (15 janvier 2024).");
    }

    @Test
    void aVolumeIsSaidInCubicMillimetres() {
        var story = anEpisode()
                .mri("2024-01-15", volume("right-patella", 800))
                .mri("2024-02-15", volume("right-patella", 300.5))
                .mri("2024-03-15", volume("right-patella", 1200));

        assertThat(english(rule, story, TODAY))
                .isEqualTo(
                        "Right patella: 1200 mm³ of oedema on the MRI of 15 March 2024, against 800 mm³ in the largest"
                                + " earlier reading (15 January 2024).");
        assertThat(french(rule, story, TODAY))
                .isEqualTo("Patella droite : 1200 mm³ d'œdème à l'IRM du 15 mars 2024, contre 800 mm³ à la plus grande"
                        + " lecture antérieure (15 janvier 2024).");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(1), fact(3));
    }

    @Test
    void aPercentageIsSaidAsOne() {
        var story = anEpisode()
                .mri("2024-01-15", percent("right-patella", 12.5))
                .mri("2024-03-15", percent("right-patella", 24));

        assertThat(english(rule, story, TODAY))
                .isEqualTo(
                        "Right patella: 24 % of the bone oedematous on the MRI of 15 March 2024, against 12.5 % in the"
                                + " largest earlier reading (15 January 2024).");
        assertThat(french(rule, story, TODAY))
                .isEqualTo("Patella droite : œdème de 24 % de l'os à l'IRM du 15 mars 2024, contre 12,5 % à la plus"
                        + " grande lecture antérieure (15 janvier 2024).");
    }

    @Test
    void aPercentageBesideAGradeIsSaidAsAGrade() {
        var story =
                anEpisode().mri("right-patella", SMALL, "2024-01-15").mri("2024-03-15", percent("right-patella", 60));

        assertThat(english(rule, story, TODAY)).contains("extent of oedema large", "against small");
    }

    @Test
    void theReadersWordIsSaidToBeTheirs() {
        var story = anEpisode()
                .mri("right-patella", PRESENT, "2024-01-15")
                .mri("2024-03-15", finding("right-patella", PRESENT, Mri.Comparison.WORSE));

        assertThat(english(rule, story, TODAY))
                .isEqualTo("Right patella: oedema worse on the MRI of 15 March 2024 in the reader's word; the extent"
                        + " cannot be compared with the one of 15 January 2024.");
        assertThat(french(rule, story, TODAY))
                .isEqualTo(
                        "Patella droite : œdème aggravé à l'IRM du 15 mars 2024 selon le lecteur ; l'étendue n'est pas"
                                + " comparable à celle du 15 janvier 2024.");
    }

    @Test
    void theReadersWordCountsWithinOneGrade() {
        var story = anEpisode()
                .mri("right-patella", LARGE, "2024-01-15")
                .mri("2024-03-15", finding("right-patella", LARGE, Mri.Comparison.WORSE));

        assertThat(found(rule, story, TODAY)).containsExactly("WARNING right-knee since 2024-03-15");
        assertThat(english(rule, story, TODAY))
                .isEqualTo("Right patella: oedema worse on the MRI of 15 March 2024 in the reader's word, though of the"
                        + " same grade (large) as on that of 15 January 2024.");
        assertThat(french(rule, story, TODAY))
                .isEqualTo("Patella droite : œdème aggravé à l'IRM du 15 mars 2024 selon le lecteur, bien que du même"
                        + " grade (étendu) qu'à celle du 15 janvier 2024.");
    }

    @Test
    void aReturnToTheLargestGradeIsNoProgressionWhateverTheReaderSaysOfTheImageBefore() {
        var story = anEpisode()
                .mri("right-patella", LARGE, "2024-01-15")
                .mri("right-patella", MEDIUM, "2024-02-15")
                .mri("2024-03-15", finding("right-patella", LARGE, Mri.Comparison.WORSE));

        assertThat(judge(rule, story, TODAY)).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"2024-02-12, 0", "2024-02-13, 1", "2024-02-14, 1"})
    void anotherPartOfTheBoneAfter28DaysIsProgression(String day, int findings) {
        var story = anEpisode()
                .mri("right-femoral-head", LARGE, "2024-01-15")
                .mri(day, finding("right-femoral-head", LARGE), finding("right-femoral-neck", PRESENT));

        assertThat(found(rule, story, TODAY))
                .isEqualTo(findings == 0 ? List.of() : List.of("WARNING right-hip since " + day));
    }

    private static EpisodeBuilder headThenNeck() {
        return anEpisode()
                .mri("right-femoral-head", LARGE, "2024-01-15")
                .mri("2024-03-15", finding("right-femoral-head", LARGE), finding("right-femoral-neck", PRESENT));
    }

    @Test
    void anExtensionIsNoMigration() {
        assertThat(english(rule, headThenNeck(), TODAY))
                .isEqualTo("Right femoral neck: first oedema there on the MRI of 15 March 2024, in a bone of which"
                        + " another part was oedematous before (right femoral head, 15 January 2024): extension, not"
                        + " migration.");
        assertThat(french(rule, headThenNeck(), TODAY))
                .isEqualTo(
                        "Col fémoral droit : premier œdème à cet endroit à l'IRM du 15 mars 2024, dans un os dont une"
                                + " autre partie était déjà œdémateuse (tête fémorale droite, 15 janvier 2024) : extension, non"
                                + " migration.");
        assertThat(theFinding(rule, headThenNeck(), TODAY).evidence()).containsExactly(fact(1), fact(2));
    }

    @Test
    void theNewestExtensionIsTheOneSpokenOf() {
        var story = headThenNeck().mri("right-greater-trochanter", PRESENT, "2024-04-15");

        assertThat(found(rule, story, TODAY)).containsExactly("WARNING right-hip since 2024-04-15");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(2), fact(3));
    }

    @Test
    void anotherCompartmentOrBoneIsMigrationAndNotThis() {
        var condyles = anEpisode()
                .mri("right-medial-femoral-condyle", LARGE, "2024-01-15")
                .mri("right-lateral-femoral-condyle", LARGE, "2024-03-15");
        var acetabulum =
                anEpisode().mri("right-femoral-head", LARGE, "2024-01-15").mri("right-acetabulum", LARGE, "2024-03-15");

        assertThat(judge(rule, condyles, TODAY)).isEqualTo(Verdict.quiet());
        assertThat(judge(rule, acetabulum, TODAY)).isEqualTo(Verdict.quiet());
    }

    @Test
    void aNameThatMayMeanTheKnownPartIsNoExtension() {
        var narrower = anEpisode()
                .mri("right-proximal-femur", PRESENT, "2024-01-15")
                .mri("right-femoral-neck", PRESENT, "2024-03-15");
        var wider = anEpisode()
                .mri("right-femoral-neck", PRESENT, "2024-01-15")
                .mri("right-proximal-femur", PRESENT, "2024-03-15");

        assertThat(judge(rule, narrower, TODAY)).isEqualTo(Verdict.quiet());
        assertThat(judge(rule, wider, TODAY)).isEqualTo(Verdict.quiet());
    }

    @Test
    void aPartThatFollowsOneThatHadClearedIsNoExtension() {
        var story = anEpisode()
                .mri("right-femoral-head", LARGE, "2024-01-15")
                .mri("right-femoral-head", NONE, "2024-02-15")
                .mri("right-femoral-neck", PRESENT, "2024-04-15");

        assertThat(judge(rule, story, TODAY)).isEqualTo(Verdict.quiet());
    }

    @Test
    void aLaterMriWithoutAFurtherRiseSettlesIt() {
        var story = risingHip().mri("right-femoral-head", MEDIUM, "2024-05-15");

        assertThat(found(rule, story, "2024-05-14")).hasSize(1);
        assertThat(judge(rule, story, "2024-05-15")).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"PRESENT", "NONE"})
    void aLaterMriOfThePartSettlesAnExtension(Mri.Extent extent) {
        var story = headThenNeck().mri("right-femoral-neck", extent, "2024-05-15");

        assertThat(found(rule, story, "2024-05-14")).hasSize(1);
        assertThat(judge(rule, story, "2024-05-15")).isEqualTo(Verdict.quiet());
    }

    @Test
    void remissionSettlesIt() {
        var story = risingHip().painFree("right-hip", "2024-05-01");

        assertThat(found(rule, story, "2024-04-30")).hasSize(1);
        assertThat(judge(rule, story, "2024-05-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void whatWasImagedBeforeARelapseIsOld() {
        var risen = risingHip()
                .painFree("right-hip", "2024-05-01")
                .painFree("right-hip", "2024-05-20")
                .pain("right-hip", 6, "2024-09-01");
        var extended = headThenNeck()
                .painFree("right-hip", "2024-05-01")
                .painFree("right-hip", "2024-05-20")
                .pain("right-hip", 6, "2024-09-01");

        assertThat(judge(rule, risen, TODAY)).isEqualTo(Verdict.quiet());
        assertThat(judge(rule, extended, TODAY)).isEqualTo(Verdict.quiet());
    }

    /** A hip that was large, clear and in remission in 2022, and has hurt again since June 2023. */
    private static EpisodeBuilder relapsedHip(Mri.Extent first) {
        return anEpisode()
                .pain("right-hip", 7, "2022-01-01")
                .mri("right-femoral-head", first, "2022-01-10")
                .mri("right-femoral-head", NONE, "2022-09-01")
                .painFree("right-hip", "2022-09-10")
                .painFree("right-hip", "2022-10-10")
                .pain("right-hip", 6, "2023-06-01");
    }

    @Test
    void afterARelapseTheLargerOedemaOfAnEarlierSpellHidesNoRise() {
        var story = relapsedHip(LARGE)
                .mri("right-femoral-head", SMALL, "2023-06-10")
                .mri("right-femoral-head", MEDIUM, "2023-09-12");

        assertThat(found(rule, story, TODAY)).containsExactly("WARNING right-hip since 2023-09-12");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(7), fact(8));
    }

    @Test
    void theFirstImageOfARelapseIsNoProgression() {
        var story = relapsedHip(SMALL).mri("right-femoral-head", LARGE, "2023-06-01");

        assertThat(judge(rule, story, TODAY)).isEqualTo(Verdict.quiet());
        assertThat(judge(rule, story.mri("right-femoral-neck", LARGE, "2023-06-20"), TODAY))
                .isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({
        "right-femoral-head, COLLAPSE, 0",
        "right-proximal-femur, COLLAPSE, 0",
        "right-acetabulum, COLLAPSE, 1",
        "right-femoral-head, SUBCHONDRAL_LINE, 1"
    })
    void whereBoneHasGivenWayOnlyTheConversionSpeaks(String site, Mri.Feature feature, int findings) {
        var story = risingHip().mri("2024-03-15", shows(site, feature));

        assertThat(found(rule, story, TODAY)).hasSize(findings);
    }

    @Test
    void anExtensionToBoneThatHasGivenWayIsLeftToTheConversionToo() {
        var story = headThenNeck().mri("2024-03-15", shows("right-femoral-neck", Mri.Feature.COLLAPSE));

        assertThat(judge(rule, story, TODAY)).isEqualTo(Verdict.quiet());
    }

    @Test
    void eachRegionIsSpokenOf() {
        var story = risingHip()
                .mri("2024-04-01", volume("left-patella", 100))
                .mri("2024-06-01", volume("left-patella", 200));

        assertThat(found(rule, story, TODAY))
                .containsExactly("WARNING right-hip since 2024-03-15", "WARNING left-knee since 2024-06-01");
    }
}
