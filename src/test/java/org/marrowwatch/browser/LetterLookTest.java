package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The approved mails as mail programs show them: narrow, dark, and without the style sheet. */
@QuarkusTest
class LetterLookTest {

    private static final Path APPROVED = Path.of("src/test/java/org/marrowwatch/alerts/letters");
    private static final int NARROWEST = 320;

    static Stream<String> letters() {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".approved.txt"))
                    .map(name -> name.replace(".approved.txt", ""))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String html(String letter) {
        try {
            String whole = Files.readString(APPROVED.resolve(letter + ".approved.txt"));
            return whole.substring(whole.indexOf("<!doctype html>"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String bare(String html) {
        return html.replaceAll("(?s)<head>.*</head>", "");
    }

    /** A mail stands within the page of a mail program, which has landmarks of its own. */
    private static boolean onlyOfPages(String barrier) {
        return barrier.startsWith("landmark-one-main:") || barrier.startsWith("region:");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterFitsAndReadsInEveryProgram(String letter) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Visitor visitor = new Visitor(new Visitor.Way(NARROWEST, "en", scheme, true))) {
                for (int width : List.of(NARROWEST, Visitor.TELEPHONE, 640)) {
                    visitor.page().setViewportSize(width, 800);
                    visitor.page().setContent(html(letter));
                    visitor.picture("letter-" + letter + "-" + width + "-" + scheme);
                    assertThat(visitor.overflows())
                            .as("%s at %s", letter, width)
                            .isFalse();
                }
                assertThat(visitor.barriers()).as("%s %s", letter, scheme).allMatch(LetterLookTest::onlyOfPages);
                visitor.page().setContent(bare(html(letter)));
                visitor.picture("letter-" + letter + "-bare-" + scheme);
                assertThat(visitor.overflows()).isFalse();
            }
        }
    }

    @Test
    void aLetterFetchesNothing() {
        try (Visitor visitor = new Visitor(Visitor.Way.USUAL)) {
            BrowserContext context = visitor.context();
            List<String> asked = new ArrayList<>();
            context.onRequest(request -> asked.add(request.url()));
            Page page = visitor.page();

            letters().forEach(letter -> page.setContent(html(letter)));

            assertThat(asked).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
