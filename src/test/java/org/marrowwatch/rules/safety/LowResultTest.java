package org.marrowwatch.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Laboratory.Analyte.CALCIUM;
import static org.marrowwatch.episode.Laboratory.Analyte.CREATININE_CLEARANCE;
import static org.marrowwatch.episode.Laboratory.Analyte.VITAMIN_D;
import static org.marrowwatch.episode.Treatment.Agent.ALENDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.DENOSUMAB;
import static org.marrowwatch.episode.Treatment.Agent.IBANDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.NSAID;
import static org.marrowwatch.episode.Treatment.Agent.PAMIDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.ZOLEDRONATE;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;
import static org.marrowwatch.rules.safety.TreatmentContraindicatedTest.checked;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

class LowResultTest {

    private static final String DOSE = "2024-03-01";

    private final Rule rule = new TreatmentContraindicated();

    @ParameterizedTest
    @CsvSource({
        "ZOLEDRONATE,, 34.9, 1",
        "ZOLEDRONATE,, 35, 0",
        "ZOLEDRONATE, oral, 34, 1",
        "PAMIDRONATE,, 34.9, 1",
        "PAMIDRONATE, oral, 34, 1",
        "PAMIDRONATE,, 35, 0",
        "NERIDRONATE,, 34.9, 1",
        "NERIDRONATE,, 35, 0",
        "IBANDRONATE,, 34.9, 1",
        "IBANDRONATE, iv, 34.9, 1",
        "IBANDRONATE,, 35, 0",
        "IBANDRONATE, oral, 30, 0",
        "IBANDRONATE, Voie orale, 29.9, 1",
        "CLODRONATE,, 34.9, 1",
        "CLODRONATE, PO, 30, 0",
        "CLODRONATE, per os, 30, 0",
        "CLODRONATE, p.o., 30, 0",
        "CLODRONATE, by mouth, 30, 0",
        "CLODRONATE, per os, 29.9, 1",
        "ALENDRONATE,, 29.9, 1",
        "ALENDRONATE,, 30, 0",
        "RISEDRONATE,, 29.9, 1",
        "RISEDRONATE,, 30, 0",
        "DENOSUMAB,, 29.9, 1",
        "DENOSUMAB,, 30, 0",
        "NSAID,, 29.9, 1",
        "NSAID,, 30, 0",
        "TERIPARATIDE,, 10, 0"
    })
    void eachAgentHasItsOwnLimitOfClearance(
            Treatment.Agent agent, @Nullable String route, double clearance, int findings) {
        var story = checked()
                .measured(CREATININE_CLEARANCE, clearance, "mL/min", "2024-02-25")
                .treated(agent, route, DOSE);

        assertThat(found(rule, story, DOSE))
                .isEqualTo(
                        findings == 0
                                ? List.of()
                                : List.of((swallowed(agent, route) ? "WARNING " : "CRITICAL ")
                                        + agent.slug()
                                        + " since "
                                        + DOSE));
    }

    private static boolean swallowed(Treatment.Agent agent, @Nullable String route) {
        boolean eitherWay = agent == IBANDRONATE || agent == Treatment.Agent.CLODRONATE;
        return (eitherWay && route != null && !route.equals("iv"))
                || agent == ALENDRONATE
                || agent == Treatment.Agent.RISEDRONATE
                || agent == NSAID;
    }

    @Test
    void aVitaminDOfZeroHasItsLimitToo() {
        var inNanograms =
                checked().measured(VITAMIN_D, 0, "ng/mL", "2024-02-25").treated(ZOLEDRONATE, DOSE);
        var inNanomoles =
                checked().measured(VITAMIN_D, 0, "nmol/L", "2024-02-25").treated(ZOLEDRONATE, DOSE);

        assertThat(english(rule, inNanograms, DOSE)).contains("25-OH vitamin D of 0 ng/mL below 20;");
        assertThat(english(rule, inNanomoles, DOSE)).contains("25-OH vitamin D of 0 nmol/L below 50;");
    }

