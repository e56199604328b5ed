package org.marrowwatch.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.finding;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.PRESENT;
import static org.marrowwatch.episode.Mri.Extent.SMALL;
import static org.marrowwatch.episode.Treatment.Action.START;
import static org.marrowwatch.episode.Treatment.Action.STOP;
import static org.marrowwatch.episode.Treatment.Agent.ALENDRONATE;
import static org.marrowwatch.episode.Treatment.Agent.CORE_DECOMPRESSION;
import static org.marrowwatch.episode.Treatment.Agent.ILOPROST;
import static org.marrowwatch.episode.Treatment.Agent.NSAID;
import static org.marrowwatch.episode.Treatment.Agent.ZOLEDRONATE;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Symptoms.PainScale;
import org.marrowwatch.episode.Symptoms.WeightBearing;
import org.marrowwatch.episode.Treatment.Agent;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.Verdict;

class TreatmentResponseMissingTest {

    private static final String MISSING = "INFO zoledronate since 2024-04-25";

    private static final Set<Agent> WITHOUT_EXPECTED_RESPONSE = EnumSet.of(
            Agent.ANALGESIC,
            Agent.OPIOID,
            Agent.NSAID,
            Agent.GLUCOCORTICOID,
            Agent.CALCIUM_CHANNEL_BLOCKER,
            Agent.VITAMIN_D,
            Agent.CALCIUM,
            Agent.UNLOADING,
            Agent.IMMOBILISATION,
            Agent.PHYSIOTHERAPY);

    private final Rule rule = new TreatmentResponseMissing(RuleSettings.CLINICAL_REFERENCE);

    /** A hip with pain of 8 and large oedema, treated on 1 February: a response is expected by 25 April. */
    private static EpisodeBuilder treatedHip() {
        return anEpisode()
                .pain("right-hip", 8, "2024-01-15")
                .mri("right-femoral-head", LARGE, "2024-01-20")
                .treated(ZOLEDRONATE, "2024-02-01");
    }

