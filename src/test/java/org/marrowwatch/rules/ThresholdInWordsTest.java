package org.marrowwatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.Text;

class ThresholdInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "MISSED_VISIT, 1, 1 day, 1 jour",
        "MISSED_VISIT, 7, 7 days, 7 jours",
        "SYMPTOM_REPORT, 1, 1 week, 1 semaine",
        "SYMPTOM_REPORT, 6, 6 weeks, 6 semaines",
        "CLOSING_MRI, 1, 1 month, 1 mois",
        "CLOSING_MRI, 6, 6 months, 6 mois"
    })
    void oneIsSingular(Threshold threshold, double number, String english, String french) {
        RuleSettings settings = new RuleSettings(Map.of(), Map.of(threshold, number));

        assertThat(settings.inWords(threshold)).isEqualTo(Text.of(english, french));
    }
}
