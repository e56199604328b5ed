package org.marrowwatch.rules.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.finding;
import static org.marrowwatch.episode.EpisodeBuilder.volume;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.MEDIUM;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.PRESENT;
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
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Verdict;

class MriNotRegressingTest {

    private final Rule rule = new MriNotRegressing(RuleSettings.CLINICAL_REFERENCE);

    private static EpisodeBuilder unchangedHip(String followUp) {
        return anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .mri("right-femoral-head", LARGE, "2024-01-15")
                .mri("right-femoral-head", LARGE, followUp);
    }

    private static EpisodeBuilder unchangedHip() {
        return unchangedHip("2024-04-15");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-07, ''", // 12 weeks after the first MRI less a day
        "2024-04-08, INFO",
        "2024-04-09, INFO",
        "2024-06-30, INFO", // 6 months after onset less a day
        "2024-07-01, WARNING",
        "2024-07-02, WARNING"
    })
    void anImageFrom12WeeksIsInformationAndOneFrom6MonthsAWarning(String followUp, String severity) {
        assertThat(found(rule, unchangedHip(followUp), followUp))
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity + " right-hip since " + followUp));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-07", "2024-04-15", "2024-07-01"})
    void timeAloneChangesNothing(String followUp) {
        Verdict verdict = judge(rule, unchangedHip(followUp), followUp);

        assertThat(verdict.holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        assertThat(judge(rule, unchangedHip(followUp), "2025-06-01")).isEqualTo(verdict);
    }

    @Test
    void anEarlyImageOfAPainThatHasHalvedIsNoFindingHalfAYearLater() {
        var story = anEpisode()
                .pain("right-hip", 8, "2024-01-01")
                .mri("right-femoral-head", LARGE, "2024-01-11")
                .mri("right-femoral-head", LARGE, "2024-02-22")
                .pain("right-hip", 4, "2024-02-22");

        assertThat(judge(rule, story, "2024-07-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void itSaysWhatWasComparedWithWhat() {
        assertThat(theFinding(rule, unchangedHip(), "2024-04-15").evidence()).containsExactly(fact(2), fact(3));
        assertThat(english(rule, unchangedHip(), "2024-04-15"))
                .isEqualTo(
                        "Right hip: MRI of 15 April 2024 is stable against the largest reading since 15 January 2024;"
                                + " regression was expected by 8 April 2024.");
    }

    @Test
    void itSaysTheSameInFrench() {
        assertThat(french(rule, unchangedHip(), "2024-04-15"))
                .isEqualTo("Hanche droite : IRM du 15 avril 2024, stable par rapport à la plus grande lecture depuis le"
                        + " 15 janvier 2024 ; une régression était attendue au plus tard le 8 avril 2024.");
    }

    @Test
    void aChangeThatIsNeitherIsSaidToBeUnclear() {
        var story = anEpisode()
                .mri("2024-02-01", volume("right-patella", 100))
                .mri("2024-05-01", volume("right-patella", 70));

        assertThat(english(rule, story, "2024-05-01"))
                .startsWith("Right knee: MRI of 1 May 2024 shows no clear change against the largest reading since");
        assertThat(french(rule, story, "2024-05-01"))
                .startsWith("Genou droit : IRM du 1er mai 2024, évolution indéterminée par rapport à la plus grande");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-25, false", "2024-02-26, true", "2024-02-27, true"})
    void anImageBefore6WeeksShowsNothing(String followUp, boolean fires) {
        var story = anEpisode()
                .onset("2023-06-01")
                .pain("right-hip", 7, "2024-01-15")
                .mri("right-femoral-head", LARGE, "2024-01-15")
                .mri("right-femoral-head", LARGE, followUp);

        assertThat(found(rule, story, "2024-12-01"))
                .isEqualTo(fires ? List.of("WARNING right-hip since " + followUp) : List.of());
    }

    @Test
    void aPatientSeenLateHasNoTimeLeftForInformation() {
        var early = anEpisode()
                .onset("2023-09-01")
                .pain("right-hip", 7, "2024-01-15")
                .mri("right-femoral-head", LARGE, "2024-01-15")
                .mri("right-femoral-head", LARGE, "2024-02-29");

        assertThat(judge(rule, early, "2024-12-01")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, early.mri("right-femoral-head", LARGE, "2024-03-01"), "2024-03-01"))
                .containsExactly("WARNING right-hip since 2024-03-01");
        assertThat(english(rule, early, "2024-03-01")).endsWith("regression was expected by 1 March 2024.");
    }

    @ParameterizedTest
    @CsvSource({"49, 0", "50, 0", "51, 1", "149, 1"})
    void aFallToHalfIsRegression(double latest, int findings) {
        var story = anEpisode()
                .mri("2024-01-15", volume("right-patella", 100))
                .mri("2024-04-15", volume("right-patella", latest));

        assertThat(found(rule, story, "2024-05-01")).hasSize(findings);
    }

    @Test
    void oedemaThatIncreasesIsLeftToTheRuleOnProgression() {
        var risen = anEpisode()
                .mri("2024-01-15", volume("right-patella", 100))
                .mri("2024-04-15", volume("right-patella", 150));
        var extended = anEpisode()
                .mri("right-femoral-head", LARGE, "2024-01-15")
                .mri("2024-04-15", finding("right-femoral-head", LARGE), finding("right-femoral-neck", LARGE));

        assertThat(judge(rule, risen, "2025-01-01")).isEqualTo(Verdict.quiet());
        assertThat(judge(rule, extended, "2025-01-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void theImageThatItSpeaksOfIsTheOneOfTheSite() {
        var story = anEpisode()
                .mri("2024-01-15", finding("right-patella", LARGE), finding("right-medial-femoral-condyle", LARGE))
                .mri("2024-04-15", finding("right-patella", LARGE), finding("right-medial-femoral-condyle", LARGE))
                .mri("right-medial-femoral-condyle", NONE, "2024-09-15");

        assertThat(theFinding(rule, story, "2024-09-15").evidence()).containsExactly(fact(1), fact(2));
        assertThat(english(rule, story, "2024-09-15"))
                .isEqualTo(
                        "Right knee: MRI of 15 April 2024 is stable against the largest reading since 15 January 2024;"
                                + " regression was expected by 8 April 2024.");
    }

    @Test
    void oneGradeLessIsRegression() {
        var story = anEpisode().mri("right-patella", LARGE, "2024-01-15").mri("right-patella", MEDIUM, "2024-04-15");

        assertThat(judge(rule, story, "2025-01-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void theReadersWordCountsWhereNothingElseCompares() {
        var story = anEpisode().mri("right-patella", PRESENT, "2024-01-15");

        assertThat(found(
                        rule,
                        story.mri("2024-04-15", finding("right-patella", PRESENT, Mri.Comparison.UNCHANGED)),
                        "2024-05-01"))
                .hasSize(1);
        assertThat(found(
                        rule,
                        story.mri("2024-04-20", finding("right-patella", PRESENT, Mri.Comparison.IMPROVED)),
                        "2024-05-01"))
                .isEmpty();
    }

    @Test
    void withoutAComparisonItIsSilent() {
        var story = anEpisode().mri("right-patella", LARGE, "2024-01-15").mri("right-patella", PRESENT, "2024-04-15");

        assertThat(judge(rule, story, "2025-01-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void oneImageAloneIsSilent() {
        assertThat(judge(rule, anEpisode().mri("right-patella", LARGE, "2024-01-15"), "2025-01-01"))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void aLaterMriSettlesIt() {
        var story = unchangedHip().mri("right-femoral-head", MEDIUM, "2024-05-01");

        assertThat(found(rule, story, "2024-04-30")).hasSize(1);
        assertThat(judge(rule, story, "2024-05-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aClearMriSettlesIt() {
        assertThat(judge(rule, unchangedHip().mri("right-femoral-head", NONE, "2024-05-01"), "2024-05-01"))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void remissionSettlesIt() {
        assertThat(judge(rule, unchangedHip().painFree("right-hip", "2024-05-01"), "2024-05-01"))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void afterARelapseOnlyTheImagesSinceItAreCompared() {
        var story = anEpisode()
                .pain("right-hip", 7, "2022-01-01")
                .mri("right-femoral-head", LARGE, "2022-01-10")
                .mri("right-femoral-head", NONE, "2022-09-01")
                .painFree("right-hip", "2022-09-10")
                .painFree("right-hip", "2022-10-10")
                .pain("right-hip", 6, "2023-06-01")
                .mri("right-femoral-head", LARGE, "2023-06-10");

        assertThat(judge(rule, story, "2024-06-10")).isEqualTo(Verdict.quiet());
        assertThat(english(rule, story.mri("right-femoral-head", LARGE, "2023-12-10"), "2023-12-10"))
                .isEqualTo(
                        "Right hip: MRI of 10 December 2023 is stable against the largest reading since 10 June 2023;"
                                + " regression was expected by 2 September 2023.");
        assertThat(theFinding(rule, story, "2023-12-10").evidence()).containsExactly(fact(7), fact(8));
    }
}
