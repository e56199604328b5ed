package org.marrowwatch.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Laboratory.Analyte.CALCIUM;
import static org.marrowwatch.episode.Laboratory.Analyte.CREATININE_CLEARANCE;
import static org.marrowwatch.episode.Laboratory.Analyte.VITAMIN_D;
import static org.marrowwatch.episode.Treatment.Agent.DENOSUMAB;
import static org.marrowwatch.episode.Treatment.Agent.IBANDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.PAMIDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.ZOLEDRONATE;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

class TreatmentContraindicatedTest {

    private static final String DOSE = "2024-03-01";

    private final Rule rule = new TreatmentContraindicated();

    /** A patient of whom all that is asked for is known and normal. */
    static EpisodeBuilder checked() {
        return anEpisode()
                .measured(CREATININE_CLEARANCE, 80, "mL/min", "2024-02-20")
                .measured(CALCIUM, 2.3, "mmol/L", 2.15, 2.55, "2024-02-20")
                .measured(VITAMIN_D, 34, "ng/mL", "2024-02-20");
    }

    @ParameterizedTest
    @EnumSource(Treatment.Agent.class)
    void nothingSpeaksAgainstATreatmentOfAPatientWhoWasChecked(Treatment.Agent agent) {
        assertThat(judge(rule, checked().treated(agent, DOSE), DOSE)).isEqualTo(Verdict.quiet());
    }

    @Test
    void severalReasonsAreOneFindingOfTheHighestSeverity() {
        var story = anEpisode()
                .measured(VITAMIN_D, 30, "nmol/L", "2024-02-20")
                .pregnant("2023-12-01", "2024-02-20")
                .treated(IBANDRONATE, "iv", DOSE);

        assertThat(found(rule, story, DOSE)).containsExactly("CRITICAL ibandronate since " + DOSE);
        assertThat(theFinding(rule, story, DOSE).evidence()).containsExactly(fact(3), fact(2), fact(1));
        assertThat(english(rule, story, DOSE))
                .isEqualTo("Ibandronate, dose of 1 March 2024: contraindicated (pregnancy; secondary sources), to be"
                        + " corrected first (25-OH vitamin D of 30 nmol/L below 50; secondary sources). Not"
                        + " recorded in the 90 days before 1 March 2024 or since: creatinine clearance in mL/min,"
                        + " calcium with its printed lower limit. Please record.");
        assertThat(french(rule, story, DOSE))
                .isEqualTo("Ibandronate, dose du 1er mars 2024 : contre-indication (grossesse ; sources secondaires), à"
                        + " corriger d'abord (25-OH vitamine D de 30 nmol/L sous 50 ; sources secondaires)."
                        + " Non saisi dans les 90 jours avant le 1er mars 2024 ni depuis : clairance de la créatinine"
                        + " en mL/min, calcium avec sa limite inférieure imprimée. À saisir.");
    }

