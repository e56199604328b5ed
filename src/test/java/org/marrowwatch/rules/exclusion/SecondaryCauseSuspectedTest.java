package org.marrowwatch.rules.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Exclusion.Status.CONFIRMED;
import static org.marrowwatch.episode.Exclusion.Status.EXCLUDED;
import static org.marrowwatch.episode.Exclusion.Status.SUSPECTED;
import static org.marrowwatch.episode.Laboratory.Analyte.CRP;
import static org.marrowwatch.episode.Laboratory.Analyte.VITAMIN_D;
import static org.marrowwatch.episode.Symptoms.Sign.ALLODYNIA;
import static org.marrowwatch.episode.Symptoms.Sign.EFFUSION;
import static org.marrowwatch.episode.Symptoms.Sign.FEVER;
import static org.marrowwatch.episode.Symptoms.Sign.NIGHT_PAIN;
import static org.marrowwatch.rules.exclusion.Suspecting.english;
import static org.marrowwatch.rules.exclusion.Suspecting.found;
import static org.marrowwatch.rules.exclusion.Suspecting.french;
import static org.marrowwatch.rules.exclusion.Suspecting.judge;
import static org.marrowwatch.rules.exclusion.Suspecting.severity;
import static org.marrowwatch.rules.exclusion.Suspecting.theFinding;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Symptoms.Sign;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.rules.Judging;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Verdict;

class SecondaryCauseSuspectedTest {

    private static final String DAY = "2024-03-01";

    private final Rule rule = new SecondaryCauseSuspected();