    private static Symptoms report(Double painOnLoading, Symptoms.Change change, String day) {
        return new Symptoms(
                day(day),
                List.of(EpisodeBuilder.region("right-hip")),
                null,
                painOnLoading,
                PainScale.NRS,
                null,
                null,
                false,
                List.of(),
                change);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, '', 2024-04-25",
        "2024-04-24, '', 2024-04-25",
        "2024-04-25, INFO zoledronate since 2024-04-25, +999999999-12-31",
        "2024-04-26, INFO zoledronate since 2024-04-25, +999999999-12-31"
    })
    void isInformation12WeeksAfterTheFirstDose(String asOf, String finding, String holdsUntil) {
        assertThat(found(rule, treatedHip(), asOf)).isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
        assertThat(judge(rule, treatedHip(), asOf).holdsUntil()).isEqualTo(holdsUntil);
    }

    @Test
    void itSaysThatNothingWasRecordedSince() {
        assertThat(english(rule, treatedHip(), "2024-05-01"))
                .isEqualTo(
                        "Zoledronate on 1 February 2024 (right hip): neither a symptom report nor an MRI is on record"
                                + " since; a response was expected by 25 April 2024.");
        assertThat(french(rule, treatedHip(), "2024-05-01"))
                .isEqualTo("Zolédronate le 1er février 2024 (hanche droite) : ni compte rendu de symptômes ni IRM"
                        + " consignés depuis ; une réponse était attendue au plus tard le 25 avril 2024.");
        assertThat(theFinding(rule, treatedHip(), "2024-05-01").evidence()).containsExactly(fact(3), fact(1), fact(2));
    }

    @Test
    void itSaysHowFarPainFell() {
        var story = treatedHip().pain("right-hip", 5.5, "2024-03-01").pain("right-hip", 7, "2024-04-01");

        assertThat(found(rule, story, "2024-05-01")).containsExactly(MISSING);
        assertThat(english(rule, story, "2024-05-01"))
                .isEqualTo(
                        "Zoledronate on 1 February 2024 (right hip): worst pain 8 of 10 before and 5.5 at best since;"
                                + " a fall of 50 % was expected by 25 April 2024. No regression on MRI is on record since.");
        assertThat(french(rule, story, "2024-05-01"))
                .isEqualTo(
                        "Zolédronate le 1er février 2024 (hanche droite) : douleur maximale 8 sur 10 avant et au mieux"
                                + " 5,5 depuis ; une baisse de 50 % était attendue au plus tard le 25 avril 2024. Aucune"
                                + " régression à l'IRM n'est consignée depuis.");
        assertThat(theFinding(rule, story, "2024-05-01").evidence())
                .containsExactly(fact(3), fact(1), fact(2), fact(5), fact(4));
    }

    @Test
    void itSaysThatWhatWasRecordedSinceShowsNoResponse() {
        var reported = treatedHip().says("right-hip", Symptoms.Change.UNCHANGED, "2024-03-01");
        var imaged = treatedHip().mri("right-femoral-head", LARGE, "2024-03-01");

        assertThat(english(rule, reported, "2024-05-01"))
                .isEqualTo("Zoledronate on 1 February 2024 (right hip): no response is on record since, neither of pain"
                        + " nor on MRI; one was expected by 25 April 2024.");
        assertThat(french(rule, imaged, "2024-05-01"))
                .isEqualTo("Zolédronate le 1er février 2024 (hanche droite) : aucune réponse consignée depuis, ni de la"
                        + " douleur ni à l'IRM ; une réponse était attendue au plus tard le 25 avril 2024.");
    }

    @ParameterizedTest
    @EnumSource(Agent.class)
    void aResponseIsExpectedOfWhatTreatsTheOedema(Agent agent) {
        var story = anEpisode().pain("right-hip", 8, "2024-01-15").treated(agent, "2024-02-01");

        assertThat(found(rule, story, "2024-05-01"))
                .isEqualTo(
                        WITHOUT_EXPECTED_RESPONSE.contains(agent)
                                ? List.of()
                                : List.of("INFO " + agent.slug() + " since 2024-04-25"));
    }

    @Test
    void theTimeIsTheClinicsChoice() {
        Rule other =
                new TreatmentResponseMissing(new RuleSettings(Map.of(), Map.of(Threshold.TREATMENT_RESPONSE, 4.0)));

        assertThat(found(other, treatedHip(), "2024-02-29")).containsExactly("INFO zoledronate since 2024-02-29");
        assertThat(other.card().because().en()).startsWith("Raised for information 4 weeks after");
    }

    @ParameterizedTest
    @CsvSource({"4.1, 1", "4, 0", "3.9, 0"})
    void aFallToHalfIsAResponse(double best, int findings) {
        var story = treatedHip().pain("right-hip", best, "2024-03-01").pain("right-hip", 7, "2024-04-01");

        assertThat(found(rule, story, "2024-05-01")).hasSize(findings);
        if (findings == 0) {
            assertThat(judge(rule, story, "2024-03-15")).isEqualTo(Verdict.quiet());
        }
    }

    @ParameterizedTest
    @CsvSource({"1.1, 1", "1, 0"})
    void aFallToNoPainIsAResponse(double best, int findings) {
        var story = anEpisode()
                .pain("right-hip", 1.5, "2024-01-15")
                .treated(ZOLEDRONATE, "2024-02-01")
                .pain("right-hip", best, WeightBearing.PARTIAL, "2024-03-01");

        assertThat(found(rule, story, "2024-05-01")).hasSize(findings);
    }

    @Test
    void aLateResponseSettlesIt() {
        var story = treatedHip().pain("right-hip", 3, "2024-06-01");

        assertThat(found(rule, story, "2024-05-31")).containsExactly(MISSING);
        assertThat(judge(rule, story, "2024-06-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void theLastFiguresUpToTheDoseCount() {
        var story = anEpisode()
                .pain("right-hip", 9, "2024-01-15")
                .pain("right-hip", 4, "2024-02-01")
                .treated(ZOLEDRONATE, "2024-02-01")
                .pain("right-hip", 3, "2024-03-01");

        assertThat(english(rule, story, "2024-05-01")).contains("worst pain 4 of 10 before and 3 at best since");
    }

    @Test
    void figuresOfAnEarlierSpellDoNotCount() {
        var story = anEpisode()
                .pain("right-hip", 8, "2023-01-15")
                .painFree("right-hip", "2023-05-01")
                .painFree("right-hip", "2023-06-01")
                .says("right-hip", Symptoms.Change.WORSE, "2024-01-15")
                .treated(ZOLEDRONATE, "2024-02-01")
                .pain("right-hip", 4, "2024-03-01");

        assertThat(english(rule, story, "2024-05-01")).contains("no response is on record since");
    }

    @Test
    void ofSeveralRegionsTheWorstPainCounts() {
        var story = anEpisode()
                .pain("right-hip", 8, "2024-01-15")
                .pain("left-knee", 4, "2024-01-16")
                .treated(ZOLEDRONATE, "2024-02-01")
                .pain("left-knee", 2, "2024-03-01");

        assertThat(english(rule, story, "2024-05-01"))
                .contains("(right hip, left knee): no response is on record since");
        assertThat(english(rule, story.pain("right-hip", 6, "2024-03-02"), "2024-05-01"))
                .contains("worst pain 8 of 10 before and 6 at best since");
        assertThat(found(rule, story.pain("right-hip", 4, "2024-03-03"), "2024-05-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"right-hip", "left-hip"})
    void ofTwoRegionsThatHurtAlikeBothMustBeMeasured(String measured) {
        var story = anEpisode()
                .pain("right-hip, left-hip", 8, "2024-01-15")
                .treated(ZOLEDRONATE, "2024-02-01")
                .pain(measured, 8, "2024-03-01");

        assertThat(english(rule, story, "2024-05-01")).contains("no response is on record since");
    }

    @Test
    void theWordBetterCountsWithoutFigures() {
        var improved = treatedHip().says("right-hip", Symptoms.Change.IMPROVED, "2024-03-01");

        assertThat(judge(rule, improved, "2024-05-01")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, treatedHip().says("right-hip", Symptoms.Change.WORSE, "2024-03-01"), "2024-05-01"))
                .containsExactly(MISSING);
    }

    @Test
    void theFiguresOfAReportAreStrongerThanItsWord() {
        var story = treatedHip().fact(report(6.0, Symptoms.Change.IMPROVED, "2024-03-01"));

        assertThat(found(rule, story, "2024-05-01")).containsExactly(MISSING);
    }

    @Test
    void theWordCountsWhereThereIsNoFigureToCompareWith() {
        var story = anEpisode()
                .begins("right-hip", "2024-01-15")
                .treated(ZOLEDRONATE, "2024-02-01")
                .fact(report(6.0, Symptoms.Change.IMPROVED, "2024-03-01"));

        assertThat(found(rule, story, "2024-05-01")).isEmpty();
    }

    @Test
    void theWordGoneCountsEvenWithAWalkingAid() {
        var story = treatedHip()
                .fact(new Symptoms(
                        day("2024-03-01"),
                        List.of(EpisodeBuilder.region("right-hip")),
                        null,
                        null,
                        PainScale.NRS,
                        WeightBearing.PARTIAL,
                        true,
                        false,
                        List.of(),
                        Symptoms.Change.RESOLVED));

        assertThat(found(rule, story, "2024-05-01")).isEmpty();
    }

    @Test
    void aReportFreeOfPainCountsEvenIfPainCameBack() {
        var story = anEpisode()
                .begins("right-hip", "2024-01-15")
                .treated(ZOLEDRONATE, "2024-02-01")
                .painFree("right-hip", "2024-03-01")
                .pain("right-hip", 6, "2024-03-05");

        assertThat(found(rule, story, "2024-05-01")).isEmpty();
    }

    @Test
    void regressionOnMriIsAResponse() {
        var story = treatedHip().mri("right-femoral-head", SMALL, "2024-05-02");

        assertThat(found(rule, story, "2024-05-01")).containsExactly(MISSING);
        assertThat(judge(rule, story, "2024-05-02")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, story.mri("right-femoral-head", LARGE, "2024-06-01"), "2024-06-02"))
                .isEmpty();
    }

    @Test
    void theReadersWordOnMriIsAResponse() {
        var story = anEpisode()
                .pain("right-hip", 8, "2024-01-15")
                .mri("right-femoral-head", PRESENT, "2024-01-20")
                .treated(ZOLEDRONATE, "2024-02-01")
                .mri("2024-04-01", finding("right-femoral-head", PRESENT, Mri.Comparison.IMPROVED));

        assertThat(found(rule, story, "2024-05-01")).isEmpty();
    }

    @Test
    void regressionBeforeTheDoseIsNoResponse() {
        var before = anEpisode()
                .pain("right-hip", 8, "2024-01-01")
                .mri("right-femoral-head", LARGE, "2024-01-01")
                .mri("right-femoral-head", SMALL, "2024-02-01")
                .treated(ZOLEDRONATE, "2024-02-01");

        assertThat(found(rule, before, "2024-05-01")).containsExactly(MISSING);
        assertThat(found(rule, before.mri("right-femoral-head", SMALL, "2024-04-01"), "2024-05-01"))
                .containsExactly(MISSING);
    }

    @Test
    void regressionBetweenTwoImagesAfterTheDoseIsAResponse() {
        var story = anEpisode()
                .pain("right-hip", 8, "2024-01-01")
                .treated(ZOLEDRONATE, "2024-02-01")
                .mri("right-femoral-head", LARGE, "2024-02-02");

        assertThat(found(rule, story, "2024-05-01")).containsExactly(MISSING);
        assertThat(found(rule, story.mri("right-femoral-head", SMALL, "2024-04-01"), "2024-05-01"))
                .isEmpty();
    }

    @Test
    void anotherSiteSaysNothingOfTheOneThatWasLarge() {
        var story =
                treatedHip().mri("right-acetabulum", SMALL, "2024-04-01").mri("left-femoral-head", NONE, "2024-04-02");

        assertThat(found(rule, story, "2024-05-01")).containsExactly(MISSING);
    }

    @Test
    void aNameThatCoversTheSiteSaysThatItIsClear() {
        var story = treatedHip().mri("right-proximal-femur", NONE, "2024-04-01").pain("right-hip", 8, "2024-04-10");

        assertThat(found(rule, story, "2024-05-01")).isEmpty();
    }

    @Test
    void aNameThatCoversTheSiteCannotBeMeasuredAgainstIt() {
        var story = treatedHip().mri("right-proximal-femur", SMALL, "2024-04-01");

        assertThat(found(rule, story, "2024-05-01")).containsExactly(MISSING);
    }

    @Test
    void remissionSettlesIt() {
        assertThat(judge(rule, treatedHip().painFree("right-hip", "2024-05-02"), "2024-05-02"))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void aRegionThatBeganAfterTheDoseWasNotTreated() {
        var story = anEpisode().treated(ZOLEDRONATE, "2024-02-01").begins("right-hip", "2024-02-02");

        assertThat(judge(rule, story, "2024-06-01")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, story.begins("left-knee", "2024-02-01"), "2024-06-01"))
                .containsExactly(MISSING);
    }

    @Test
    void aRegionThatBeganBeforeButWasSeenLongAfterIsSinceItWasSeen() {
        var story = anEpisode()
                .onset("2024-01-15")
                .treated(ZOLEDRONATE, "2024-02-01")
                .pain("right-hip, left-hip", 6, "2024-06-01");

        assertThat(found(rule, story, "2024-06-01")).containsExactly("INFO zoledronate since 2024-06-01");
    }

    @Test
    void theFirstDoseOfTheAgentCounts() {
        var story = treatedHip().treated(ZOLEDRONATE, "2024-04-01").treated(ILOPROST, START, "2024-03-01");

        assertThat(found(rule, story, "2024-04-30")).containsExactly(MISSING);
        assertThat(judge(rule, story, "2024-04-30").holdsUntil()).isEqualTo("2024-05-24");
        assertThat(found(rule, story, "2025-01-01")).containsExactly(MISSING, "INFO iloprost since 2024-05-24");
    }

    @Test
    void aDoseOfAnEarlierSpellIsNotTheFirstOfThisOne() {
        var story = anEpisode()
                .pain("right-hip", 8, "2023-01-15")
                .treated(ZOLEDRONATE, "2023-02-01")
                .painFree("right-hip", "2023-05-01")
                .painFree("right-hip", "2023-06-01")
                .pain("right-hip", 8, "2024-01-15")
                .treated(ZOLEDRONATE, "2024-02-01");

        assertThat(found(rule, story, "2024-05-01")).containsExactly(MISSING);
    }

    @Test
    void stoppingIsNoDose() {
        var story = anEpisode()
                .pain("right-hip", 8, "2024-01-15")
                .treated(ALENDRONATE, STOP, "2024-01-20")
                .treated(ALENDRONATE, START, "2024-02-01");

        assertThat(found(rule, story, "2024-05-01")).containsExactly("INFO alendronate since 2024-04-25");
    }

    @Test
    void aProcedureIsSaidInWords() {
        var story = anEpisode()
                .pain("right-hip", 8, "2024-01-15")
                .treated(NSAID, "2024-01-16")
                .treated(CORE_DECOMPRESSION, "2024-02-01");

        assertThat(english(rule, story, "2024-05-01"))
                .startsWith("Core decompression on 1 February 2024 (right hip): ");
        assertThat(french(rule, story, "2024-05-01")).startsWith("Forage-décompression le 1er février 2024 (hanche");
    }
}
