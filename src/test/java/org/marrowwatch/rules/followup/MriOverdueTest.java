package org.marrowwatch.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.finding;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.SMALL;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Symptoms.Change;
import org.marrowwatch.episode.Symptoms.WeightBearing;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.Verdict;

class MriOverdueTest {

    private final Rule rule = new MriOverdue(RuleSettings.CLINICAL_REFERENCE);

    @Nested
    class WhileItHurts {

        private static EpisodeBuilder painfulHip() {
            return anEpisode()
                    .pain("right-hip", 7, "2024-01-01")
                    .mri("right-femoral-head", LARGE, "2024-01-08")
                    .pain("right-hip", 6, "2024-03-01");
        }

        @ParameterizedTest
        @CsvSource({
            "2024-01-08, '', 2024-04-29",
            "2024-04-28, '', 2024-04-29",
            "2024-04-29, INFO right-hip since 2024-04-29, +999999999-12-31",
            "2024-04-30, INFO right-hip since 2024-04-29, +999999999-12-31"
        })
        void isInformation16WeeksAfterTheLastMri(String asOf, String finding, String holdsUntil) {
            assertThat(found(rule, painfulHip(), asOf)).isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
            assertThat(judge(rule, painfulHip(), asOf).holdsUntil()).isEqualTo(holdsUntil);
        }

        @Test
        void itSaysWhenTheLastMriWas() {
            assertThat(english(rule, painfulHip(), "2024-05-01"))
                    .isEqualTo("Right hip: still painful. Last MRI on 8 January 2024; the next was expected by 29 April"
                            + " 2024.");
            assertThat(french(rule, painfulHip(), "2024-05-01"))
                    .isEqualTo("Hanche droite : douleur persistante. Dernière IRM le 8 janvier 2024 ; la suivante était"
                            + " attendue au plus tard le 29 avril 2024.");
            assertThat(theFinding(rule, painfulHip(), "2024-05-01").evidence())
                    .containsExactly(fact(1), fact(2), fact(3));
        }

        @Test
        void aRegionThatNeverHadAnMriIsCountedFromItsFirstReport() {
            var story = anEpisode()
                    .onset("2023-12-01")
                    .mri("right-femoral-head", NONE, "2023-12-15")
                    .pain("right-hip", 7, "2024-01-01")
                    .pain("right-hip", 7, "2024-03-01");

            assertThat(judge(rule, story, "2024-04-21")).isEqualTo(Verdict.quietUntil(day("2024-04-22")));
            assertThat(found(rule, story, "2024-04-22")).containsExactly("INFO right-hip since 2024-04-22");
            assertThat(english(rule, story, "2024-04-22"))
                    .isEqualTo("Right hip: still painful, first reported on 1 January 2024. No MRI since; one was"
                            + " expected by 22 April 2024.");
            assertThat(french(rule, story, "2024-04-22"))
                    .isEqualTo("Hanche droite : douleur persistante, signalée depuis le 1er janvier 2024. Aucune IRM"
                            + " depuis ; une IRM était attendue au plus tard le 22 avril 2024.");
        }

        @Test
        void anMriOfTheDayOfTheFirstReportIsTheLastMri() {
            var story = anEpisode().pain("right-hip", 7, "2024-01-01").mri("right-femoral-head", NONE, "2024-01-01");

            assertThat(english(rule, story, "2024-05-01")).contains("Last MRI on 1 January 2024");
        }

        @Test
        void anMriSettlesItFor16Weeks() {
            var story = painfulHip().mri("right-femoral-head", LARGE, "2024-06-01");

            assertThat(found(rule, story, "2024-05-31")).hasSize(1);
            assertThat(judge(rule, story, "2024-06-01")).isEqualTo(Verdict.quietUntil(day("2024-09-21")));
        }

        @Test
        void anMriOfAnotherRegionSettlesNothing() {
            assertThat(found(rule, painfulHip().mri("left-femoral-head", NONE, "2024-04-20"), "2024-05-01"))
                    .hasSize(1);
        }