    @Test
    void withoutARegionThereIsNothingToExplain() {
        var story = anEpisode()
                .context(Context.Factor.KNOWN_CANCER, DAY)
                .said(Exclusion.Cause.INFECTION, CONFIRMED, DAY)
                .measured(CRP, 50, "mg/L", null, 5.0, DAY);

        assertThat(Judging.judge(rule, story, DAY)).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @EnumSource(
            value = Exclusion.Status.class,
            names = {"SUSPECTED", "CONFIRMED"})
    void aCauseThatIsRecordedStandsUntilTheRemissionIsConfirmed(Exclusion.Status status) {
        var story = anEpisode()
                .sign("left-knee", ALLODYNIA, DAY)
                .said(Exclusion.Cause.INFECTION, status, "2024-03-05")
                .painFree("left-knee", "2024-06-01")
                .painFree("left-knee", "2024-06-15");

        assertThat(theFinding(rule, story, "2024-06-14").evidence()).containsExactly(fact(2));
        assertThat(found(rule, story, "2024-06-14")).containsExactly("WARNING episode since 2024-03-05");
        assertThat(found(rule, story, "2024-06-15")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EFFUSION,, ",
        "PERCUSSION_TENDERNESS,,",
        "SUDDEN_WORSENING,,",
        "SUDDEN_INABILITY_TO_BEAR_WEIGHT,,",
        "SHORTENING_OR_ROTATION,,",
        "SOFT_TISSUE_SWELLING,,",
        "ERYTHEMA, WARNING, infection (erythema)",
        "ALLODYNIA, WARNING, complex regional pain syndrome (allodynia)",
        "FEVER, WARNING, infection (fever)",
        "NIGHT_PAIN, INFO, malignancy (night pain)",
        "WEIGHT_LOSS, WARNING, malignancy (weight loss)",
        "MORNING_STIFFNESS, INFO, inflammatory arthritis (morning stiffness)"
    })
    void aSignOfTheKneeIsStrongWeakOrNone(Sign sign, @Nullable String severity, @Nullable String words) {
        var story = anEpisode().sign("left-knee", sign, DAY);

        assertThat(found(rule, story, DAY))
                .isEqualTo(severity == null ? List.of() : List.of(severity + " episode since " + DAY));
        if (words != null) {
            assertThat(english(rule, story, DAY)).contains(", since 1 March 2024: " + words + ".");
        }
    }

    @Test
    void swellingOfTheFootIsAWeakPromptAndErythemaAStrongOne() {
        var swollen = anEpisode().sign("left-knee, left-ankle-foot", Sign.SOFT_TISSUE_SWELLING, DAY);
        var red = anEpisode()
                .sign("left-ankle-foot", Sign.SOFT_TISSUE_SWELLING, DAY)
                .sign("left-ankle-foot", Sign.ERYTHEMA, "2024-03-05");

        assertThat(severity(rule, swollen, DAY)).containsExactly("INFO");
        assertThat(english(rule, swollen, DAY))
                .isEqualTo(
                        "Weak prompts of another cause, since 1 March 2024: thrombosis (soft-tissue swelling of ankle"
                                + " and foot), cellulitis (soft-tissue swelling of ankle and foot). They are common in the"
                                + " primary syndrome too.");
        assertThat(french(rule, swollen, DAY))
                .isEqualTo(
                        "Éléments faibles évoquant une autre cause, depuis le 1er mars 2024 : thrombose (tuméfaction"
                                + " des parties molles de la région cheville-pied), cellulite infectieuse (tuméfaction des"
                                + " parties molles de la région cheville-pied). Ils sont fréquents aussi dans le syndrome primitif.");
        assertThat(found(rule, red, "2024-03-05")).containsExactly("WARNING episode since 2024-03-05");
        assertThat(english(rule, red, "2024-03-05"))
                .isEqualTo("Suggests another cause, since 5 March 2024: infection (erythema), thrombosis (erythema of"
                        + " ankle and foot; soft-tissue swelling of ankle and foot), cellulitis (erythema of ankle and"
                        + " foot; soft-tissue swelling of ankle and foot). To be explained; the diagnosis is not"
                        + " rejected by this.");
    }

    @ParameterizedTest
    @CsvSource({
        "KNOWN_CANCER, WARNING, malignancy (known cancer)",
        "HYPERPARATHYROIDISM, WARNING, metabolic disease (hyperparathyroidism)",
        "HYPOTHYROIDISM, INFO, metabolic disease (hypothyroidism)",
        "ALCOHOL_EXCESS, INFO, osteonecrosis (alcohol excess)",
        "STEROID_USE, INFO, osteonecrosis (steroid use)",
        "TRANSPLANT, INFO, osteonecrosis (transplant)",
        "RECENT_TRAUMA, INFO, trauma (recent trauma)",
        "IMMUNOSUPPRESSION,,",
        "SMOKING,,",
        "OTHER,,",
        "CALCINEURIN_INHIBITOR_START,,",
        "BREASTFEEDING_START,,"
    })
    void aDiseaseOrExposureIsStrongWeakOrNone(
            Context.Factor factor, @Nullable String severity, @Nullable String words) {
        var story = anEpisode().context(factor, DAY).context(factor, "2024-04-01");

        assertThat(found(rule, story, "2024-04-01"))
                .isEqualTo(severity == null ? List.of() : List.of(severity + " episode since " + DAY));
        if (words != null) {
            assertThat(english(rule, story, DAY)).contains(", since 1 March 2024: " + words + ".");
            assertThat(theFinding(rule, story, "2024-04-01").evidence()).containsExactly(fact(1));
        }
    }

    @Test
    void anEffusionIsAPromptUnderImmunosuppressionOnly() {
        var felt = anEpisode()
                .sign("left-knee", EFFUSION, DAY)
                .context(Context.Factor.IMMUNOSUPPRESSION, "2024-03-10")
                .sign("left-knee", EFFUSION, "2024-03-20");
        var imaged = anEpisode()
                .context(Context.Factor.IMMUNOSUPPRESSION, DAY)
                .mriShows("left-patella", Mri.Feature.SOFT_TISSUE_OEDEMA, "2024-03-03")
                .mriShows("left-patella", Mri.Feature.EFFUSION, "2024-03-05")
                .said(Exclusion.Cause.INFECTION, EXCLUDED, "2024-03-06");

        assertThat(found(rule, felt, DAY)).isEmpty();
        assertThat(found(rule, felt, "2024-03-20")).containsExactly("WARNING episode since 2024-03-10");
        assertThat(theFinding(rule, felt, "2024-03-20").evidence()).containsExactly(fact(2), fact(1));
        assertThat(english(rule, felt, "2024-03-20")).contains("infection (effusion under immunosuppression).");
        assertThat(found(rule, imaged, "2024-03-04")).isEmpty();
        assertThat(found(rule, imaged, "2024-03-05")).containsExactly("WARNING episode since 2024-03-05");
        assertThat(theFinding(rule, imaged, "2024-03-05").evidence()).containsExactly(fact(1), fact(3));
        assertThat(found(rule, imaged, "2024-03-06")).isEmpty();
    }

    @Test
    void theEarliestEffusionCounts() {
        var story = anEpisode()
                .context(Context.Factor.IMMUNOSUPPRESSION, "2024-01-01")
                .sign("left-knee", EFFUSION, "2024-03-20")
                .mriShows("left-patella", Mri.Feature.EFFUSION, "2024-03-05")
                .mriShows("left-patella", Mri.Feature.EFFUSION, "2024-03-25");

        assertThat(found(rule, story, "2024-03-25")).containsExactly("WARNING episode since 2024-03-05");
        assertThat(theFinding(rule, story, "2024-03-25").evidence()).containsExactly(fact(1), fact(3));
    }

    @ParameterizedTest
    @EnumSource(Exclusion.Cause.class)
    void aCauseThatIsSuspectedOrConfirmedIsAWarningUntilItIsExcluded(Exclusion.Cause cause) {
        var story = anEpisode()
                .said(cause, SUSPECTED, DAY)
                .said(cause, CONFIRMED, "2024-03-05")
                .said(cause, EXCLUDED, "2024-03-10")
                .said(cause, SUSPECTED, "2024-03-12");

        assertThat(found(rule, story, "2024-03-09")).containsExactly("WARNING episode since " + DAY);
        assertThat(theFinding(rule, story, "2024-03-09").evidence()).containsExactly(fact(1), fact(2));
        assertThat(english(rule, story, "2024-03-09")).contains(cause.text().en() + " (suspected; confirmed).");
        assertThat(french(rule, story, "2024-03-09"))
                .containsPattern(cause.text().fr() + " [(]suspecté(e|) ; confirmé\\1[)][.]");
        assertThat(judge(rule, story, "2024-03-10")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, story, "2024-03-12")).containsExactly("WARNING episode since 2024-03-12");
    }

