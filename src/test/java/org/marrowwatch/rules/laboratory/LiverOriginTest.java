package org.marrowwatch.rules.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.theFinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;

class LiverOriginTest {

    private final Rule rule = new AlpRise(RuleSettings.CLINICAL_REFERENCE);

    @ParameterizedTest
    @CsvSource({
        "59, 2024-03-01, WARNING",
        "60, 2024-03-01, INFO",
        "61, 2024-03-01, INFO",
        "90, 2024-02-15, WARNING",
        "90, 2024-02-16, INFO", // 14 days before
        "90, 2024-03-15, INFO",
        "90, 2024-03-16, WARNING"
    })
    void aGgtAtItsLimitMakesAWarningInformation(double ggt, String on, String severity) {
        var story = anEpisode().alp(100, "2024-01-01").alp(150, "2024-03-01").ggt(ggt, 60.0, on);

        assertThat(found(rule, story, "2024-04-01")).containsExactly(severity + " total since 2024-03-01");
    }

    @Test
    void aGgtWithoutALimitSaysNothing() {
        var story = anEpisode().alp(100, "2024-01-01").alp(150, "2024-03-01").ggt(500, null, "2024-03-01");

        assertThat(found(rule, story, "2024-03-01")).containsExactly("WARNING total since 2024-03-01");
        assertThat(english(rule, story, "2024-03-01")).contains("Ask for GGT");
    }

    @Test
    void theNearestGgtCountsAndOfTwoAsNearTheLater() {
        var story = anEpisode()
                .alp(100, "2024-01-01")
                .alp(150, "2024-03-10")
                .ggt(90, 60.0, "2024-03-08")
                .ggt(20, 60.0, "2024-03-12")
                .ggt(90, 60.0, "2024-03-13");

        assertThat(found(rule, story, "2024-03-11")).containsExactly("INFO total since 2024-03-10");
        assertThat(found(rule, story, "2024-03-12")).containsExactly("WARNING total since 2024-03-10");
        assertThat(found(rule, story, "2024-03-13")).containsExactly("WARNING total since 2024-03-10");
    }

    @Test
    void itSaysWhatPointsToTheLiver() {
        var story = anEpisode().alp(100, "2024-01-01").alp(150, "2024-03-01").ggt(90.5, 60.0, "2024-03-02");

        assertThat(english(rule, story, "2024-03-02"))
                .isEqualTo("ALP (total) 150 U/L on 1 March 2024, 50 % above the personal baseline of 100 U/L. GGT 90.5"
                        + " U/L on 2 March 2024, not below its upper limit of 60, points to the liver.");
        assertThat(french(rule, story, "2024-03-02"))
                .isEqualTo("PAL (totales) 150 U/L le 1er mars 2024, 50 % au-dessus du niveau de base personnel de 100"
                        + " U/L. Les GGT à 90,5 U/L le 2 mars 2024, non inférieures à leur limite supérieure de 60,"
                        + " orientent vers le foie.");
        assertThat(theFinding(rule, story, "2024-03-02").evidence()).containsExactly(fact(1), fact(2), fact(3));
    }

    @Test
    void aNormalGgtIsNotAskedForAgain() {
        var story = anEpisode().alp(100, "2024-01-01").alp(150, "2024-03-01").ggt(20, 60.0, "2024-03-01");

        assertThat(english(rule, story, "2024-03-01"))
                .endsWith(" GGT 20 U/L on 1 March 2024 is below its upper limit of 60; look for a healing fracture.");
        assertThat(french(rule, story, "2024-03-01"))
                .endsWith(" GGT à 20 U/L le 1er mars 2024, sous leur limite supérieure de 60 ; rechercher une fracture"
                        + " en voie de guérison.");
    }
}
