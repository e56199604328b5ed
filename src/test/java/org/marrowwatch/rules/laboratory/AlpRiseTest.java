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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;
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

        assertThat(theFinding(rule, story, "2024-04-01").evidence()).containsExactly(fact(1), fact(4));
        assertThat(found(rule, story, "2024-04-01")).containsExactly("WARNING total since 2024-04-01");
    }

    @Test
    void itSaysTheNumbers() {
        var story = anEpisode().alp(80, "2024-01-01").alp(90, "2024-02-01").alp(119.5, "2024-03-01");

        assertThat(english(rule, story, "2024-03-01"))
                .isEqualTo("ALP (total) 119.5 U/L on 1 March 2024, 41 % above the personal baseline of 85 U/L.");
        assertThat(french(rule, story, "2024-03-01"))
                .isEqualTo("PAL (totales) 119,5 U/L le 1er mars 2024, 41 % au-dessus du niveau de base personnel de 85"
                        + " U/L.");
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
    void aPregnancyHidesIt() {
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .alp(60, "2024-02-01")
                .alp(180, "2024-08-01");

        assertThat(judge(rule, story, "2024-08-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void earlyPregnancyDoesNot() {
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .alp(60, "2024-02-01")
                .alp(90, "2024-03-31");

        assertThat(found(rule, story, "2024-03-31")).hasSize(1);
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
