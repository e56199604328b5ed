package org.marrowwatch.rules.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.rules.Threshold.ALP_ANALYTICAL_VARIATION;
import static org.marrowwatch.rules.Threshold.ALP_WITHIN_SUBJECT_VARIATION;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.rules.RuleSettings;

class ReferenceChangeTest {

    @ParameterizedTest
    @CsvSource({"5.3, 2.65, 17.8, 15.1", "6.4, 2.65, 21.1, 17.5", "5.3, 0, 15.8, 13.7"})
    void itFollowsFromTheTwoVariations(double within, double analytical, double rise, double fall) {
        RuleSettings settings = new RuleSettings(
                Map.of(), Map.of(ALP_WITHIN_SUBJECT_VARIATION, within, ALP_ANALYTICAL_VARIATION, analytical));

        ReferenceChange change = ReferenceChange.of(settings);

        assertThat(change.risePercent()).isEqualTo(rise);
        assertThat(change.fallPercent()).isEqualTo(fall);
    }
}