    @Test
    void theExplanationNamesTheValueTheLimitAndTheGround() {
        var story = checked()
                .measured(CREATININE_CLEARANCE, 28.5, "mL/min", "2024-02-25")
                .treated(ZOLEDRONATE, DOSE);

        assertThat(theFinding(rule, story, DOSE).evidence()).containsExactly(fact(5), fact(4));
        assertThat(english(rule, story, DOSE))
                .isEqualTo(
                        "Zoledronate, dose of 1 March 2024: contraindicated (creatinine clearance of 28.5 mL/min below"
                                + " 35; Reclast US label).");
        assertThat(french(rule, story, DOSE))
                .isEqualTo("Zolédronate, dose du 1er mars 2024 : contre-indication (clairance de la créatinine de 28,5"
                        + " mL/min sous 35 ; notice américaine de Reclast).");
    }

    @ParameterizedTest
    @CsvSource({
        "ZOLEDRONATE, 2.14, CRITICAL",
        "ZOLEDRONATE, 2.15,",
        "PAMIDRONATE, 2.14, WARNING",
        "PAMIDRONATE, 2.15,",
        "DENOSUMAB, 2.14, CRITICAL",
        "DENOSUMAB, 2.15,",
        "ALENDRONATE, 1.8, WARNING"
    })
    void calciumIsLowBelowItsPrintedLimit(Treatment.Agent agent, double calcium, @Nullable String severity) {
        var story = checked()
                .measured(CALCIUM, calcium, "mmol/L", 2.15, 2.55, "2024-02-25")
                .treated(agent, DOSE);

        assertThat(found(rule, story, DOSE))
                .isEqualTo(severity == null ? List.of() : List.of(severity + " " + agent.slug() + " since " + DOSE));
    }