        @Test
        void aReportWithoutPainSettlesIt() {
            var story = painfulHip().pain("right-hip", 0, WeightBearing.PARTIAL, "2024-05-02");

            assertThat(found(rule, story, "2024-05-01")).hasSize(1);
            assertThat(judge(rule, story, "2024-05-02")).isEqualTo(Verdict.quiet());
        }

        @Test
        void itIsSinceTheDayOnWhichPainCameBackWhenThatIsLater() {
            var story = painfulHip()
                    .pain("right-hip", 1, WeightBearing.PARTIAL, "2024-04-01")
                    .pain("right-hip", 5, "2024-05-10")
                    .pain("right-hip", 6, "2024-05-20");

            assertThat(judge(rule, story, "2024-05-09")).isEqualTo(Verdict.quiet());
            assertThat(found(rule, story, "2024-05-20")).containsExactly("INFO right-hip since 2024-05-10");
        }

        @Test
        void painAfterAClearMriIsSinceItsFirstReport() {
            var story =
                    painfulHip().mri("right-femoral-head", NONE, "2024-03-10").pain("right-hip", 4, "2024-08-01");

            assertThat(judge(rule, story, "2024-07-31")).isEqualTo(Verdict.quiet());
            assertThat(found(rule, story, "2024-08-01")).containsExactly("INFO right-hip since 2024-08-01");
        }

        @Test
        void aRelapseIsSinceItsOwnDay() {
            var story = painfulHip()
                    .painFree("right-hip", "2024-04-01")
                    .painFree("right-hip", "2024-04-15")
                    .pain("right-hip", 2, "2024-05-10")
                    .pain("right-hip", 5, "2024-06-10");

            assertThat(found(rule, story, "2024-06-09")).isEmpty();
            assertThat(found(rule, story, "2024-06-10")).containsExactly("INFO right-hip since 2024-06-10");
        }

        @Test
        void oedemaThatNobodySaysHurtsIsNotThisConcern() {
            assertThat(judge(rule, anEpisode().mri("right-femoral-head", LARGE, "2024-01-08"), "2025-01-01"))
                    .isEqualTo(Verdict.quiet());
        }

        @Test
        void aRegionClearOnMriIsNotOpen() {
            var story = painfulHip().mri("right-femoral-head", NONE, "2024-03-10");

            assertThat(judge(rule, story, "2025-01-01")).isEqualTo(Verdict.quiet());
        }

        @Test
        void pregnancyExcusesNothing() {
            assertThat(found(rule, painfulHip().pregnant("2023-10-01", "2024-01-01"), "2024-05-01"))
                    .hasSize(1);
        }

        @Test
        void eachRegionHasItsOwn() {
            var story = painfulHip().pain("left-knee", 5, "2024-02-01");

            assertThat(judge(rule, story, "2024-04-29").holdsUntil()).isEqualTo("2024-05-23");
            assertThat(found(rule, story, "2024-05-23"))
                    .containsExactly("INFO right-hip since 2024-04-29", "INFO left-knee since 2024-05-23");
        }
    }

    @Nested
    class AfterRemission {

        private static EpisodeBuilder healedHip() {
            return anEpisode()
                    .pain("right-hip", 7, "2024-01-01")
                    .mri("right-femoral-head", LARGE, "2024-01-08")
                    .painFree("right-hip", "2024-04-01");
        }

        @ParameterizedTest
        @CsvSource({
            "2024-04-01, '', 2024-10-01",
            "2024-09-30, '', 2024-10-01",
            "2024-10-01, INFO right-hip since 2024-10-01, +999999999-12-31",
            "2024-10-02, INFO right-hip since 2024-10-01, +999999999-12-31"
        })
        void aClosingMriIsExpectedWithin6Months(String asOf, String finding, String holdsUntil) {
            assertThat(found(rule, healedHip(), asOf)).isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
            assertThat(judge(rule, healedHip(), asOf).holdsUntil()).isEqualTo(holdsUntil);
        }