    @ParameterizedTest
    @CsvSource({
        "Comprimé, 0",
        "2 comprimés, 0",
        "tablet, 0",
        "Capsules, 0",
        "gélule, 0",
        "par la bouche, 0",
        "per os, 0",
        "PO, 0",
        "oral, 0",
        "voie orale, 0",
        "pompe, 1",
        "IV, 1",
        "perfusion, 1"
    })
    void theRouteIsReadInBothLanguages(String route, int findings) {
        assertThat(found(rule, anEpisode().treated(IBANDRONATE, route, DOSE), DOSE))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-30, 1", "2024-03-31, 1", "2024-04-01, 0"})
    void aDoseIsJudgedForThirtyDays(String asOf, int findings) {
        var story = anEpisode().treated(ZOLEDRONATE, DOSE);

        assertThat(found(rule, story, asOf)).hasSize(findings);
        assertThat(judge(rule, story, DOSE).holdsUntil()).isEqualTo("2024-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        "NSAID, 2024-03-07, 1",
        "NSAID, 2024-03-08, 1",
        "NSAID, 2024-03-09, 0",
        "ILOPROST, 2024-03-08, 1",
        "ILOPROST, 2024-03-09, 0",
        "DENOSUMAB, 2024-03-09, 1"
    })
    void aDoseThatIsSoonGoneIsJudgedForSevenDays(Treatment.Agent agent, String asOf, int findings) {
        var story = checked().pregnant("2023-09-01", "2024-02-01").treated(agent, DOSE);

        assertThat(found(rule, story, asOf)).hasSize(findings);
    }

    @Test
    void aSecondDoseWithinThirtyDaysKeepsTheFirstDayAndOneAfterThemDoesNot() {
        var story = anEpisode()
                .treated(PAMIDRONATE, DOSE)
                .treated(PAMIDRONATE, "2024-03-31")
                .treated(PAMIDRONATE, "2024-05-01");

        assertThat(found(rule, story, "2024-04-30")).containsExactly("INFO pamidronate since " + DOSE);
        assertThat(theFinding(rule, story, "2024-04-30").evidence()).containsExactly(fact(1), fact(2));
        assertThat(english(rule, story, "2024-04-30")).startsWith("Pamidronate, dose of 31 March 2024: not recorded");
        assertThat(judge(rule, story, "2024-04-30").holdsUntil()).isEqualTo("2024-05-01");
        assertThat(found(rule, story, "2024-05-01")).containsExactly("INFO pamidronate since 2024-05-01");
    }

    @Test
    void aTreatmentIsJudgedUntilItIsStopped() {
        var story = anEpisode().treatedFrom(ZOLEDRONATE, DOSE).treatedUntil(ZOLEDRONATE, "2025-03-01");

        assertThat(judge(rule, story, "2025-02-28").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        assertThat(english(rule, story, "2025-02-28")).startsWith("Zoledronate, treatment since 1 March 2024: not");
        assertThat(french(rule, story, "2025-02-28"))
                .startsWith("Zolédronate, traitement depuis le 1er mars 2024 : non");
        assertThat(judge(rule, story, "2025-03-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aDoseInATreatmentThatWasStartedDoesNotEndIt() {
        var story = anEpisode().treatedFrom(IBANDRONATE, DOSE).treated(IBANDRONATE, "iv", "2024-06-01");

        assertThat(found(rule, story, "2025-03-01")).containsExactly("INFO ibandronate since " + DOSE);
        assertThat(english(rule, story, "2025-03-01")).startsWith("Ibandronate, treatment since 1 March 2024");
    }

    @Test
    void theRouteOfTheLatestDoseCountsAndAnUnstatedOneIsThatOfTheOneBefore() {
        var story = anEpisode()
                .treated(IBANDRONATE, "iv", DOSE)
                .treated(IBANDRONATE, "oral", "2024-03-10")
                .treated(IBANDRONATE, "2024-03-12");

        assertThat(found(rule, story, "2024-03-09")).hasSize(1);
        assertThat(found(rule, story, "2024-03-10")).isEmpty();
        assertThat(found(rule, story, "2024-03-12")).isEmpty();
    }

    @Test
    void eachAgentHasItsOwnFinding() {
        var story = anEpisode().treated(ZOLEDRONATE, DOSE).treated(DENOSUMAB, "2024-03-10");

        assertThat(found(rule, story, "2024-03-10"))
                .containsExactly("INFO zoledronate since " + DOSE, "INFO denosumab since 2024-03-10");
        assertThat(judge(rule, story, "2024-03-10").holdsUntil()).isEqualTo("2024-04-01");
    }

    @ParameterizedTest
    @EnumSource(Laboratory.Analyte.class)
    void resultsAloneAreNoReasonToSpeak(Laboratory.Analyte analyte) {
        assertThat(judge(rule, anEpisode().measured(analyte, 1, "mL/min", 5.0, 9.0, DOSE), DOSE))
                .isEqualTo(Verdict.quiet());
    }
}
