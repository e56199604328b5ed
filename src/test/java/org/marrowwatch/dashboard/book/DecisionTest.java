package org.marrowwatch.dashboard.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Text;
import org.marrowwatch.review.ChosenSettings;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;

class DecisionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static ChosenSettings choice(int number, LocalDate from) {
        return new ChosenSettings(
                number,
                RuleSettings.CLINICAL_REFERENCE,
                from,
                "administrator",
                Instant.parse("2026-05-01T22:30:00Z"),
                "our own audit");
    }

    private static ChosenSettings choice(RuleSettings settings, ChosenSettings.@Nullable Damage damage) {
        return new ChosenSettings(
                1, settings, TODAY, "administrator", Instant.EPOCH, "our own audit", Optional.ofNullable(damage));
    }

    private static List<Decision> all(ChosenSettings... choices) {
        return Decision.all(List.of(choices), TODAY, PARIS, new Tongue(Language.EN));
    }

    @Test
    void theLatestComesFirstAndEachSaysWhatHasBecomeOfIt() {
        List<Decision> decisions = all(
                choice(1, TODAY.minusDays(40)),
                choice(2, TODAY.plusDays(3)),
                choice(3, TODAY),
                choice(4, TODAY.plusDays(1)),
                choice(5, TODAY.plusDays(9)));

        assertThat(decisions).extracting(Decision::number).containsExactly(5, 4, 3, 2, 1);
        assertThat(decisions)
                .extracting(Decision::state)
                .containsExactly("to come", "to come", "in force", "replaced", "replaced");
    }

    @Test
    void aChoiceNamesItsNumbersBesideTheReference() {
        RuleSettings settings = new RuleSettings(
                Map.of(CourseKind.HIP, new Window(3, 8, 12), CourseKind.KNEE, CourseKind.KNEE.reference()),
                Map.of(Threshold.MRI_INTERVAL, 20.0));

        assertThat(all(choice(settings, null)).get(0).numbers())
                .containsExactly(
                        "Hip: by 8 instead of 6 months",
                        "Knee: as the reference",
                        "Longest gap between MRIs while painful: 20 instead of 16 weeks");
        assertThat(all(choice(1, TODAY)).get(0).numbers()).containsExactly("the clinical reference");
    }

    @Test
    void aChoiceThatCannotBeReadSaysSoAndWhy() {
        Decision decision = all(choice(
                        RuleSettings.CLINICAL_REFERENCE, new ChosenSettings.Damage("{", List.of(flaw("")), false)))
                .get(0);

        assertThat(decision.state()).isEqualTo("unreadable, left out");
        assertThat(decision.numbers()).containsExactly("problem: must be whole");
    }

    @Test
    void whatThisVersionCannotTakeOfAChoiceIsToldBesideTheRest() {
        Decision decision = all(choice(
                        new RuleSettings(Map.of(), Map.of(Threshold.MRI_INTERVAL, 20.0)),
                        new ChosenSettings.Damage("{...}", List.of(flaw("/thresholds/missed-visit")), true)))
                .get(0);

        assertThat(decision.state()).isEqualTo("in force");
        assertThat(decision.numbers())
                .containsExactly(
                        "Longest gap between MRIs while painful: 20 instead of 16 weeks",
                        "problem: /thresholds/missed-visit must be whole");
    }

    private static ChosenSettings.Flaw flaw(String pointer) {
        return new ChosenSettings.Flaw(pointer, Text.of("must be whole", "doit être entier"));
    }

    @Test
    void aChoiceSaysFromWhenByWhomAndWhy() {
        Decision decision = all(choice(1, TODAY)).get(0);

        assertThat(decision.from()).isEqualTo("15 June 2026");
        assertThat(decision.by()).isEqualTo("administrator");
        assertThat(decision.at()).contains("2 May 2026").contains("00:30");
        assertThat(decision.reason()).isEqualTo("our own audit");
    }
}
