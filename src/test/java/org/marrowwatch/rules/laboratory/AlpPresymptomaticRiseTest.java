package org.marrowwatch.rules.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
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

class AlpPresymptomaticRiseTest {

    private final Rule rule = new AlpPresymptomaticRise(RuleSettings.CLINICAL_REFERENCE);

    /** The patient before a rise: transplanted on 10 February 2023, with 113 U/L. */
    private static EpisodeBuilder aRecipient() {
        return anEpisode()
                .transplanted("2023-02-10")
                .starts("tacrolimus", "2023-02-10")
                .alp(113, 120, "2023-02-10");
    }

    @Test
    void aMarkedRiseBeforePainIsAWarning() {
        var story = aRecipient().alp(160, 120, "2023-04-10");

        assertThat(judge(rule, story, "2023-04-09")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, story, "2023-04-10")).containsExactly("WARNING total since 2023-04-10");
        assertThat(judge(rule, story, "2023-04-10").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
    }

    @Test
    void aRiseThatIsSampledWeeklyIsSeenToo() {
        var story = aRecipient();
        double value = 113;
        for (int week = 1; week <= 9; week++) {
            value += 6;
            story.alp(value, day("2023-02-10").plusWeeks(week).toString());
        }

        assertThat(found(rule, story, "2023-04-14")).containsExactly("WARNING total since 2023-04-14");
        assertThat(english(rule, story, "2023-04-14"))
                .startsWith("ALP (total) 167 U/L on 14 April 2023, 40 % above the personal baseline of 119 U/L,");
    }

    @ParameterizedTest
    @CsvSource({"139, 0", "140, 1", "141, 1"})
    void itIsMarkedFrom40Percent(double value, int findings) {
        var story = anEpisode()
                .transplanted("2024-01-01")
                .starts("tacrolimus", "2024-01-01")
                .alp(100, 120, "2024-01-01")
                .alp(value, 120, "2024-03-01");

        assertThat(found(rule, story, "2024-03-01")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-09, 1", "2024-02-10, 1", "2024-02-11, 0"})
    void theDayOfTheResultIsWithin12MonthsOfTheTransplant(String on, int findings) {
        var story = aRecipient().alp(160, on);

        assertThat(found(rule, story, "2024-03-01")).hasSize(findings);
    }

    @Test
    void theYearThatPassesDoesNotClearIt() {
        var story = aRecipient().alp(160, "2023-04-10");

        assertThat(judge(rule, story, "2025-01-01")).isEqualTo(judge(rule, story, "2023-04-10"));
    }

    @Test
    void painSettlesIt() {
        var story = aRecipient().alp(160, "2023-04-10").begins("left-knee, right-knee", "2023-07-10");

        assertThat(found(rule, story, "2023-07-09")).hasSize(1);
        assertThat(judge(rule, story, "2023-07-10")).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"2023-02-09, 1", "2023-02-10, 0", "2023-02-11, 0"})
    void onlyPainFromTheTransplantOnCounts(String pain, int findings) {
        var story = aRecipient().pain("right-hip", 5, pain).alp(160, "2023-04-10");

        assertThat(found(rule, story, "2023-04-10")).hasSize(findings);
    }

    @Test
    void aReportWithoutPainDoesNotSettleIt() {
        var story = aRecipient().alp(160, "2023-04-10").painFree("right-knee", "2023-05-01");

        assertThat(found(rule, story, "2023-05-01")).hasSize(1);
    }

    @Test
    void aLaterSmallerResultSettlesIt() {
        var story = aRecipient().alp(160, "2023-04-10").alp(130, "2023-05-01");

        assertThat(judge(rule, story, "2023-05-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void withoutTheDrugOnThatDayItIsSilent() {
        var story = aRecipient().stops("tacrolimus", "2023-04-10").alp(160, "2023-04-10");

        assertThat(judge(rule, story, "2023-04-10")).isEqualTo(Verdict.quiet());
    }

    @Test
    void withoutATransplantItIsSilent() {
        var story = anEpisode()
                .starts("tacrolimus", "2023-02-10")
                .alp(113, "2023-02-10")
                .alp(160, "2023-04-10");

        assertThat(judge(rule, story, "2023-04-10")).isEqualTo(Verdict.quiet());
    }

    @Test
    void itHasBeenThereSinceTheFirstMarkedResult() {
        var story = aRecipient().alp(140, "2023-03-10").alp(160, "2023-04-10").alp(200, "2023-05-10");

        assertThat(found(rule, story, "2023-05-10")).containsExactly("WARNING total since 2023-04-10");
        assertThat(theFinding(rule, story, "2023-05-10").evidence())
                .containsExactly(fact(3), fact(5), fact(6), fact(1));
    }

    @Test
    void aRiseThatBeganBeforeTheTransplantCountsFromTheTransplant() {
        var story = anEpisode()
                .alp(100, "2023-01-01")
                .alp(150, "2023-02-01")
                .transplanted("2023-02-10")
                .starts(null, "2023-02-10")
                .alp(150, "2023-02-10")
                .alp(155, "2023-03-01");

        assertThat(found(rule, story, "2023-03-01")).containsExactly("WARNING total since 2023-02-10");
    }

    @Test
    void itSpeaksInsteadOfTheRuleOnANewRiseAfterRemission() {
        var story = aRecipient()
                .pain("right-hip", 5, "2023-01-01")
                .painFree("right-hip", "2023-03-01")
                .alp(160, "2023-04-10");

        assertThat(found(rule, story, "2023-04-10")).containsExactly("WARNING total since 2023-04-10");
        assertThat(found(new AlpNewRiseAfterRemission(RuleSettings.CLINICAL_REFERENCE), story, "2023-04-10"))
                .isEmpty();
    }

    @Test
    void aClinicMayChooseWhatIsMarked() {
        Rule strict = new AlpPresymptomaticRise(new RuleSettings(Map.of(), Map.of(Threshold.ALP_MARKED_RISE, 50.0)));

        assertThat(found(strict, aRecipient().alp(160, "2023-04-10"), "2023-04-10"))
                .isEqualTo(List.of());
        assertThat(strict.card().because().en()).contains("at least 50 % above");
        assertThat(strict.card().because().fr()).contains("d'au moins 50 %");
    }

    @Test
    void itSaysHowLongAfterTheTransplant() {
        var story = aRecipient().alp(160, "2023-04-10");

        assertThat(english(rule, story, "2023-04-10"))
                .isEqualTo("ALP (total) 160 U/L on 10 April 2023, 42 % above the personal baseline of 113 U/L, 2 months"
                        + " after a transplant, under a calcineurin inhibitor, and no pain reported since the transplant."
                        + " Ask for GGT (liver) and look for a healing fracture.");
        assertThat(french(rule, story, "2023-04-10"))
                .isEqualTo(
                        "PAL (totales) 160 U/L le 10 avril 2023, 42 % au-dessus du niveau de base personnel de 113 U/L,"
                                + " 2 mois après une greffe, sous inhibiteur de la calcineurine, sans douleur signalée depuis la"
                                + " greffe. Demander les GGT (foie) et rechercher une fracture en voie de guérison.");
    }

    @Test
    void fromTheLiverItIsInformation() {
        var story = aRecipient().alp(160, "2023-04-10").ggt(90, 60.0, "2023-04-12");

        assertThat(found(rule, story, "2023-04-12")).containsExactly("INFO total since 2023-04-10");
        assertThat(theFinding(rule, story, "2023-04-12").evidence())
                .containsExactly(fact(3), fact(4), fact(1), fact(5));
    }
}
