package org.marrowwatch.dashboard.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Language;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.course.CourseKind;
import org.marrowwatch.rules.course.Window;

/** What the handbook says, with the numbers of the reference and with those of a clinic. */
class HandbookTest {

    private static final Tongue EN = new Tongue(Language.EN);
    private static final Tongue FR = new Tongue(Language.FR);

    private static final RuleSettings OWN = new RuleSettings(
            Map.of(CourseKind.HIP, new Window(3, 8, 14)), Map.of(Threshold.ALP_WITHIN_SUBJECT_VARIATION, 6.5));

    private static Handbook.Meaning word(List<Handbook.Meaning> meanings, String word) {
        return meanings.stream()
                .filter(meaning -> meaning.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNumbersOfTheReferenceAreSaidToBeThose() {
        Numbers numbers = Numbers.of(RuleSettings.CLINICAL_REFERENCE, EN);

        assertThat(numbers.windows()).hasSize(CourseKind.values().length).noneMatch(Numbers.Healing::own);
        assertThat(numbers.thresholds()).hasSize(Threshold.values().length).noneMatch(Numbers.Bound::own);
        assertThat(Stream.concat(
                        numbers.windows().stream().map(Numbers.Healing::comparison),
                        numbers.thresholds().stream().map(Numbers.Bound::comparison)))
                .containsOnly("as the reference");
    }

    @Test
    void aWindowOfTheClinicStandsBesideTheReferenceAndSaysHowItDiffers() {
        Numbers english = Numbers.of(OWN, EN);
        Numbers french = Numbers.of(OWN, FR);

        assertThat(english.windows())
                .filteredOn(Numbers.Healing::own)
                .singleElement()
                .isEqualTo(new Numbers.Healing(
                        "Hip",
                        "3",
                        "8",
                        "14",
                        "3 / 6 / 12",
                        true,
                        "the clinic's own: by 8 instead of 6, prolonged 14 instead of 12",
                        new Ground("●", "published evidence")));
        assertThat(french.windows())
                .filteredOn(Numbers.Healing::own)
                .singleElement()
                .extracting(Numbers.Healing::comparison)
                .isEqualTo("choix du centre : au plus tard 8 au lieu de 6, prolongée 14 au lieu de 12");
    }

    @Test
    void aBoundOfNoMonthsIsNotSaidAsANumber() {
        assertThat(Numbers.of(RuleSettings.CLINICAL_REFERENCE, EN).windows())
                .filteredOn(row -> row.kind().equals("Migratory course"))
                .singleElement()
                .extracting(Numbers.Healing::lower, Numbers.Healing::reference)
                .containsExactly("–", "– / 12 / 18");
    }

    @Test
    void aThresholdOfTheClinicStandsBesideTheReferenceAndSaysHowItDiffers() {
        Numbers english = Numbers.of(OWN, EN);
        Numbers french = Numbers.of(OWN, FR);

        assertThat(english.thresholds())
                .filteredOn(Numbers.Bound::own)
                .singleElement()
                .isEqualTo(new Numbers.Bound(
                        "ALP, within-subject variation",
                        "6.5",
                        "%",
                        "1 to 30",
                        "5.3",
                        true,
                        "the clinic's own: 6.5 instead of 5.3"));
        assertThat(french.thresholds())
                .filteredOn(Numbers.Bound::own)
                .singleElement()
                .isEqualTo(new Numbers.Bound(
                        "PAL, variation intra-individuelle",
                        "6,5",
                        "%",
                        "1 à 30",
                        "5,3",
                        true,
                        "choix du centre : 6,5 au lieu de 5,3"));
    }

    @Test
    void theLifeOfAFlagLeavesNoStepOut() {
        assertThat(Meanings.LIFE).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(FlagChange.Kind.class));
    }

    @Test
    void theDefinitionsSayTheNumbersThatTheCodeComputesWith() {
        Handbook english = Handbook.of(RuleBook.standard(), EN);
        Handbook french = Handbook.of(RuleBook.standard(), FR);

        assertThat(word(english.regionPhases(), "Provisional remission").meaning())
                .contains("NRS at most 1 at rest and on loading, full weight-bearing, no walking aid");
        assertThat(word(english.regionPhases(), "Remission").meaning()).contains("at least 14 days apart");
        assertThat(word(english.regionPhases(), "Relapsed").meaning()).contains("NRS 3 or more");
        assertThat(word(english.life(), "Snoozed").meaning()).contains("at most 30 days away");
        assertThat(word(english.terms(), "Presentation").meaning()).contains("within 28 days");
        assertThat(word(english.terms(), "Course").meaning()).contains("up to 12 months");
        assertThat(word(french.regionPhases(), "Rémission").meaning()).contains("au moins 14 jours");
        assertThat(word(french.life(), "Mis en veille").meaning()).contains("au plus 30 jours");
    }

    @Test
    void everyGradeHasASignOfItsOwn() {
        Handbook handbook = Handbook.of(RuleBook.standard(), EN);

        assertThat(handbook.grades())
                .extracting(reliance -> reliance.ground().sign())
                .doesNotHaveDuplicates();
    }

    @Test
    void aChapterHasTheSameAddressInEveryLanguage() {
        List<String> english = anchors(EN);
        List<String> french = anchors(FR);

        assertThat(english)
                .isEqualTo(french)
                .doesNotHaveDuplicates()
                .allMatch(anchor -> anchor.matches("chapter-[a-z]+(-[a-z]+)*"));
    }

    private static List<String> anchors(Tongue tongue) {
        return Handbook.of(RuleBook.standard(), tongue).chapters().stream()
                .map(Handbook.Chapter::anchor)
                .toList();
    }
}