        @Test
        void confirmedRemissionCountsFromItsFirstReport() {
            var story = healedHip().painFree("right-hip", "2024-05-01");

            assertThat(found(rule, story, "2024-10-01")).containsExactly("INFO right-hip since 2024-10-01");
        }

        @Test
        void itSaysWhatWasNeverSeen() {
            assertThat(english(rule, healedHip(), "2024-11-01"))
                    .isEqualTo("Right hip: in remission since 1 April 2024, but the oedema was never seen to be gone"
                            + " (last MRI on 8 January 2024). A closing MRI was expected by 1 October 2024.");
            assertThat(french(rule, healedHip(), "2024-11-01"))
                    .isEqualTo("Hanche droite : rémission depuis le 1er avril 2024, mais disparition de l'œdème jamais"
                            + " constatée (dernière IRM le 8 janvier 2024). Une IRM de clôture était attendue au plus"
                            + " tard le 1er octobre 2024.");
            assertThat(theFinding(rule, healedHip(), "2024-11-01").evidence())
                    .containsExactly(fact(1), fact(2), fact(3));
        }

        @Test
        void anMriWithoutOedemaSettlesIt() {
            var story = healedHip().mri("right-femoral-head", NONE, "2024-11-01");

            assertThat(found(rule, story, "2024-10-31")).hasSize(1);
            assertThat(judge(rule, story, "2024-11-01")).isEqualTo(Verdict.quiet());
        }

        @Test
        void aClearMriBeforeRemissionIsEnough() {
            var story = healedHip().mri("right-femoral-head", NONE, "2024-03-01");

            assertThat(judge(rule, story, "2025-11-01")).isEqualTo(Verdict.quiet());
        }

        @Test
        void anMriThatStillShowsOedemaSettlesItFor6Months() {
            var story = healedHip().mri("right-femoral-head", SMALL, "2024-09-01");

            assertThat(judge(rule, story, "2024-10-01")).isEqualTo(Verdict.quietUntil(day("2025-03-01")));
            assertThat(found(rule, story, "2025-03-01")).containsExactly("INFO right-hip since 2025-03-01");
        }

        @Test
        void aRegionThatNeverHadOedemaOnMriNeedsNone() {
            var painOnly = anEpisode().pain("right-hip", 7, "2024-01-01").painFree("right-hip", "2024-04-01");

            assertThat(judge(rule, painOnly, "2025-01-01")).isEqualTo(Verdict.quiet());
            assertThat(judge(rule, painOnly.mri("right-femoral-head", NONE, "2024-01-08"), "2025-01-01"))
                    .isEqualTo(Verdict.quiet());
        }

        @Test
        void bothTimesAreTheClinicsChoice() {
            Rule other = new MriOverdue(
                    new RuleSettings(Map.of(), Map.of(Threshold.CLOSING_MRI, 1.0, Threshold.MRI_INTERVAL, 8.0)));

            assertThat(found(other, healedHip(), "2024-05-01")).containsExactly("INFO right-hip since 2024-05-01");
            assertThat(found(other, healedHip(), "2024-03-04")).containsExactly("INFO right-hip since 2024-03-04");
            assertThat(other.card().because().en())
                    .startsWith("Raised for information 8 weeks after")
                    .contains("1 month after remission");
        }
    }

    @Test
    void wordsOfPainAndOfRemissionCountAsWell() {
        var story = anEpisode()
                .begins("right-hip", "2024-01-01")
                .mri("2024-01-08", finding("right-femoral-head", LARGE))
                .says("right-hip", Change.IMPROVED, "2024-03-01");

        assertThat(found(rule, story, "2024-05-01")).containsExactly("INFO right-hip since 2024-04-29");
        assertThat(judge(rule, story.says("right-hip", Change.RESOLVED, "2024-05-02"), "2024-05-02"))
                .isEqualTo(Verdict.quietUntil(day("2024-11-02")));
    }
}
