package org.marrowwatch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;

class SettingsJsonTest {

    @ParameterizedTest
    @EnumSource(Threshold.class)
    void everyThresholdIsReadAsItWasKept(Threshold threshold) {
        for (double number : new double[] {threshold.lowest(), threshold.reference()}) {
            RuleSettings chosen = new RuleSettings(Map.of(), Map.of(threshold, number));

            SettingsJson.Kept kept = SettingsJson.read(SettingsJson.body(chosen));

            assertThat(kept.problems()).hasSameSizeAs(chosen.contradictions());
            assertThat(kept.settings()).contains(chosen);
            assertThat(kept.settings().orElseThrow().chosenThresholds()).containsOnlyKeys(threshold);
        }
    }

    @ParameterizedTest
    @EnumSource(CourseKind.class)
    void everyWindowIsReadAsItWasKept(CourseKind kind) {
        RuleSettings chosen = new RuleSettings(Map.of(kind, new Window(1, 20, 30)), Map.of());

        assertThat(SettingsJson.read(SettingsJson.body(chosen)).settings()).contains(chosen);
    }

    /** As they were kept at first. */
    @ParameterizedTest
    @ValueSource(strings = {"20", "20.0", "2e1"})
    void aWholeNumberMayBeWrittenWithAPoint(String number) {
        SettingsJson.Kept kept = SettingsJson.read("{\"thresholds\": {\"mri-interval\": " + number + "}}");

        assertThat(kept.problems()).isEmpty();
        assertThat(kept.settings().orElseThrow().count(Threshold.MRI_INTERVAL)).isEqualTo(20);
    }

    @Test
    void numbersThatContradictEachOtherStayAndAreTold() {
        SettingsJson.Kept kept = SettingsJson.read("{\"thresholds\": {\"mri-regression-info\": 40}}");

        assertThat(kept.problems()).extracting(Problem::pointer).containsExactly("/thresholds/mri-regression-info");
        assertThat(kept.settings().orElseThrow().count(Threshold.MRI_REGRESSION_INFO))
                .isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "3"})
    void whatIsNoObjectIsNotRead(String body) {
        SettingsJson.Kept kept = SettingsJson.read(body);

        assertThat(kept.settings()).isEmpty();
        assertThat(kept.problems()).isNotEmpty();
    }
}