    @ParameterizedTest
    @CsvSource({
        "ZOLEDRONATE, 19.9, ng/mL, 1",
        "ZOLEDRONATE, 20, ng/mL, 0",
        "IBANDRONATE, 49.9, nmol/L, 1",
        "IBANDRONATE, 50, nmol/L, 0",
        "DENOSUMAB, 19.9, µg/L, 1",
        "DENOSUMAB, 19.9, μg/l, 1",
        "DENOSUMAB, 19.9, ug / L, 1",
        "ALENDRONATE, 5, ng/mL, 1",
        "RISEDRONATE, 19.9, ng/mL, 1",
        "RISEDRONATE, 20, ng/mL, 0"
    })
    void vitaminDIsCorrectedBeforeAnInfusionOrDenosumab(
            Treatment.Agent agent, double value, String unit, int findings) {
        var story = checked().measured(VITAMIN_D, value, unit, "2024-02-25").treated(agent, DOSE);

        assertThat(found(rule, story, DOSE))
                .isEqualTo(findings == 0 ? List.of() : List.of("WARNING " + agent.slug() + " since " + DOSE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Treatment.Agent.class,
            names = {"ZOLEDRONATE", "PAMIDRONATE", "NERIDRONATE", "IBANDRONATE", "CLODRONATE", "DENOSUMAB"})
    void whatIsMissingBeforeAnInfusionOrDenosumabIsAskedFor(Treatment.Agent agent) {
        var story = anEpisode().treated(agent, DOSE);

        assertThat(found(rule, story, DOSE)).containsExactly("INFO " + agent.slug() + " since " + DOSE);
        assertThat(theFinding(rule, story, DOSE).evidence()).containsExactly(fact(1));
        assertThat(english(rule, story, DOSE))
                .isEqualToIgnoringCase(agent.text().en()
                        + ", dose of 1 March 2024: not recorded in the 90 days before 1 March 2024 or since: creatinine"
                        + " clearance in mL/min, calcium with its printed lower limit, 25-OH"
                        + " vitamin D in ng/mL or nmol/L. Please record.");
        assertThat(french(rule, story, DOSE))
                .isEqualToIgnoringCase(agent.text().fr()
                        + ", dose du 1er mars 2024 : non saisi dans les 90 jours avant le 1er mars 2024 ni depuis :"
                        + " clairance de la créatinine en mL/min, calcium avec sa limite inférieure"
                        + " imprimée, 25-OH vitamine D en ng/mL ou nmol/L. À saisir.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Treatment.Agent.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ZOLEDRONATE", "PAMIDRONATE", "NERIDRONATE", "IBANDRONATE", "CLODRONATE", "DENOSUMAB"})
    void nothingIsAskedForBeforeAnythingElse(Treatment.Agent agent) {
        assertThat(judge(rule, anEpisode().treated(agent, DOSE), DOSE)).isEqualTo(Verdict.quiet());
    }

    @Test
    void nothingIsAskedForBeforeABisphosphonateThatIsSwallowed() {
        assertThat(judge(rule, anEpisode().treated(IBANDRONATE, "oral", DOSE), DOSE))
                .isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"mL/min/1.73 m2", "mL/s"})
    void aFiltrationRateIsNoClearanceAndTheFindingSaysSo(String unit) {
        var story = anEpisode()
                .measured(CREATININE_CLEARANCE, 20, unit, "2024-02-20")
                .measured(CALCIUM, 1.8, "mmol/L", "2024-02-20")
                .measured(VITAMIN_D, 5, "mg/L", "2024-02-20")
                .treated(ZOLEDRONATE, DOSE);

        assertThat(found(rule, story, DOSE)).containsExactly("INFO zoledronate since " + DOSE);
        assertThat(theFinding(rule, story, DOSE).evidence()).containsExactly(fact(4), fact(1), fact(2), fact(3));
        assertThat(english(rule, story, DOSE))
                .isEqualTo(
                        "Zoledronate, dose of 1 March 2024: not recorded in the 90 days before 1 March 2024 or since: creatinine"
                                + " clearance in mL/min (a rate in another unit is no clearance), calcium with its"
                                + " printed lower limit (a result without its limit is not judged), 25-OH vitamin D"
                                + " in ng/mL or nmol/L (a result in another unit is not judged). Please record.");
        assertThat(french(rule, story, DOSE))
                .contains(
                        "clairance de la créatinine en mL/min (un débit dans une autre unité n'est pas une clairance)")
                .contains("(un résultat sans limite n'est pas interprété)")
                .contains("(un résultat dans une autre unité n'est pas interprété)");
    }

    @ParameterizedTest
    @CsvSource({
        "mL/min/1.73 m2, 29, CRITICAL denosumab since 2024-03-01",
        "mL/min/1.73 m², 29, CRITICAL denosumab since 2024-03-01",
        "'mL/mn/1,73 m²', 29, CRITICAL denosumab since 2024-03-01",
        "mL/min/1.73 m2, 30,",
        "mL/s, 29, INFO denosumab since 2024-03-01"
    })
    void forDenosumabAFiltrationRateCountsToo(String unit, double rate, @Nullable String finding) {
        var story = checked()
                .measured(CREATININE_CLEARANCE, rate, unit, "2024-02-25")
                .treated(DENOSUMAB, DOSE);

        assertThat(found(rule, story, DOSE)).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void aNewerResultThatCannotBeJudgedIsNotPassedOverInSilence() {
        var story = checked()
                .treated(ZOLEDRONATE, DOSE)
                .measured(CALCIUM, 1.8, "mmol/L", "2024-03-10")
                .measured(CALCIUM, 2.2, "mmol/L", 2.15, 2.55, "2024-03-20");

        assertThat(found(rule, story, "2024-03-09")).isEmpty();
        assertThat(found(rule, story, "2024-03-10")).containsExactly("INFO zoledronate since 2024-03-10");
        assertThat(theFinding(rule, story, "2024-03-10").evidence()).contains(fact(5));
        assertThat(english(rule, story, "2024-03-10"))
                .endsWith("or since: a newer result of calcium with its printed lower limit"
                        + " (a result without its limit is not judged). Please record.");
        assertThat(french(rule, story, "2024-03-10"))
                .contains("un résultat plus récent de calcium avec sa limite inférieure imprimée (");
        assertThat(found(rule, story, "2024-03-20")).isEmpty();
    }

    @Test
    void resultsThatCannotBeJudgedCountFromTheFirstOfThemAndNotBeforeTheDose() {
        var story = checked()
                .measured(CALCIUM, 2.2, "mmol/L", "2024-02-25")
                .treated(ZOLEDRONATE, DOSE)
                .measured(CALCIUM, 2.1, "mmol/L", "2024-03-10");

        assertThat(found(rule, story, DOSE)).containsExactly("INFO zoledronate since " + DOSE);
        assertThat(found(rule, story, "2024-03-10")).containsExactly("INFO zoledronate since " + DOSE);
        assertThat(theFinding(rule, story, "2024-03-10").evidence()).containsExactly(fact(5), fact(4), fact(6));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 1", "2024-03-01, 1", "2024-03-02, 0"})
    void aFiltrationRateAfterTheDoseAsksForNoNewClearance(String on, int findings) {
        var story = checked()
                .measured(CREATININE_CLEARANCE, 90, "mL/min/1.73 m2", on)
                .treated(ZOLEDRONATE, DOSE);

        assertThat(found(rule, story, "2024-03-10")).hasSize(findings);
    }

    @Test
    void whatWasLowStandsUntilANewerResultCanBeJudged() {
        var story = checked()
                .measured(CALCIUM, 1.9, "mmol/L", 2.15, 2.55, "2024-02-24")
                .measured(CALCIUM, 2.2, "mmol/L", "2024-02-25")
                .treated(ZOLEDRONATE, DOSE);

        assertThat(found(rule, story, DOSE)).containsExactly("CRITICAL zoledronate since " + DOSE);
        assertThat(english(rule, story, DOSE))
                .contains("calcium of 1.9 mmol/L below 2.15")
                .contains("Not recorded")
                .contains("or since: a newer result of calcium");
    }

    @ParameterizedTest
    @CsvSource({"ML / MIN", "ml/mn"})
    void aClearanceMayBeWrittenOtherwise(String unit) {
        var story =
                checked().measured(CREATININE_CLEARANCE, 20, unit, "2024-02-25").treated(ZOLEDRONATE, DOSE);

        assertThat(found(rule, story, DOSE)).containsExactly("CRITICAL zoledronate since " + DOSE);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-01, INFO", "2023-12-02, CRITICAL", "2023-12-03, CRITICAL"})
    void aResultCountsFrom90DaysBeforeTheDose(String on, String severity) {
        var story = anEpisode()
                .measured(CREATININE_CLEARANCE, 20, "mL/min", on)
                .measured(CALCIUM, 2.3, "mmol/L", 2.15, 2.55, "2024-02-20")
                .measured(VITAMIN_D, 34, "ng/mL", "2024-02-20")
                .treated(ZOLEDRONATE, DOSE);

        assertThat(found(rule, story, DOSE)).containsExactly(severity + " zoledronate since " + DOSE);
    }

    @Test
    void aResultAfterTheDoseCountsFromItsDayAndANewerOneSettlesIt() {
        var story = checked()
                .treated(ZOLEDRONATE, DOSE)
                .measured(CALCIUM, 1.9, "mmol/L", 2.15, 2.55, "2024-03-10")
                .measured(CALCIUM, 2.0, "mmol/L", 2.15, 2.55, "2024-03-15")
                .measured(CALCIUM, 2.2, "mmol/L", 2.15, 2.55, "2024-03-20");

        assertThat(found(rule, story, "2024-03-09")).isEmpty();
        assertThat(found(rule, story, "2024-03-10")).containsExactly("CRITICAL zoledronate since 2024-03-10");
        assertThat(found(rule, story, "2024-03-15")).containsExactly("CRITICAL zoledronate since 2024-03-10");
        assertThat(english(rule, story, "2024-03-15")).contains("calcium of 2 mmol/L below 2.15; Reclast US label");
        assertThat(found(rule, story, "2024-03-20")).isEmpty();
    }

    @Test
    void theMissingResultsSettleTheQuestionWhenTheyCome() {
        var story = anEpisode()
                .treated(ZOLEDRONATE, DOSE)
                .measured(CREATININE_CLEARANCE, 80, "mL/min", "2024-03-05")
                .measured(CALCIUM, 2.3, "mmol/L", 2.15, 2.55, "2024-03-06")
                .measured(VITAMIN_D, 34, "ng/mL", "2024-03-07");

        assertThat(found(rule, story, "2024-03-06")).containsExactly("INFO zoledronate since " + DOSE);
        assertThat(english(rule, story, "2024-03-06"))
                .endsWith("or since: 25-OH vitamin D in ng/mL or nmol/L. Please record.");
        assertThat(found(rule, story, "2024-03-07")).isEmpty();
    }

    @Test
    void aResultThatWasFreshForTheFirstDoseMayBeTooOldForTheSecond() {
        var story = anEpisode()
                .measured(CREATININE_CLEARANCE, 80, "mL/min", "2023-12-10")
                .measured(CALCIUM, 2.3, "mmol/L", 2.15, 2.55, "2024-02-20")
                .measured(VITAMIN_D, 34, "ng/mL", "2024-02-20")
                .treated(PAMIDRONATE, DOSE)
                .treated(PAMIDRONATE, "2024-03-20");

        assertThat(found(rule, story, "2024-03-19")).isEmpty();
        assertThat(found(rule, story, "2024-03-20")).containsExactly("INFO pamidronate since 2024-03-20");
    }
}
