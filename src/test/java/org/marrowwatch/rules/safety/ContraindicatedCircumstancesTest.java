package org.marrowwatch.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.Context.Factor.BREASTFEEDING_START;
import static org.marrowwatch.episode.Context.Factor.BREASTFEEDING_STOP;
import static org.marrowwatch.episode.Context.Factor.PREGNANCY;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Laboratory.Analyte.CREATININE_CLEARANCE;
import static org.marrowwatch.episode.Treatment.Agent.ALENDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.DENOSUMAB;
import static org.marrowwatch.episode.Treatment.Agent.ILOPROST;
import static org.marrowwatch.episode.Treatment.Agent.NSAID;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;
import static org.marrowwatch.rules.safety.TreatmentContraindicatedTest.checked;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

class ContraindicatedCircumstancesTest {

    private static final String DOSE = "2024-03-01";

    private final Rule rule = new TreatmentContraindicated();

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

        assertThat(found(rule, story, DOSE)).containsExactly("CRITICAL " + agent.slug() + " since " + DOSE);
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
}
