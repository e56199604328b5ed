package org.marrowwatch.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.Context.Factor.BREASTFEEDING_START;
import static org.marrowwatch.episode.Context.Factor.BREASTFEEDING_STOP;
import static org.marrowwatch.episode.Context.Factor.PREGNANCY;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Laboratory.Analyte.CALCIUM;
import static org.marrowwatch.episode.Laboratory.Analyte.CREATININE_CLEARANCE;
import static org.marrowwatch.episode.Laboratory.Analyte.VITAMIN_D;
import static org.marrowwatch.episode.Treatment.Agent.ALENDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.DENOSUMAB;
import static org.marrowwatch.episode.Treatment.Agent.IBANDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.ILOPROST;
import static org.marrowwatch.episode.Treatment.Agent.NSAID;
import static org.marrowwatch.episode.Treatment.Agent.PAMIDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.ZOLEDRONATE;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Verdict;
import org.marrowwatch.rules.Wording;

class TreatmentContraindicatedTest {

    private static final String DOSE = "2024-03-01";

    private final Rule rule = new TreatmentContraindicated();

    /** A patient of whom all that is asked for is known and normal. */
    private static EpisodeBuilder checked() {
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
                                        + subject(agent)
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

    private static String subject(Treatment.Agent agent) {
        return agent.slug();
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
                .isEqualTo(severity == null ? List.of() : List.of(severity + " " + subject(agent) + " since " + DOSE));
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
                .isEqualTo(findings == 0 ? List.of() : List.of("WARNING " + subject(agent) + " since " + DOSE));
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
    @EnumSource(
            value = Treatment.Agent.class,
            names = {"ZOLEDRONATE", "PAMIDRONATE", "NERIDRONATE", "IBANDRONATE", "CLODRONATE", "DENOSUMAB"})
    void whatIsMissingBeforeAnInfusionOrDenosumabIsAskedFor(Treatment.Agent agent) {
        var story = anEpisode().treated(agent, DOSE);

        assertThat(found(rule, story, DOSE)).containsExactly("INFO " + subject(agent) + " since " + DOSE);
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

    static Stream<Treatment.Agent> notInPregnancy() {
        return Stream.of(Treatment.Agent.values())
                .filter(agent ->
                        agent == DENOSUMAB || agent == ILOPROST || agent.name().endsWith("DRONATE"));
    }

    @ParameterizedTest
    @MethodSource("notInPregnancy")
    void inPregnancyItIsContraindicatedUntilTheBirth(Treatment.Agent agent) {
        var story = checked()
                .pregnant("2023-06-10", "2023-09-01")
                .treatedFrom(agent, DOSE)
                .delivered("2024-03-12");

        assertThat(found(rule, story, DOSE)).containsExactly("CRITICAL " + subject(agent) + " since " + DOSE);
        assertThat(judge(rule, story, DOSE).holdsUntil()).isEqualTo("2024-04-13"); // 308 days
        assertThat(found(rule, story, "2024-03-11")).hasSize(1);
        assertThat(judge(rule, story, "2024-03-12")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aTreatmentBeforeThePregnancyIsJudgedFromItsFirstDay() {
        var story = checked().treatedFrom(ALENDRONATE, "2024-03-01").pregnant("2024-03-20", "2024-05-01");

        assertThat(found(rule, story, "2024-04-30")).isEmpty();
        assertThat(found(rule, story, "2024-05-01")).containsExactly("CRITICAL alendronate since 2024-03-20");
        assertThat(theFinding(rule, story, "2024-05-01").evidence()).containsExactly(fact(4), fact(5));
    }

    @Test
    void whileBreastfeedingABisphosphonateIsContraindicated() {
        var story = checked()
                .context(BREASTFEEDING_START, "2024-02-01")
                .context(BREASTFEEDING_START, "2024-02-10")
                .treatedFrom(ALENDRONATE, DOSE)
                .treated(DENOSUMAB, DOSE)
                .context(BREASTFEEDING_STOP, "2024-03-12");

        assertThat(found(rule, story, "2024-03-11")).containsExactly("CRITICAL alendronate since " + DOSE);
        assertThat(theFinding(rule, story, "2024-03-11").evidence()).containsExactly(fact(6), fact(4));
        assertThat(english(rule, story, "2024-03-11"))
                .isEqualTo("Alendronate, treatment since 1 March 2024: contraindicated (breast-feeding; secondary"
                        + " sources).");
        assertThat(judge(rule, story, "2024-03-12").findings()).isEmpty();
    }

    @Test
    void denosumabIsNotRecommendedAfterATransplant() {
        var story =
                checked().treated(DENOSUMAB, DOSE).transplanted("2024-03-10").transplanted("2024-03-20");

        assertThat(found(rule, story, "2024-03-09")).isEmpty();
        assertThat(found(rule, story, "2024-03-20")).containsExactly("WARNING denosumab since 2024-03-10");
        assertThat(english(rule, story, "2024-03-10"))
                .isEqualTo("Denosumab, dose of 1 March 2024: not recommended (transplant; secondary sources).");
    }

    @Test
    void denosumabWithAPoorClearanceCarriesTheBoxedWarning() {
        var story = checked()
                .measured(CREATININE_CLEARANCE, 22, "mL/min", "2024-02-25")
                .treated(DENOSUMAB, DOSE);

        assertThat(english(rule, story, DOSE))
                .isEqualTo(
                        "Denosumab, dose of 1 March 2024: boxed warning of severe hypocalcaemia (creatinine clearance"
                                + " of 22 mL/min below 30; Prolia US label).");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-19,, 2024-05-20",
        "2024-05-20, WARNING nsaid since 2024-05-20, 2024-06-17",
        "2024-05-21, WARNING nsaid since 2024-05-20, 2024-06-17",
        "2024-06-16, WARNING nsaid since 2024-05-20, 2024-06-17",
        "2024-06-17, CRITICAL nsaid since 2024-06-17, 2024-11-04",
        "2024-06-18, CRITICAL nsaid since 2024-06-17, 2024-11-04",
        "2024-10-07, CRITICAL nsaid since 2024-06-17, 2024-11-04", // due, but no delivery is known
        "2024-11-03, CRITICAL nsaid since 2024-06-17, 2024-11-04",
        "2024-11-04,, +999999999-12-31"
    })
    void anNsaidIsAvoidedFromWeek20AndContraindicatedFromWeek24(String asOf, @Nullable String found, String until) {
        var story = anEpisode().pregnant("2024-01-01", DOSE).treatedFrom(NSAID, "2024-04-01");

        assertThat(found(rule, story, asOf)).isEqualTo(found == null ? List.of() : List.of(found));
        assertThat(judge(rule, story, asOf).holdsUntil()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-20, 2024-04-01", "2024-04-01, 2024-04-01"})
    void anNsaidAfterABirthThatWasRecordedBeforeThePregnancyIsSilent(String delivered, String stated) {
        var story =
                anEpisode().delivered(delivered).pregnant("2023-08-15", stated).treatedFrom(NSAID, "2024-04-02");

        assertThat(judge(rule, story, "2024-04-02")).isEqualTo(Verdict.quiet());
    }

    @Test
    void inAPregnancyOfUnstatedGestationAnNsaidIsAvoidedFromItsFirstDay() {
        var story = anEpisode()
                .treatedFrom(NSAID, "2024-02-01")
                .context(PREGNANCY, DOSE)
                .treated(ILOPROST, "2024-10-01");

        assertThat(found(rule, story, "2024-02-29")).isEmpty();
        assertThat(found(rule, story, "2024-09-30")).containsExactly("WARNING nsaid since " + DOSE);
        assertThat(english(rule, story, DOSE))
                .isEqualTo("NSAID, treatment since 1 February 2024: not recommended (pregnancy, gestation not stated;"
                        + " unverified).");
        assertThat(french(rule, story, DOSE))
                .isEqualTo("AINS, traitement depuis le 1er février 2024 : à éviter (grossesse, terme non précisé ;"
                        + " non vérifié).");
        assertThat(found(rule, story, "2024-10-01"))
                .containsExactly("WARNING nsaid since " + DOSE, "CRITICAL iloprost since 2024-10-01");
        assertThat(explanations(story, "2024-10-01"))
                .anySatisfy(said -> assertThat(said).endsWith("contraindicated (pregnancy; unverified)."));
    }

    private List<String> explanations(EpisodeBuilder story, String asOf) {
        return judge(rule, story, asOf).findings().stream()
                .map(finding -> finding.explanation(Language.EN))
                .toList();
    }

    @Test
    void anNsaidAfterTheBirthIsSilent() {
        var story = anEpisode()
                .pregnant("2024-01-01", DOSE)
                .treatedFrom(NSAID, "2024-04-01")
                .delivered("2024-10-07");

        assertThat(found(rule, story, "2024-10-06")).hasSize(1);
        assertThat(judge(rule, story, "2024-10-07")).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"2024-05-11,", "2024-05-12,", "2024-05-13, 2024-05-20"})
    void aSingleDoseOfAnNsaidIsLookedAtAgainOnlyWhenItStillStands(String dose, @Nullable LocalDate until) {
        var story = anEpisode().pregnant("2024-01-01", DOSE).treated(NSAID, dose);

        LocalDate expected = until == null ? Verdict.FOR_GOOD : until;
        assertThat(judge(rule, story, dose)).isEqualTo(new Verdict(List.of(), expected));
    }

    @Test
    void theWeekOfAnNsaidIsSaid() {
        var story = anEpisode().pregnant("2024-01-01", DOSE).treated(NSAID, "2024-06-12");

        assertThat(english(rule, story, "2024-06-12"))
                .isEqualTo(
                        "NSAID, dose of 12 June 2024: not recommended (pregnancy from 20 completed weeks; unverified).");
        assertThat(french(rule, story, "2024-06-17"))
                .isEqualTo(
                        "AINS, dose du 12 juin 2024 : contre-indication (grossesse dès 24 SA révolues ; non vérifié).");
        assertThat(judge(rule, story, "2024-06-17").holdsUntil()).isEqualTo("2024-06-20");
    }

    @Test
    void anNsaidWithACalcineurinInhibitorIsNotRecommended() {
        var story = anEpisode()
                .starts("tacrolimus", "2024-02-01")
                .treatedFrom(NSAID, DOSE)
                .starts("ciclosporin", "2024-03-05")
                .stops("tacrolimus", "2024-03-10")
                .stops("ciclosporin", "2024-03-20");

        assertThat(found(rule, story, DOSE)).containsExactly("WARNING nsaid since " + DOSE);
        assertThat(theFinding(rule, story, DOSE).evidence()).containsExactly(fact(2), fact(1));
        assertThat(english(rule, story, DOSE))
                .isEqualTo("NSAID, treatment since 1 March 2024: not recommended (calcineurin inhibitor; unverified).");
        assertThat(theFinding(rule, story, "2024-03-10").evidence()).containsExactly(fact(2), fact(3));
        assertThat(judge(rule, story, "2024-03-20")).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @EnumSource
    void theCardHasOneItemForEachGroupOfAgentsWithAllThatStandsAgainstIt(Agents agents) {
        for (Language language : Language.values()) {
            String colon = language == Language.EN ? ": " : " : ";
            String group = RuleCard.ITEM + Wording.sentence(agents.text().in(language), language) + colon;
            List<String> stated = lines().filter(line -> line.agents() == agents)
                    .flatMap(line -> Stream.of(
                            line.advice().text().in(language),
                            line.condition().text().in(language) + " ("
                                    + line.ground().text().in(language) + ")"))
                    .toList();

            assertThat(rule.card().because().in(language).lines())
                    .filteredOn(line -> line.startsWith(group))
                    .singleElement()
                    .satisfies(item -> assertThat(item).contains(stated));
        }
    }

    @Test
    void theCardSaysWhatIsContraindicatedAndWhatIsToBeCorrectedFirst() {
        assertThat(rule.card().because().en().lines())
                .contains(
                        "- Zoledronate: contraindicated with creatinine clearance below 35 mL/min (Reclast US label) or"
                                + " calcium below its printed lower limit (Reclast US label)",
                        "- Intravenous bisphosphonates and denosumab: 25-OH vitamin D below 20 ng/mL or 50 nmol/L"
                                + " (secondary sources) to be corrected first");
        assertThat(rule.card().because().fr().lines())
                .contains(
                        "- Tout bisphosphonate : contre-indication si grossesse (sources secondaires) ou allaitement"
                                + " (sources secondaires)",
                        "- Bisphosphonates intraveineux et dénosumab : 25-OH vitamine D inférieure à 20 ng/mL ou 50"
                                + " nmol/L (sources secondaires) à corriger d'abord");
    }

    /** The patient in whom all circumstances of the table meet, and who gets every agent. */
    @ParameterizedTest
    @MethodSource("lines")
    void everyLineOfTheTableIsJudged(Contraindication line) {
        LocalDate on = day("2024-05-27");
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .context(BREASTFEEDING_START, "2024-02-01")
                .transplanted("2024-02-01")
                .starts("tacrolimus", "2024-02-01")
                .measured(CREATININE_CLEARANCE, 10, "mL/min", "2024-05-01")
                .measured(CALCIUM, 1.8, "mmol/L", 2.15, 2.55, "2024-05-01")
                .measured(VITAMIN_D, 8, "ng/mL", "2024-05-01");
        for (Treatment.Agent agent : Treatment.Agent.values()) {
            story.treatedFrom(agent, "2024-05-10");
        }
        LocalDate asOf = line.condition().equals(DuringPregnancy.from(Contraindication.NSAID_CONTRAINDICATED_WEEK))
                ? day("2024-06-20")
                : on;

        assertThat(rule.judge(story.build(), asOf).findings())
                .filteredOn(finding -> finding.explanation(Language.EN)
                        .contains(line.advice().text().en() + " (" + said(line.condition())))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity())
                        .isGreaterThanOrEqualTo(line.advice().severity()));
    }

    private static String said(Condition condition) {
        if (condition instanceof LowResult low) {
            return low.analyte().text().en() + " of ";
        }
        return condition.text().en();
    }

    static Stream<Contraindication> lines() {
        return Contraindication.TABLE.stream();
    }

    @ParameterizedTest
    @EnumSource(Laboratory.Analyte.class)
    void resultsAloneAreNoReasonToSpeak(Laboratory.Analyte analyte) {
        assertThat(judge(rule, anEpisode().measured(analyte, 1, "mL/min", 5.0, 9.0, DOSE), DOSE))
                .isEqualTo(Verdict.quiet());
    }
}
