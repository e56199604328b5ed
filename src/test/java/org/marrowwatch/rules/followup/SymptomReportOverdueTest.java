package org.marrowwatch.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.Verdict;

class SymptomReportOverdueTest {

    private final Rule rule = new SymptomReportOverdue(RuleSettings.CLINICAL_REFERENCE);

    private static EpisodeBuilder hipAndKnee() {
        return anEpisode().pain("right-hip", 7, "2024-03-01").pain("right-hip, left-knee", 5, "2024-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, '', 2024-05-13",
        "2024-05-12, '', 2024-05-13",
        "2024-05-13, INFO episode since 2024-05-13, +999999999-12-31",
        "2024-05-14, INFO episode since 2024-05-13, +999999999-12-31"
    })
    void isInformationSixWeeksAfterTheLastReport(String asOf, String finding, String holdsUntil) {
        assertThat(found(rule, hipAndKnee(), asOf)).isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
        assertThat(judge(rule, hipAndKnee(), asOf).holdsUntil()).isEqualTo(holdsUntil);
    }

    @Test
    void itListsTheOpenRegions() {
        assertThat(english(rule, hipAndKnee(), "2024-06-01"))
                .isEqualTo(
                        "Still open: right hip, left knee. Last symptom report on 1 April 2024; the next was expected"
                                + " by 13 May 2024.");
        assertThat(french(rule, hipAndKnee(), "2024-06-01"))
                .isEqualTo("Encore ouvert : hanche droite, genou gauche. Dernier compte rendu de symptômes le 1er avril"
                        + " 2024 ; le suivant était attendu au plus tard le 13 mai 2024.");
        assertThat(theFinding(rule, hipAndKnee(), "2024-06-01").evidence()).containsExactly(fact(1), fact(2));
    }

    @Test
    void theGapIsTheClinicsChoice() {
        Rule strict = new SymptomReportOverdue(new RuleSettings(Map.of(), Map.of(Threshold.SYMPTOM_REPORT, 1.0)));

        assertThat(found(strict, hipAndKnee(), "2024-04-08")).containsExactly("INFO episode since 2024-04-08");
        assertThat(strict.card().because().en()).startsWith("Raised for information after 1 week without");
    }

    @Test
    void withoutAnOpenRegionItIsSilent() {
        assertThat(judge(rule, anEpisode().painFree("right-hip", "2024-03-01"), "2025-01-01"))
                .isEqualTo(Verdict.quiet());
        assertThat(judge(rule, hipAndKnee().painFree("right-hip, left-knee", "2024-06-01"), "2025-01-01"))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void aReportSettlesItForSixWeeks() {
        var story = hipAndKnee().pain("right-hip", 4, "2024-06-01");

        assertThat(found(rule, story, "2024-05-31")).hasSize(1);
        assertThat(judge(rule, story, "2024-06-01")).isEqualTo(Verdict.quietUntil(day("2024-07-13")));
    }

    @Test
    void aReportOfARegionThatIsNotOpenSettlesNothing() {
        assertThat(found(rule, hipAndKnee().painFree("left-hip", "2024-05-10"), "2024-05-13"))
                .hasSize(1);
        assertThat(found(rule, hipAndKnee().painFree("left-knee", "2024-05-10"), "2024-05-13"))
                .containsExactly("INFO episode since 2024-05-13");
    }

    @Test
    void oedemaThatNobodyReportedOnIsCountedFromItsFirstImage() {
        var story = anEpisode()
                .onset("2024-01-01")
                .painFree("right-hip", "2024-02-01")
                .mri("right-femoral-head", LARGE, "2024-03-01")
                .mri("right-femoral-head", SMALL, "2024-04-01");

        assertThat(judge(rule, story, "2024-04-11")).isEqualTo(Verdict.quietUntil(day("2024-04-12")));
        assertThat(found(rule, story, "2024-04-12")).containsExactly("INFO episode since 2024-04-12");
        assertThat(english(rule, story, "2024-04-12"))
                .isEqualTo(
                        "Still open: right hip. Oedema on the MRI of 1 March 2024 and no symptom report since; one was"
                                + " expected by 12 April 2024.");
        assertThat(french(rule, story, "2024-04-12"))
                .isEqualTo(
                        "Encore ouvert : hanche droite. Œdème à l'IRM du 1er mars 2024, sans compte rendu de symptômes"
                                + " depuis ; il était attendu au plus tard le 12 avril 2024.");
    }

    @Test
    void oedemaThatComesBackIsCountedFromItsReappearance() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .mri("right-femoral-head", LARGE, "2024-01-01")
                .mri("right-femoral-head", NONE, "2024-04-01")
                .mri("right-femoral-head", SMALL, "2024-07-01")
                .mri("right-femoral-head", SMALL, "2024-08-01");

        assertThat(judge(rule, story, "2024-07-01")).isEqualTo(Verdict.quietUntil(day("2024-08-12")));
        assertThat(english(rule, story, "2024-08-12")).contains("Oedema on the MRI of 1 July 2024");
        assertThat(theFinding(rule, story, "2024-08-12").evidence())
                .containsExactly(fact(1), fact(2), fact(5), fact(4));
    }

    @Test
    void aReportOfTheDayOfTheImageCountsAsTheReport() {
        var story = anEpisode().mri("right-femoral-head", LARGE, "2024-03-01").pain("right-hip", 6, "2024-03-01");

        assertThat(english(rule, story, "2024-04-12")).contains("Last symptom report on 1 March 2024");
    }

    @ParameterizedTest
    @CsvSource({"left-hip, right-talus", "right-knee, left-femoral-head"})
    void ofOneDayAReportIsALaterWordThanAnImage(String painful, String oedematous) {
        var story = anEpisode().mri(oedematous, LARGE, "2024-03-01").pain(painful, 6, "2024-03-01");

        assertThat(english(rule, story, "2024-04-12")).contains("Last symptom report on 1 March 2024");
    }

    @Test
    void anImageOfANewRegionIsALaterWordThanAnEarlierReport() {
        var story = anEpisode().pain("right-hip", 6, "2024-03-01").mri("left-talus", LARGE, "2024-03-02");

        assertThat(english(rule, story, "2024-04-13"))
                .isEqualTo(
                        "Still open: right hip, left ankle and foot. Oedema on the MRI of 2 March 2024 and no symptom"
                                + " report since; one was expected by 13 April 2024.");
    }

    @Test
    void aVisitBookedForLaterDoesNotExcuseIt() {
        assertThat(found(rule, hipAndKnee().books("2024-09-01", "2024-04-01"), "2024-05-13"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-05, 0", "2024-05-06, 0", "2024-05-07, 1"
    }) // flagged on 12, 13 and 14 May; this is due on 13 May
    void aMissedVisitThatIsFlaggedNoLaterSaysItAlready(String booked, int findings) {
        var story = hipAndKnee().books(booked, "2024-04-01");

        assertThat(found(rule, story, "2024-05-13")).hasSize(findings);
        assertThat(found(rule, story, "2025-01-01")).hasSize(findings);
        if (findings == 0) {
            assertThat(judge(rule, story, "2024-05-01")).isEqualTo(Verdict.quiet());
        }
    }
}