    @Test
    void aConfirmedCauseIsSaidToBeConfirmed() {
        var story = anEpisode()
                .sign("left-knee", FEVER, DAY)
                .said(Exclusion.Cause.INFECTION, SUSPECTED, "2024-03-04")
                .said(Exclusion.Cause.INFECTION, CONFIRMED, "2024-03-05")
                .said(Exclusion.Cause.INFECTION, CONFIRMED, "2024-03-06");

        assertThat(english(rule, story, "2024-03-04")).startsWith("Suggests another cause, since 1 March 2024");
        assertThat(found(rule, story, "2024-03-06")).containsExactly("WARNING episode since " + DAY);
        assertThat(english(rule, story, "2024-03-06"))
                .isEqualTo("Another cause is confirmed, since 5 March 2024: infection (suspected; confirmed; fever)."
                        + " Re-open the diagnosis.");
        assertThat(french(rule, story, "2024-03-06"))
                .isEqualTo("Une autre cause est confirmée, depuis le 5 mars 2024 : infection (suspectée ; confirmée ;"
                        + " fièvre). Reprendre le diagnostic.");
    }

    @Test
    void beneathAConfirmedCauseTheSuggestionsStand() {
        var story = anEpisode()
                .sign("left-knee", ALLODYNIA, DAY)
                .said(Exclusion.Cause.INFECTION, SUSPECTED, "2024-02-01")
                .said(Exclusion.Cause.INFECTION, CONFIRMED, "2024-03-05")
                .sign("left-knee", NIGHT_PAIN, "2024-01-06");
        var weak = anEpisode()
                .said(Exclusion.Cause.INFECTION, CONFIRMED, "2024-03-05")
                .sign("left-knee", NIGHT_PAIN, "2024-01-06");

        assertThat(found(rule, story, "2024-03-05")).containsExactly("WARNING episode since 2024-02-01");
        assertThat(english(rule, story, "2024-03-05"))
                .isEqualTo("Another cause is confirmed, since 5 March 2024: infection (suspected; confirmed). Re-open"
                        + " the diagnosis. Suggests another cause, since 1 March 2024: complex regional pain syndrome"
                        + " (allodynia). Weak prompts: malignancy (night pain). To be explained; the diagnosis is not"
                        + " rejected by this.");
        assertThat(found(rule, weak, "2024-03-05")).containsExactly("WARNING episode since 2024-03-05");
        assertThat(english(rule, weak, "2024-03-05"))
                .endsWith("Re-open the diagnosis. Weak prompts of another cause, since 6 January 2024: malignancy"
                        + " (night pain). They are common in the primary syndrome too.");
    }

