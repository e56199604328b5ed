package org.marrowwatch.rules.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Exclusion.Status.EXCLUDED;
import static org.marrowwatch.episode.Laboratory.Analyte.CRP;
import static org.marrowwatch.rules.exclusion.Suspecting.english;
import static org.marrowwatch.rules.exclusion.Suspecting.found;
import static org.marrowwatch.rules.exclusion.Suspecting.french;
import static org.marrowwatch.rules.exclusion.Suspecting.judge;
import static org.marrowwatch.rules.exclusion.Suspecting.severity;
import static org.marrowwatch.rules.exclusion.Suspecting.theFinding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.AlkalinePhosphatase.Fraction;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

class LaboratoryPromptsTest {

    private static final String DAY = "2024-03-01";

    private final Rule rule = new SecondaryCauseSuspected();

    @ParameterizedTest
    @CsvSource({
        "CRP, 5, mg/L, , 5, ",
        "CRP, 5.1, mg/L, , 5, WARNING",
        "CRP, 300, mg/L, , , ",
        "ESR, 20, mm/h, , 20, ",
        "ESR, 21, mm/h, , 20, WARNING",
        "WHITE_CELLS, 10.1, G/L, 4, 10, WARNING",
        "WHITE_CELLS, 3, G/L, 4, 10, ",
        "PTH, 66, ng/L, 15, 65, WARNING",
        "PTH, 10, ng/L, 15, 65, ",
        "TSH, 4.1, mU/L, 0.4, 4, INFO",
        "TSH, 0.3, mU/L, 0.4, 4, INFO",
        "TSH, 0.3, mU/L, 0.4, , INFO",
        "TSH, 5, mU/L, , 4, INFO",
        "TSH, 0.4, mU/L, 0.4, 4, ",
        "TSH, 4, mU/L, 0.4, 4, ",
        "TSH, 40, mU/L, , , ",
        "VITAMIN_D, 19.9, ng/mL, , , INFO",
        "VITAMIN_D, 20, ng/mL, , , ",
        "VITAMIN_D, 49, nmol/L, , , INFO",
        "VITAMIN_D, 50, nmol/L, , , ",
        "VITAMIN_D, 5, mg/L, 20, , ",
        "CALCIUM, 5, mmol/L, 2.1, 2.6, ",
        "GGT, 500, U/L, , 55, ",
        "CREATININE_CLEARANCE, 5, mL/min, 60, 120, "
    })
    void aLaboratoryResultIsMeasuredAgainstItsLimit(
            Laboratory.Analyte analyte,
            double value,
            String unit,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable String severity) {
        var story = anEpisode().measured(analyte, value, unit, lower, upper, DAY);

        assertThat(severity(rule, story, DAY)).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void aLaboratoryPromptIsSaidWithItsValueAndSettledByANewerNormalOne() {
        var story = anEpisode()
                .measured(CRP, 3, "mg/L", null, 5.0, "2024-02-20")
                .measured(CRP, 12, "mg/L", null, 5.0, DAY)
                .measured(CRP, 31.5, "mg/L", null, 5.0, "2024-03-05")
                .measured(CRP, 80, "mg/L", "2024-03-10")
                .measured(CRP, 5, "mg/L", null, 5.0, "2024-03-20");

        assertThat(found(rule, story, "2024-03-10")).containsExactly("WARNING episode since " + DAY);
        assertThat(theFinding(rule, story, "2024-03-10").evidence()).containsExactly(fact(2), fact(3));
        assertThat(theFinding(rule, story, DAY).evidence()).containsExactly(fact(2));
        assertThat(english(rule, story, "2024-03-10"))
                .isEqualTo("Suggests another cause, since 1 March 2024: infection (C-reactive protein above its printed"
                        + " limit: 31.5 mg/L). To be explained; the diagnosis is not rejected by this.");
        assertThat(french(rule, story, "2024-03-10"))
                .isEqualTo(
                        "Évoque une autre cause, depuis le 1er mars 2024 : infection (protéine C réactive au-dessus de"
                                + " la limite imprimée : 31,5 mg/L). À expliquer ; le diagnostic n'est pas rejeté pour autant.");
        assertThat(judge(rule, story, "2024-03-20")).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"CRP, 15, INFO", "CRP, 15.1, WARNING", "ESR, 90, INFO", "WHITE_CELLS, 15.5, INFO", "PTH, 15, WARNING"})
    void inPregnancyAMildRiseIsWeak(Laboratory.Analyte analyte, double value, String severity) {
        var story = anEpisode().pregnant("2023-10-01", "2024-02-01").measured(analyte, value, "mg/L", null, 5.0, DAY);

        assertThat(severity(rule, story, DAY)).containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource({"2024-07-06, INFO", "2024-07-07, WARNING", "2023-09-30, WARNING"})
    void afterTheBirthAMildRiseIsStrong(String on, String severity) {
        var story = anEpisode().pregnant("2023-10-01", "2024-02-01").measured(CRP, 12, "mg/L", null, 5.0, on);

        assertThat(severity(rule, story, "2024-08-01")).containsExactly(severity);
    }

    @Test
    void aRiseThatIsNoLongerMildIsAWarningFromItsOwnDay() {
        var story = anEpisode()
                .pregnant("2023-10-01", "2024-02-01")
                .measured(CRP, 10, "mg/L", null, 5.0, DAY)
                .measured(CRP, 40, "mg/L", null, 5.0, "2024-03-08")
                .measured(CRP, 50, "mg/L", null, 5.0, "2024-03-09");

        assertThat(found(rule, story, DAY)).containsExactly("INFO episode since " + DAY);
        assertThat(found(rule, story, "2024-03-09")).containsExactly("WARNING episode since 2024-03-08");
    }

    private static AlkalinePhosphatase alp(double value, @Nullable Double lower, Fraction fraction, String day) {
        return new AlkalinePhosphatase(
                LocalDate.parse(day), value, AlkalinePhosphatase.Unit.U_PER_L, lower, null, null, null, fraction);
    }

    @ParameterizedTest
    @CsvSource({"39, 40, TOTAL, INFO", "40, 40, TOTAL, ", "39, , TOTAL, ", "3, 4, BONE, "})
    void alkalinePhosphataseBelowItsLimitIsWeak(
            double value, @Nullable Double lower, Fraction fraction, @Nullable String severity) {
        var story = anEpisode().fact(alp(value, lower, fraction, DAY));

        assertThat(severity(rule, story, DAY)).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void aNewerAlkalinePhosphataseSettlesALowOne() {
        var story = anEpisode()
                .fact(alp(30, 40.0, Fraction.TOTAL, DAY))
                .fact(alp(32, 40.0, Fraction.TOTAL, "2024-03-10"))
                .fact(alp(45, null, Fraction.TOTAL, "2024-03-15"))
                .fact(alp(45, 40.0, Fraction.TOTAL, "2024-03-20"))
                .fact(alp(32, 40.0, Fraction.TOTAL, "2024-03-25"));

        assertThat(found(rule, story, "2024-03-15")).containsExactly("INFO episode since " + DAY);
        assertThat(theFinding(rule, story, "2024-03-15").evidence()).containsExactly(fact(1), fact(2));
        assertThat(english(rule, story, DAY))
                .contains("metabolic disease (alkaline phosphatase below its printed limit).");
        assertThat(found(rule, story, "2024-03-20")).isEmpty();
        assertThat(found(rule, story, "2024-03-25")).containsExactly("INFO episode since 2024-03-25");
    }

    @Test
    void anExclusionOfMetabolicDiseaseSettlesALowAlkalinePhosphatase() {
        var story = anEpisode()
                .fact(alp(30, 40.0, Fraction.TOTAL, DAY))
                .said(Exclusion.Cause.METABOLIC, EXCLUDED, "2024-03-05")
                .fact(alp(31, 40.0, Fraction.TOTAL, "2024-03-10"));

        assertThat(found(rule, story, "2024-03-05")).isEmpty();
        assertThat(found(rule, story, "2024-03-10")).containsExactly("INFO episode since 2024-03-10");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-04, 2024-03-05", "2024-03-05, ", "2024-02-20, 2024-03-01"})
    void anExclusionSettlesLaboratoryPromptsUpToItsDay(String excluded, @Nullable String since) {
        var story = anEpisode()
                .measured(CRP, 12, "mg/L", null, 5.0, DAY)
                .measured(CRP, 31, "mg/L", null, 5.0, "2024-03-05")
                .said(Exclusion.Cause.INFECTION, EXCLUDED, excluded);

        assertThat(found(rule, story, "2024-03-06"))
                .isEqualTo(since == null ? List.of() : List.of("WARNING episode since " + since));
    }
}
