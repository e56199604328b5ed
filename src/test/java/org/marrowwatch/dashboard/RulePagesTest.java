package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.EpisodePhase;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Phase;
import org.marrowwatch.episode.Term;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.review.RuleBooks;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.course.CourseKind;

/** The rule book as a page: nothing of the book is missing on it, in either language. */
@QuarkusTest
class RulePagesTest {

    private static final char NO_BREAK = '\u00a0';

    @Inject
    RuleBooks books;

    private static String page(Language language) {
        return Browser.of("nurse").in(language.tag()).page("/rules").replace(NO_BREAK, ' ');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String section(String page, String id) {
        int start = page.indexOf("id=\"title-" + id + "\"");
        assertThat(start).as(id).isPositive();
        return page.substring(start, page.indexOf("</article>", start));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasALineInTheContentsAndASectionOfItsOwn(Language language) {
        String page = page(language);

        assertThat(books.inForce().rules()).isNotEmpty();
        books.inForce().cards().forEach(card -> {
            String title = escaped(card.title().in(language));
            assertThat(page).containsOnlyOnce("<li><a href=\"#" + card.id() + "\">" + title + "</a></li>");
            assertThat(page).containsOnlyOnce("<div class=\"whole\" id=\"" + card.id() + "\">");
            assertThat(section(page, card.id()))
                    .contains(title, escaped(card.clearsWhen().in(language)), "version " + card.version());
        });
        assertThat(Links.broken(page)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyCardIsFoldedToItsTitleAndWhatRaisesIt(Language language) {
        String page = page(language);

        books.inForce()
                .cards()
                .forEach(card -> assertThat(section(page, card.id()))
                        .contains("</h3></summary>")
                        .contains("<p class=\"brief\">"
                                + escaped(card.because()
                                        .in(language)
                                        .lines()
                                        .findFirst()
                                        .orElseThrow())));
        assertThat(page).doesNotContain("<details open");
    }

    @ParameterizedTest
    @EnumSource
    void everyLineOfACardIsAParagraphOrAnItemOfAList(Language language) {
        String page = page(language);

        books.inForce().cards().forEach(card -> {
            String section = section(page, card.id());
            card.because()
                    .in(language)
                    .lines()
                    .map(RulePagesTest::escaped)
                    .map(line -> line.startsWith(RuleCard.ITEM)
                            ? "<li>" + line.substring(RuleCard.ITEM.length()) + "</li>"
                            : "<p>" + line + "</p>")
                    .forEach(line -> assertThat(section).containsOnlyOnce(line));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleNamesItsSourceAndItsGroundInWords(Language language) {
        String page = page(language);

        books.inForce().rules().stream()
                .map(Rule::card)
                .forEach(card -> assertThat(section(page, card.id()))
                        .contains(
                                escaped(card.source()),
                                escaped(card.grade().text().in(language))));
        assertThat(section(page, RuleBook.BROKEN.id()))
                .doesNotContain(RuleBook.BROKEN.grade().text().in(language));
    }

    @ParameterizedTest
    @EnumSource
    void everyChapterIsInTheContents(Language language) {
        String page = page(language);

        books.inForce().chapters().stream()
                .map(RuleBook.Chapter::title)
                .map(title -> escaped(title.in(language)))
                .forEach(title -> assertThat(page)
                        .containsPattern("<h3><a href=\"#chapter-[a-z-]+\">" + Pattern.quote(title) + "</a></h3>")
                        .containsPattern("<h2 id=\"chapter-[a-z-]+\">" + Pattern.quote(title) + "</h2>"));
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberInForceIsInItsTable(Language language) {
        String page = page(language);

        Tongue tongue = new Tongue(language);
        Stream.of(CourseKind.values(), Threshold.values())
                .flatMap(Stream::of)
                .map(term -> escaped(tongue.capital(tongue.say((Term) term))))
                .forEach(name -> assertThat(page).contains("<th scope=\"row\">" + name + "</th>"));
        assertThat(page).contains(language == Language.EN ? ">as the reference</td>" : ">comme la référence</td>");
    }

    @ParameterizedTest
    @EnumSource
    void everyWordThatFlagsAndCoursesUseIsExplained(Language language) {
        String page = page(language);

        Tongue tongue = new Tongue(language);
        Stream.<Term[]>of(Phase.values(), EpisodePhase.values(), FlagChange.Kind.values())
                .flatMap(Stream::of)
                .map(term -> escaped(tongue.capital(tongue.say(term))))
                .forEach(word -> assertThat(page).contains("<dt>" + word + "</dt><dd>"));
        for (Severity severity : Severity.values()) {
            assertThat(page).contains("</span> " + tongue.say(severity) + "</span>");
        }
        for (Grade grade : Grade.values()) {
            assertThat(page).contains("</span> " + escaped(tongue.say(grade)) + "</span>");
        }
    }

    @Test
    void theCardThatARuleFailedStandsApartAtTheEnd() {
        String page = page(Language.EN);

        String last = books.inForce()
                .cards()
                .filter(card -> !card.equals(RuleBook.BROKEN))
                .map(RuleCard::id)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(page.indexOf("id=\"" + last + "\""))
                .isLessThan(page.indexOf("id=\"numbers\""))
                .isLessThan(page.indexOf("id=\"operators\""));
        assertThat(page.indexOf("id=\"operators\"")).isLessThan(page.indexOf("id=\"" + RuleBook.BROKEN.id() + "\""));
    }
}
