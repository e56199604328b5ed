package org.marrowwatch.rules.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
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
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.Verdict;

class AlpRiseTest {

    private final Rule rule = new AlpRise(RuleSettings.CLINICAL_REFERENCE);

    @ParameterizedTest
    @CsvSource({
        "100, 117, ''",
        "100, 118, INFO",
        "100, 119, INFO",
        "100, 139, INFO",
        "100, 140, WARNING",
        "100, 141, WARNING",
        "50, 58.9, ''",
        "50, 59, INFO",
        "50, 70, WARNING"
    })
    void aRiseOf18PercentIsInformationAndOf40AWarning(double baseline, double latest, String severity) {
        var story = anEpisode().alp(baseline, "2024-01-01").alp(latest, "2024-03-01");

        assertThat(found(rule, story, "2024-03-01"))
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity + " total since 2024-03-01"));
    }

    @ParameterizedTest
    @CsvSource({"2.00, 2.35, 0", "2.00, 2.36, 1", "1.00, 1.18, 1", "1.50, 1.77, 1"})
    void theUnitDoesNotMoveTheBoundary(double baseline, double latest, int findings) {
        var story = anEpisode().alpInMicrokatal(baseline, "2024-01-01").alpInMicrokatal(latest, "2024-03-01");

        assertThat(found(rule, story, "2024-03-01")).hasSize(findings);
    }

    @Test
    void unitsMayBeMixed() {
        var story = anEpisode().alp(100, "2024-01-01").alpInMicrokatal(2, "2024-03-01");

        assertThat(found(rule, story, "2024-03-01")).containsExactly("INFO total since 2024-03-01");
    }

    @ParameterizedTest
    @CsvSource({"119, INFO", "120, INFO", "120.1, WARNING"})
    void aRiseAboveThePrintedLimitIsAWarning(double latest, String severity) {
        var story = anEpisode().alp(100, 120, "2024-01-01").alp(latest, 120, "2024-03-01");

        assertThat(found(rule, story, "2024-03-01")).containsExactly(severity + " total since 2024-03-01");
    }

    @Test
    void aHighResultThatDidNotRiseIsSilent() {
        var story = anEpisode().alp(200, 120, "2024-01-01").alp(210, 120, "2024-03-01");

        assertThat(judge(rule, story, "2024-03-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aFirstResultIsSilent() {
        assertThat(judge(rule, anEpisode().alp(300, 120, "2024-01-01"), "2024-01-01"))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void theBaselineIsPersonalAndCited() {
        var story = anEpisode()
                .alp(80, "2024-01-01")
                .alp(100, "2024-02-01")
                .alp(160, "2024-03-01")
                .alp(165, "2024-04-01");

        assertThat(theFinding(rule, story, "2024-04-01").evidence())
                .containsExactly(fact(1), fact(2), fact(3), fact(4));
        assertThat(found(rule, story, "2024-04-01")).containsExactly("WARNING total since 2024-02-01");
    }

    @Test
    void aSlowRiseIsNotItsOwnBaseline() {
        var story = anEpisode()
                .alp(100, "2024-01-01")
                .alp(115, "2024-02-01")
                .alp(126, "2024-03-01")
                .alp(133, "2024-04-01")
                .alp(139, "2024-05-01")
                .alp(144, "2024-06-01")
                .alp(148, "2024-07-01");

        assertThat(found(rule, story, "2024-04-30")).isEmpty();
        assertThat(found(rule, story, "2024-07-01")).containsExactly("INFO total since 2024-05-01");
        assertThat(english(rule, story, "2024-07-01")).contains("30 % above the personal baseline of 113.7 U/L.");
    }

    @Test
    void aSeriesThatBeginsAtThePeakFindsItsBaselineAfterTheFall() {
        var story = anEpisode()
                .alp(271, "2024-01-01")
                .alp(160, "2024-02-01")
                .alp(110, "2024-03-01")
                .alp(108, "2024-04-01")
                .alp(189, "2024-05-01");

        assertThat(found(rule, story, "2024-05-01")).containsExactly("WARNING total since 2024-05-01");
        assertThat(theFinding(rule, story, "2024-05-01").evidence()).containsExactly(fact(3), fact(4), fact(5));
    }

    @ParameterizedTest
    @CsvSource({"150, 100, 2", "100, 150, 3", "150, 150, 2"})
    void ofTwoResultsOfOneDayTheHigherCounts(double first, double second, int cited) {
        var story = anEpisode().alp(100, "2024-01-01").alp(first, "2024-03-01").alp(second, "2024-03-01");

        assertThat(found(rule, story, "2024-03-01")).containsExactly("WARNING total since 2024-03-01");
        assertThat(theFinding(rule, story, "2024-03-01").evidence()).containsExactly(fact(1), fact(cited));
    }

    @Test
    void theHigherOfADayIsTheBaselineToo() {
        var story = anEpisode()
                .alp(120, "2024-01-01")
                .alp(100, "2024-01-01")
                .alpFrom("elsewhere", "IFCC", 90, "2024-01-01")
                .alp(130, "2024-03-01");

        assertThat(judge(rule, story, "2024-03-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void itSaysTheNumbers() {
        var story = anEpisode().alp(80, "2024-01-01").alp(90, "2024-02-01").alp(119.5, "2024-03-01");

        assertThat(english(rule, story, "2024-03-01"))
                .isEqualTo("ALP (total) 119.5 U/L on 1 March 2024, 41 % above the personal baseline of 85 U/L."
                        + " Ask for GGT (liver) and look for a healing fracture.");
        assertThat(french(rule, story, "2024-03-01"))
                .isEqualTo("PAL (totales) 119,5 U/L le 1er mars 2024, 41 % au-dessus du niveau de base personnel de 85"
                        + " U/L. Demander les GGT (foie) et rechercher une fracture en voie de guérison.");
    }

    @Test
    void anotherLaboratoryOrMethodIsNotCompared() {
        var story = anEpisode()
                .alpFrom("north", "A", 100, "2024-01-01")
                .alpFrom("south", "A", 150, "2024-02-01")
                .alpFrom("north", "B", 150, "2024-03-01");

        assertThat(judge(rule, story, "2024-03-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void eachFractionIsJudgedOnItsOwn() {
        var story = anEpisode()
                .alp(100, "2024-01-01")
                .boneAlp(10, "2024-01-01")
                .alp(150, "2024-03-01")
                .boneAlp(12, "2024-03-01");

        assertThat(found(rule, story, "2024-03-01"))
                .containsExactly("WARNING total since 2024-03-01", "INFO bone since 2024-03-01");
    }

    @Test
    void aRiseThatFellAndCameBackIsNew() {
        var story = anEpisode()
                .alp(100, "2024-01-01")
                .alp(150, "2024-02-01")
                .alp(110, "2024-03-01")
                .alp(130, "2024-04-01");

        var finding = theFinding(rule, story, "2024-04-01");

        assertThat(finding.since()).isEqualTo("2024-04-01");
        assertThat(finding.evidence()).containsExactly(fact(1), fact(3), fact(4));
        assertThat(finding.values()).containsEntry("baseline", 105.0).containsEntry("percent", 24.0);
    }

    @Test
    void aResultFromElsewhereDoesNotAnswerIt() {
        var story = anEpisode()
                .alpFrom("north", "A", 100, "2024-01-01")
                .alpFrom("north", "A", 150, "2024-02-01")
                .alpFrom("south", "A", 90, "2024-02-02")
                .alpFrom("south", "A", 90, "2024-03-01");

        assertThat(found(rule, story, "2024-03-01")).containsExactly("WARNING total since 2024-02-01");
    }

    @ParameterizedTest
    @CsvSource({
        "120, 2024-02-01, 150, 2024-02-02, WARNING, 2024-02-02",
        "150, 2024-02-01, 120, 2024-02-02, WARNING, 2024-02-01",
        "120, 2024-02-01, 121, 2024-02-02, INFO, 2024-02-02",
        "121, 2024-02-02, 120, 2024-02-01, INFO, 2024-02-02",
        "120, 2024-02-01, 150, 2024-02-01, WARNING, 2024-02-01"
    })
    void ofTwoLaboratoriesTheGraverRiseSpeaksAndOfTwoAsGraveTheLater(
            double north, String northOn, double south, String southOn, String severity, String since) {
        var story = anEpisode()
                .alpFrom("north", "A", 100, "2024-01-01")
                .alpFrom("south", "A", 100, "2024-01-02")
                .alpFrom("north", "A", north, northOn)
                .alpFrom("south", "A", south, southOn);

        assertThat(found(rule, story, "2024-02-02")).containsExactly(severity + " total since " + since);
    }

    @Test
    void aClinicMayChooseOtherNumbers() {
        Rule strict = new AlpRise(new RuleSettings(
                Map.of(), Map.of(Threshold.ALP_WITHIN_SUBJECT_VARIATION, 6.4, Threshold.ALP_MARKED_RISE, 25.0)));
        var story = anEpisode().alp(100, "2024-01-01").alp(121, "2024-02-01").alp(125, "2024-03-01");

        assertThat(found(strict, story, "2024-02-01")).isEmpty();
        assertThat(found(rule, story, "2024-02-01")).containsExactly("INFO total since 2024-02-01");
        assertThat(strict.card().because().en()).contains("at least 21.1 %", "A warning from 25 %");
        assertThat(strict.card().because().fr()).contains("d'au moins 21,1 %", "partir de 25 %");
    }

    @Nested
    class InARecipient {

        @Test
        void anUnmarkedRiseWithoutPainIsInformationEvenAboveTheLimit() {
            var story = anEpisode()
                    .transplanted("2024-01-01")
                    .starts("tacrolimus", "2024-01-01")
                    .alp(100, 120, "2024-01-01")
                    .alp(131, 120, "2024-03-01")
                    .pain("right-knee", 5, "2024-04-01");

            assertThat(found(rule, story, "2024-03-31")).containsExactly("INFO total since 2024-03-01");
            assertThat(found(rule, story, "2024-04-01")).containsExactly("WARNING total since 2024-03-01");
        }

        @Test
        void withPainTheMeansOfAPublishedSeriesAreOneWarning() {
            var story = anEpisode()
                    .transplanted("2015-02-10")
                    .starts("tacrolimus", "2015-02-10")
                    .alp(113, 120, "2015-02-10")
                    .alp(160, 120, "2015-04-10")
                    .begins("left-knee, right-knee", "2015-07-10")
                    .alp(271, 120, "2015-07-10");
            Rule beforeSymptoms = new AlpPresymptomaticRise(RuleSettings.CLINICAL_REFERENCE);

            assertThat(found(beforeSymptoms, story, "2015-07-09")).containsExactly("WARNING total since 2015-04-10");
            assertThat(judge(rule, story, "2015-07-09")).isEqualTo(Verdict.quiet());
            assertThat(judge(beforeSymptoms, story, "2015-07-10")).isEqualTo(Verdict.quiet());
            assertThat(found(rule, story, "2015-07-10")).containsExactly("WARNING total since 2015-04-10");
        }

        @ParameterizedTest
        @CsvSource({"2025-01-01, INFO", "2025-01-02, WARNING"})
        void afterTwelveMonthsTheLimitCountsAgain(String on, String severity) {
            var story = anEpisode()
                    .transplanted("2024-01-01")
                    .starts("tacrolimus", "2024-01-01")
                    .alp(100, 120, "2024-01-01")
                    .alp(131, 120, on);

            assertThat(found(rule, story, on)).containsExactly(severity + " total since " + on);
        }

        @Test
        void aMarkedRiseWithoutPainIsTheBusinessOfAnotherRule() {
            var story = anEpisode()
                    .transplanted("2024-01-01")
                    .starts("tacrolimus", "2024-01-01")
                    .alp(100, "2024-01-01")
                    .alp(140, "2024-03-01");

            assertThat(judge(rule, story, "2024-03-01")).isEqualTo(Verdict.quiet());
        }
    }

    @Test
    void aLaterResultSettlesIt() {
        var story = anEpisode().alp(100, "2024-01-01").alp(150, "2024-02-01").alp(117, "2024-03-01");

        assertThat(found(rule, story, "2024-02-29")).hasSize(1);
        assertThat(judge(rule, story, "2024-03-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void noDayChangesIt() {
        var story = anEpisode().alp(100, "2024-01-01").alp(150, "2024-02-01");

        assertThat(judge(rule, story, "2024-01-31")).isEqualTo(Verdict.quiet());
        assertThat(judge(rule, story, "2024-02-01").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        assertThat(judge(rule, story, "2024-02-02")).isEqualTo(judge(rule, story, "2024-02-01"));
    }
}
