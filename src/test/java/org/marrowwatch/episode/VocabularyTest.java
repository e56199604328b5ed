package org.marrowwatch.episode;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every closed vocabulary of the heart, so that none is forgotten when it is added. */
class VocabularyTest {

    @ParameterizedTest
    @MethodSource("vocabularies")
    <T extends Enum<T> & Term> void everyTermReadsItsOwnSlug(Class<T> vocabulary) {
        for (T term : vocabulary.getEnumConstants()) {
            assertThat(Term.parse(vocabulary, term.slug())).contains(term);
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    <T extends Enum<T> & Term> void everyTermHasWordsInEveryLanguage(Class<T> vocabulary) {
        for (T term : vocabulary.getEnumConstants()) {
            for (Language language : Language.values()) {
                assertThat(term.text().in(language))
                        .as("%s in %s", term, language)
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    <T extends Enum<T> & Term> void noTwoTermsSoundAlike(Class<T> vocabulary) {
        assertThat(vocabulary.getEnumConstants())
                .extracting(term -> term.text().en())
                .doesNotHaveDuplicates();
        assertThat(vocabulary.getEnumConstants())
                .extracting(term -> term.text().fr())
                .doesNotHaveDuplicates();
    }

    @Test
    void theWalkFindsTheVocabularies() {
        assertThat(vocabularies()).contains(FactKind.class, Bone.class, Symptoms.Sign.class, Radiograph.Arco.class);
    }

    @Test
    void theLaboratoryMeasuresTwoKindsOfFact() {
        assertThat(FactKind.values())
                .filteredOn(FactKind::laboratoryResult)
                .containsExactlyInAnyOrder(FactKind.ALKALINE_PHOSPHATASE, FactKind.LABORATORY);
    }

    @ParameterizedTest
    @CsvSource({"right, RIGHT", "midline, MIDLINE"})
    void aSlugIsLowerCaseWhateverTheLocale(String slug, Side side) {
        assertThat(side.slug()).isEqualTo(slug);
    }

    @Test
    void aWordOfAnotherVocabularyIsNoTerm() {
        assertThat(Term.parse(Side.class, "talus")).isEmpty();
    }

    @Test
    void everyPermittedFactHasItsKind() {
        assertThat(Stream.of(FactKind.values()).<Class<?>>map(FactKind::type))
                .containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsFoundByItsType(FactKind kind) {
        assertThat(FactKind.of(kind.type())).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "SYMPTOMS, symptoms",
        "ALKALINE_PHOSPHATASE, alkaline-phosphatase",
        "MRI, mri",
        "RADIOGRAPH, radiograph",
        "SCINTIGRAPHY, scintigraphy",
        "BONE_DENSITY, bone-density",
        "LABORATORY, laboratory",
        "TREATMENT, treatment",
        "CONTEXT, context",
        "EXCLUSION, exclusion",
        "FRACTURE, fracture",
        "INJURY, injury",
        "FUNCTION_SCORE, function-score",
        "EXPECTED_RESOLUTION, expected-resolution",
        "VISIT, visit",
        "CLOSURE, closure",
        "WITHDRAWAL, withdrawal"
    })
    void aKindKeepsTheNameThatCaseFilesUse(FactKind kind, String slug) {
        assertThat(kind.slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"fr, FR", "fr-CH, FR", "FR, FR", "en, EN", "en-GB, EN", "de, EN", "'', EN", "*, EN"})
    void aLanguageTagThatIsNotFrenchMeansEnglish(String tag, Language language) {
        assertThat(Language.of(tag)).isEqualTo(language);
    }

    static Stream<Class<?>> vocabularies() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.marrowwatch")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Term.class))
                        .map(JavaClass::reflect);
    }
}
