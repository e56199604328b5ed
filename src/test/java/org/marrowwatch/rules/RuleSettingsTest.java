package org.marrowwatch.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;

class RuleSettingsTest {

    @ParameterizedTest
    @EnumSource(Threshold.class)
    void everyThresholdHasAReferenceWithinItsRange(Threshold threshold) {
        assertThat(threshold.allows(threshold.reference())).isTrue();
        assertThat(threshold.allows(threshold.lowest())).isTrue();
        assertThat(threshold.allows(threshold.highest())).isTrue();
        assertThat(threshold.allows(threshold.lowest() - 1)).isFalse();
        assertThat(threshold.allows(threshold.highest() + 1)).isFalse();
        assertThat(threshold.allows(Double.NaN)).isFalse();
        assertThat(RuleSettings.CLINICAL_REFERENCE.value(threshold)).isEqualTo(threshold.reference());
        assertThat(threshold.text().fr()).isNotEqualTo(threshold.text().en());
    }

    @Test
    void timeIsCountedInWholesAndPercentNeedNotBe() {
        assertThat(Threshold.MRI_INTERVAL.allows(16.5)).isFalse();
        assertThat(Threshold.ALP_WITHIN_SUBJECT_VARIATION.allows(5.35)).isTrue();
    }

    @Test
    void whatIsNotChosenIsTheReference() {
        RuleSettings settings =
                new RuleSettings(Map.of(CourseKind.HIP, new Window(3, 8, 14)), Map.of(Threshold.MRI_INTERVAL, 20.0));

        assertThat(settings.window(CourseKind.HIP)).isEqualTo(new Window(3, 8, 14));
        assertThat(settings.window(CourseKind.KNEE)).isEqualTo(CourseKind.KNEE.reference());
        assertThat(settings.count(Threshold.MRI_INTERVAL)).isEqualTo(20);
        assertThat(settings.count(Threshold.CLOSING_MRI)).isEqualTo(6);
    }

    @Test
    void aNumberOutOfItsRangeSaysWhichRange() {
        assertThatThrownBy(() -> new RuleSettings(Map.of(), Map.of(Threshold.MRI_INTERVAL, 5.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mri-interval must be from 6.0 to 104.0 weeks, not 5.0");
    }

    @ParameterizedTest
    @CsvSource({"7, 6, 12", "3, 13, 12", "3, 6, 61", "-1, 6, 12", "0, 0, 12"})
    void aWindowIsInOrder(int lower, int upper, int prolonged) {
        assertThatThrownBy(() -> new Window(lower, upper, prolonged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lower <= upper <= prolonged");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "6, 6, 6", "0, 12, 60"})
    void theBoundsOfAWindowMayMeet(int lower, int upper, int prolonged) {
        assertThat(new Window(lower, upper, prolonged)).hasNoNullFieldsOrProperties();
    }

    @Test
    void whatIsChosenStaysChosenWhenItEqualsTheReference() {
        RuleSettings settings = new RuleSettings(
                Map.of(CourseKind.HIP, CourseKind.HIP.reference()),
                Map.of(Threshold.MRI_INTERVAL, Threshold.MRI_INTERVAL.reference()));

        assertThat(settings.chosenWindows()).containsOnlyKeys(CourseKind.HIP);
        assertThat(settings.chosenThresholds()).containsOnlyKeys(Threshold.MRI_INTERVAL);
        assertThat(settings).isEqualTo(RuleSettings.CLINICAL_REFERENCE);
        assertThat(RuleBook.with(settings).fingerprint())
                .isEqualTo(RuleBook.standard().fingerprint());
    }

    @ParameterizedTest
    @CsvSource({"25, 6, false", "26, 6, true", "12, 3, false", "13, 3, true", "52, 12, true", "52, 13, false"})
    void theInformationOnARegressionComesNoLaterThanTheWarning(double weeks, double months, boolean contradictory) {
        RuleSettings settings = new RuleSettings(
                Map.of(), Map.of(Threshold.MRI_REGRESSION_INFO, weeks, Threshold.MRI_REGRESSION_WARNING, months));

        assertThat(settings.contradictions())
                .hasSize(contradictory ? 1 : 0)
                .allMatch(found -> found.at() == Threshold.MRI_REGRESSION_INFO);
    }

    @ParameterizedTest
    @CsvSource({"17.7, true", "17.8, false", "17.9, false"})
    void aMarkedRiseOfAlpIsNotBelowTheReferenceChangeValue(double marked, boolean contradictory) {
        RuleSettings settings = new RuleSettings(Map.of(), Map.of(Threshold.ALP_MARKED_RISE, marked));

        assertThat(settings.contradictions()).hasSize(contradictory ? 1 : 0).allSatisfy(found -> {
            assertThat(found.at()).isEqualTo(Threshold.ALP_MARKED_RISE);
            assertThat(found.why().en()).contains("17.8 %");
            assertThat(found.why().fr()).contains("17,8 %");
        });
    }

    @Test
    void theReferenceContradictsItselfNowhere() {
        assertThat(RuleSettings.CLINICAL_REFERENCE.contradictions()).isEmpty();
    }

    @Test
    void equalNumbersMakeEqualSettingsAndTheSameBook() {
        RuleSettings one = new RuleSettings(Map.of(), Map.of(Threshold.MRI_INTERVAL, 20.0));
        RuleSettings other = new RuleSettings(
                Map.of(CourseKind.HIP, CourseKind.HIP.reference()), Map.of(Threshold.MRI_INTERVAL, 20.0));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(RuleSettings.CLINICAL_REFERENCE);
        assertThat(RuleBook.with(one).fingerprint())
                .isEqualTo(RuleBook.with(other).fingerprint())
                .isNotEqualTo(RuleBook.standard().fingerprint());
    }

    @Test
    void everyWindowThatIsChosenChangesTheBook() {
        Stream.of(CourseKind.values()).forEach(kind -> {
            RuleSettings longer = new RuleSettings(
                    Map.of(
                            kind,
                            new Window(
                                    kind.reference().lower(),
                                    kind.reference().upper(),
                                    kind.reference().prolonged() + 1)),
                    Map.of());

            assertThat(RuleBook.with(longer).fingerprint())
                    .isNotEqualTo(RuleBook.standard().fingerprint());
        });
    }
}
