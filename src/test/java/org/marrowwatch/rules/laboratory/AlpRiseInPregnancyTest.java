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
import org.marrowwatch.episode.Context;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Verdict;

class AlpRiseInPregnancyTest {

    private final Rule rule = new AlpRise(RuleSettings.CLINICAL_REFERENCE);

    @Test
    void theBaselineBeforeItDoesNotCount() {
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .alp(60, "2024-02-01")
                .alp(180, "2024-08-01");

        assertThat(judge(rule, story, "2024-08-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void beforeWeek13ItDoes() {
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .alp(60, "2024-02-01")
                .alp(90, "2024-03-31");

        assertThat(found(rule, story, "2024-03-31")).containsExactly("WARNING total since 2024-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "126, 2024-04-01, 0", // 13 weeks
        "126.1, 2024-04-01, 1",
        "126, 2024-04-08, 0", // 14 weeks
        "126.1, 2024-04-08, 1",
        "229, 2024-07-14, 1", // the last day of week 27
        "229, 2024-07-15, 0", // 28 weeks
        "229.1, 2024-07-15, 1",
        "229, 2024-10-06, 0",
        "229.1, 2024-10-06, 1",
        "229, 2024-12-01, 0", // one day less than 8 weeks after the birth
        "229.1, 2024-12-01, 1",
        "500, 2024-12-02, 0" // a new baseline begins
    })
    void onlyWhatIsAboveTheTrimesterIsInformation(double value, String on, int findings) {
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .delivered("2024-10-07")
                .alp(value, on);

        assertThat(found(rule, story, "2024-12-31"))
                .isEqualTo(findings == 0 ? List.of() : List.of("INFO total since " + on));
    }

    @Test
    void theBilateralHipsOfAPublishedPregnancyStaySilent() {
        var story = anEpisode()
                .pregnant("2023-03-06", "2023-08-07")
                .begins("left-hip, right-hip", "2023-08-07")
                .alpFrom(null, null, 173, "2023-10-02")
                .delivered("2023-12-11");

        assertThat(judge(rule, story, "2023-10-02")).isEqualTo(Verdict.quiet());
        assertThat(judge(rule, story, "2024-12-31")).isEqualTo(Verdict.quiet());
    }

    @Test
    void theThirdTrimesterGoesOnAfterAnEarlyBirth() {
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .delivered("2024-07-01")
                .alp(229, "2024-07-01");

        assertThat(judge(rule, story, "2024-07-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void theBoneFractionIsNotCompared() {
        var story = anEpisode().pregnant("2024-01-01", "2024-02-01").boneAlp(300, "2024-05-01");

        assertThat(judge(rule, story, "2024-05-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void itSaysTheWeeksAndTheLimit() {
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .alp(60, "2024-02-01")
                .alp(240, "2024-07-29");

        assertThat(english(rule, story, "2024-07-29"))
                .isEqualTo("ALP (total) 240 U/L on 29 July 2024, at 30 completed weeks of gestation, above 229 U/L,"
                        + " the upper limit of the third trimester. Ask for GGT (liver) and look for a healing"
                        + " fracture.");
        assertThat(french(rule, story, "2024-07-29"))
                .isEqualTo("PAL (totales) 240 U/L le 29 juillet 2024, à 30 SA révolues, au-dessus de 229 U/L, limite"
                        + " supérieure du troisième trimestre. Demander les GGT (foie) et rechercher une fracture en"
                        + " voie de guérison.");
        assertThat(theFinding(rule, story, "2024-07-29").evidence()).containsExactly(fact(1), fact(3));
    }

    @Test
    void afterTheBirthItSaysThat() {
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .alp(240, "2024-10-14")
                .delivered("2024-10-08");

        assertThat(english(rule, story, "2024-10-14"))
                .startsWith("ALP (total) 240 U/L on 14 October 2024, less than 8 weeks after the delivery of 8 October"
                        + " 2024, above 229 U/L, the upper limit of the third trimester.");
        assertThat(french(rule, story, "2024-10-14"))
                .startsWith("PAL (totales) 240 U/L le 14 octobre 2024, moins de 8 semaines après l'accouchement du 8"
                        + " octobre 2024, au-dessus de 229 U/L, limite supérieure du troisième trimestre.");
    }

    @Test
    void withoutARecordedBirthTheDayItWasDueCounts() {
        var story = anEpisode().pregnant("2024-01-01", "2024-02-01").alp(240, "2024-10-14");

        assertThat(english(rule, story, "2024-10-14"))
                .contains("less than 8 weeks after the expected delivery of 7 October 2024");
        assertThat(french(rule, story, "2024-10-14"))
                .contains("moins de 8 semaines après l'accouchement prévu du 7 octobre 2024");
    }

    @Test
    void aRaisedGgtPointsToTheLiverHereToo() {
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .alp(240, "2024-07-29")
                .ggt(80, 40.0, "2024-07-29");

        assertThat(english(rule, story, "2024-07-29"))
                .endsWith(" GGT 80 U/L on 29 July 2024, not below its upper limit of 40, points to the liver.");
        assertThat(theFinding(rule, story, "2024-07-29").evidence()).containsExactly(fact(1), fact(2), fact(3));
    }

    @Test
    void aResultWithinTheIntervalEndsAnEarlierRise() {
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .alp(60, "2024-02-01")
                .alp(90, "2024-03-31")
                .alp(95, "2024-05-01");

        assertThat(found(rule, story, "2024-04-30")).hasSize(1);
        assertThat(judge(rule, story, "2024-05-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void theBaselineAfterItIsNew() {
        var story = anEpisode()
                .pregnant("2024-01-01", "2024-02-01")
                .alp(60, "2024-02-01")
                .delivered("2024-10-07")
                .alp(90, "2025-01-01")
                .alp(100, "2025-03-01")
                .alp(120, "2025-04-01");

        assertThat(judge(rule, story, "2025-03-01")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, story, "2025-04-01")).containsExactly("INFO total since 2025-04-01");
    }

    @ParameterizedTest
    @CsvSource({"170, 0", "229, 0", "230, 1"})
    void aPregnancyWithoutDatesIsComparedWithTheThirdTrimester(double value, int findings) {
        var story = anEpisode()
                .alp(80, "2023-12-01")
                .context(Context.Factor.PREGNANCY, "2024-04-01")
                .alp(value, "2024-04-10");

        assertThat(found(rule, story, "2024-04-10")).hasSize(findings);
        if (findings > 0) {
            assertThat(english(rule, story, "2024-04-10"))
                    .startsWith("ALP (total) 230 U/L on 10 April 2024, in a pregnancy of unstated gestation, above 229"
                            + " U/L, the upper limit of the third trimester.");
            assertThat(french(rule, story, "2024-04-10")).contains("pendant une grossesse de terme non précisé");
        }
    }
}