    @Test
    void aCauseThatIsMerelySuspectedAgainIsNotSaidToBeConfirmed() {
        var story = anEpisode()
                .said(Exclusion.Cause.INFECTION, CONFIRMED, DAY)
                .said(Exclusion.Cause.INFECTION, SUSPECTED, "2024-03-05");

        assertThat(english(rule, story, "2024-03-05")).startsWith("Suggests another cause, since 1 March 2024");
    }

    @Test
    void whatIsRecordedLaterOnTheDayOfAnExclusionStands() {
        var story = anEpisode()
                .said(Exclusion.Cause.INFECTION, SUSPECTED, DAY)
                .said(Exclusion.Cause.INFECTION, EXCLUDED, DAY)
                .said(Exclusion.Cause.INFECTION, CONFIRMED, DAY);

        assertThat(found(rule, story, DAY)).containsExactly("WARNING episode since " + DAY);
        assertThat(theFinding(rule, story, DAY).evidence()).containsExactly(fact(3));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-04, 1", "2024-03-05, 0", "2024-03-06, 0"})
    void anExclusionOnTheDayOfTheLastPromptOrLaterSettlesIt(String excluded, int findings) {
        var story = anEpisode()
                .sign("left-knee", FEVER, DAY)
                .sign("left-knee", FEVER, "2024-03-05")
                .said(Exclusion.Cause.INFECTION, EXCLUDED, excluded);

        assertThat(found(rule, story, "2024-03-06")).hasSize(findings);
        if (findings == 1) {
            assertThat(theFinding(rule, story, "2024-03-06").since()).isEqualTo("2024-03-05");
            assertThat(theFinding(rule, story, "2024-03-06").evidence()).containsExactly(fact(2));
        }
    }

    @Test
    void severalReportsOfASignAreAllCited() {
        var story = anEpisode().sign("left-knee", FEVER, DAY).sign("left-knee", FEVER, "2024-03-05");

        assertThat(theFinding(rule, story, "2024-03-05").evidence()).containsExactly(fact(1), fact(2));
        assertThat(theFinding(rule, story, "2024-03-05").since()).isEqualTo(DAY);
    }

    @Test
    void anExclusionOfAnotherCauseSettlesNothing() {
        var story = anEpisode().sign("left-knee", FEVER, DAY).said(Exclusion.Cause.MALIGNANCY, EXCLUDED, "2024-03-05");

        assertThat(found(rule, story, "2024-03-05")).containsExactly("WARNING episode since " + DAY);
    }

    @Test
    void weakPromptsOfOtherCausesAreListedAfterTheStrongOnes() {
        var story = anEpisode()
                .sign("left-knee", NIGHT_PAIN, "2024-02-01")
                .sign("left-knee", ALLODYNIA, DAY)
                .context(Context.Factor.HYPERPARATHYROIDISM, "2024-03-05")
                .measured(VITAMIN_D, 12, "ng/mL", "2024-03-04");

        assertThat(found(rule, story, "2024-02-01")).containsExactly("INFO episode since 2024-02-01");
        assertThat(found(rule, story, "2024-03-05")).containsExactly("WARNING episode since " + DAY);
        assertThat(theFinding(rule, story, "2024-03-05").evidence())
                .containsExactly(fact(1), fact(2), fact(3), fact(4));
        assertThat(english(rule, story, "2024-03-05"))
                .isEqualTo("Suggests another cause, since 1 March 2024: complex regional pain syndrome (allodynia),"
                        + " metabolic disease (hyperparathyroidism; 25-OH vitamin D below 20 ng/mL: 12 ng/mL). Weak"
                        + " prompts: malignancy (night pain). To be explained; the diagnosis is not rejected by this.");
        assertThat(french(rule, story, "2024-03-05"))
                .isEqualTo("Évoque une autre cause, depuis le 1er mars 2024 : syndrome douloureux régional complexe"
                        + " (allodynie), maladie métabolique (hyperparathyroïdie ; 25-OH vitamine D inférieure à 20"
                        + " ng/mL : 12 ng/mL). Élément(s) faible(s) : tumeur maligne (douleur nocturne). À expliquer ; le"
                        + " diagnostic n'est pas rejeté pour autant.");
        assertThat(judge(rule, story, "2024-03-05").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
    }

    @Test
    void aCourseInRemissionIsSilentAndARelapseIsNot() {
        var story = anEpisode()
                .sign("left-knee", ALLODYNIA, DAY)
                .painFree("left-knee", "2024-06-01")
                .painFree("left-knee", "2024-07-01")
                .pain("left-knee", 7, "2024-09-01");

        assertThat(found(rule, story, "2024-05-31")).hasSize(1);
        assertThat(judge(rule, story, "2024-06-01")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, story, "2024-09-01")).containsExactly("WARNING episode since " + DAY);
    }

    @Test
    void theTableHasEveryCauseOnceAndItsPromptsStandInItsItemOnTheCard() {
        assertThat(SecondaryCause.TABLE).extracting(SecondaryCause::cause).containsExactly(Exclusion.Cause.values());
        for (Language language : Language.values()) {
            assertThat(SecondaryCause.TABLE).allSatisfy(line -> {
                List<String> prompts = Stream.concat(line.strong().stream(), line.weak().stream())
                        .map(prompt -> prompt.text().in(language))
                        .toList();
                assertThat(rule.card().because().in(language).lines())
                        .filteredOn(item -> item.startsWith(RuleCard.ITEM)
                                && item.toLowerCase(language.locale())
                                        .contains(line.cause().text().in(language))
                                && prompts.stream().allMatch(item::contains))
                        .isNotEmpty();
            });
        }
    }

    @Test
    void theCardTellsWeakPromptsFromStrongOnes() {
        assertThat(rule.card().because().en().lines())
                .contains(
                        "- Malignancy: known cancer, weight loss; weak: night pain",
                        "- Osteonecrosis (weak prompts only): alcohol excess, steroid use, transplant",
                        "- Osteoarthritis: only when recorded as suspected or confirmed");
        assertThat(rule.card().because().fr().lines())
                .contains(
                        "- Tumeur maligne : cancer connu, perte de poids ; éléments faibles : douleur nocturne",
                        "- Traumatisme (éléments faibles seulement) : traumatisme récent, traumatisme de la région");
    }

    /** What every published benign course has is never a warning: pain, oedema, an effusion, a subchondral line. */
    @Test
    void anOrdinaryCourseIsSilent() {
        var story = anEpisode()
                .sign("left-hip", EFFUSION, DAY)
                .mriShows("left-femoral-head", Mri.Feature.EFFUSION, DAY)
                .mriShows("left-femoral-head", Mri.Feature.SUBCHONDRAL_LINE, DAY)
                .pain("left-hip", 8, DAY);

        assertThat(judge(rule, story, DAY)).isEqualTo(Verdict.quiet());
    }

    @Test
    void steroidsAsATreatmentCountAsMuchAsInTheContext() {
        var story = anEpisode()
                .pain("left-hip", 7, "2024-02-01")
                .treated(Treatment.Agent.GLUCOCORTICOID, "2024-03-05")
                .context(Context.Factor.STEROID_USE, "2024-03-01")
                .said(Exclusion.Cause.OSTEONECROSIS, EXCLUDED, "2024-03-04");

        assertThat(found(rule, story, "2024-03-03")).containsExactly("INFO episode since 2024-03-01");
        assertThat(found(rule, story, "2024-03-04")).isEmpty();
        assertThat(found(rule, story, "2024-03-05")).containsExactly("INFO episode since 2024-03-05");
        assertThat(english(rule, story, "2024-03-05")).contains("osteonecrosis (steroid use)");
    }

    @Test
    void theEndOfSteroidsOpensNoSettledQuestion() {
        var story = anEpisode()
                .pain("left-knee", 6, "2024-01-01")
                .treatedFrom(Treatment.Agent.GLUCOCORTICOID, "2024-01-05")
                .said(Exclusion.Cause.OSTEONECROSIS, EXCLUDED, "2024-02-01")
                .treatedUntil(Treatment.Agent.GLUCOCORTICOID, "2024-02-20");

        assertThat(found(rule, story, "2024-02-20")).isEmpty();
        assertThat(found(
                        rule,
                        anEpisode()
                                .pain("left-knee", 6, "2024-01-01")
                                .treatedUntil(Treatment.Agent.GLUCOCORTICOID, "2024-02-20"),
                        "2024-02-20"))
                .containsExactly("INFO episode since 2024-02-20");
    }

    @ParameterizedTest
    @CsvSource({"INFECTION, 1", "MALIGNANCY, 1", "CRPS, 0", "OSTEONECROSIS, 0"})
    void onlyDangerousCausesStandThroughAProvisionalRemission(Exclusion.Cause cause, int findings) {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .said(cause, SUSPECTED, "2024-01-20")
                .painFree("right-hip", "2024-04-01");

        assertThat(found(rule, story, "2024-03-31")).containsExactly("WARNING episode since 2024-01-20");
        assertThat(found(rule, story, "2024-04-01")).hasSize(findings);
    }

    @Test
    void throughAProvisionalRemissionADangerousCauseIsSaidWithoutTheOthers() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .said(Exclusion.Cause.OSTEOARTHRITIS, CONFIRMED, "2024-01-20")
                .said(Exclusion.Cause.INFECTION, SUSPECTED, "2024-01-21")
                .painFree("right-hip", "2024-04-01");

        assertThat(english(rule, story, "2024-04-01"))
                .startsWith("Suggests another cause, since 21 January 2024: infection (suspected).");
    }

    @Test
    void anEpisodeThatIsResolvedOnMriTooIsLeftInPeace() {
        var story = anEpisode()
                .mri("right-medial-femoral-condyle", Mri.Extent.LARGE, "2024-01-15")
                .said(Exclusion.Cause.OSTEONECROSIS, CONFIRMED, "2024-06-15");

        assertThat(found(rule, story, "2024-06-15")).hasSize(1);
        assertThat(found(rule, story.mri("right-medial-femoral-condyle", Mri.Extent.NONE, "2026-06-15"), "2026-06-15"))
                .isEmpty();
    }
}
