package org.marrowwatch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Text;

/** Approves what clinicians read about the rules, so that a change of a clinical statement shows as a diff. */
class RuleCardsTest {

    private static final RuleBook BOOK = RuleBook.standard();

    /** No paragraph or item is longer than about six lines of the page. */
    private static final int WALL_OF_TEXT = 500;

    @Test
    void theTextsAreApproved() {
        String cards = BOOK.cards().map(RuleCardsTest::page).collect(Collectors.joining("\n"));

        Approvals.verify(cards, new Options().withReporter(QuietReporter.INSTANCE));
    }

    private static String page(RuleCard card) {
        return """
                %s, version %d, %s
                en  %s
                    %s
                    Clears: %s
                fr  %s
                    %s
                    Clears: %s
                source  %s
                """.formatted(
                        card.id(),
                        card.version(),
                        card.grade().text().en(),
                        card.title().en(),
                        indented(card.because().en()),
                        card.clearsWhen().en(),
                        card.title().fr(),
                        indented(card.because().fr()),
                        card.clearsWhen().fr(),
                        card.source());
    }

    private static String indented(String lines) {
        return lines.replace("\n", "\n    ");
    }

    /** A reader sees short paragraphs and lists, the same in each language. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void theReasonsBeginInProseAndHaveTheSameShapeInEveryLanguage(String id, RuleCard card) {
        for (Language language : Language.values()) {
            String because = card.because().in(language);
            assertThat(because).doesNotStartWith(RuleCard.ITEM);
            assertThat(because.lines())
                    .allSatisfy(line -> assertThat(line)
                            .isNotBlank()
                            .isEqualTo(line.strip())
                            .hasSizeLessThan(WALL_OF_TEXT));
        }
        assertThat(shape(card.because().fr())).isEqualTo(shape(card.because().en()));
    }

    private static List<Boolean> shape(String because) {
        return because.lines().map(line -> line.startsWith(RuleCard.ITEM)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void everyCardSpeaksEveryLanguage(String id, RuleCard card) {
        for (Text text : List.of(card.title(), card.because(), card.clearsWhen())) {
            for (Language language : Language.values()) {
                assertThat(text.in(language)).isNotBlank().doesNotContain("{", "null");
            }
            assertThat(text.fr()).isNotEqualTo(text.en());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void everyCardNamesItsSourceAndGround(String id, RuleCard card) {
        assertThat(card.source()).isNotBlank();
        assertThat(card.grade()).isNotNull();
        assertThat(card.version()).isPositive();
        // S-numbers are the names of our own notes and mean nothing to a reader
        assertThat(card.source()).doesNotContainPattern("\\bS\\d+\\b");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void everyCardHasAStableSlug(String id, RuleCard card) {
        assertThat(card.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(BOOK.card(id)).contains(card);
    }

    @Test
    void noTwoCardsShareAnId() {
        assertThat(BOOK.cards().map(RuleCard::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleOfTheBookHasItsCardInIt() {
        assertThat(BOOK.cards())
                .containsAll(BOOK.rules().stream().map(Rule::card).toList());
    }

    static Stream<Arguments> cards() {
        return BOOK.cards().map(card -> Arguments.of(card.id(), card));
    }
}
