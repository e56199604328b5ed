package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.imports.Importing;
import org.marrowwatch.intake.imports.Imports;
import org.marrowwatch.intake.imports.Outcome;

/** Someone hands a file in and watches what becomes of its rows. */
@QuarkusTest
class ImportPageTest {

    private static final int GOOD = 40;

    @Inject
    Importing importing;

    @Inject
    Imports imports;

    @Inject
    SteppableClock clock;

    @BeforeEach
    void nothingElseWaits() {
        clock.set(Instant.parse("2026-06-15T08:00:00Z"));
        importing.tick();
    }

    private static String caseFile(String sex) {
        return """
                {"patient": {"identifier": "B-%s", "sex": "%s", "birthYear": 1980}, "episode": {"onset": "2025-11-20"}, \
                "facts": [{"kind": "symptoms", "on": "2025-11-25", "regions": ["right-hip"], "painOnLoading": 7}]}""".formatted(UUID.randomUUID(), sex);
    }

    private static FilePayload file() {
        String lines =
                IntStream.range(0, GOOD).mapToObj(i -> caseFile("female")).collect(Collectors.joining("\n")) + "\n"
                        + caseFile("queen") + "\n{\"patient\": ";
        return new FilePayload("autumn.ndjson", "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8));
    }

    private static void handIn(Visitor visitor) {
        Page page = visitor.open("/imports");
        page.setInputFiles("#files", file());
        page.click("form.handing button.main");
        page.waitForURL(url -> url.contains("/imports/"));
    }

    @Test
    void theBarMovesByItselfAndTheRefusedRowsAppearAtTheEnd() {
        try (Visitor visitor = Visitor.of("clinician")) {
            handIn(visitor);
            visitor.picture("import-running");
            assertThat(visitor.page().textContent("#progress")).contains("0 of " + (GOOD + 2));

            importing.tick();

            visitor.page().waitForSelector("article.card");
            assertThat(visitor.page().textContent("#progress"))
                    .contains("Import finished", (GOOD + 2) + " of " + (GOOD + 2));
            assertThat(visitor.page().locator("article.card").count()).isEqualTo(2);
            assertThat(visitor.page().textContent("article.card")).contains("Line " + (GOOD + 1), "patient › sex");
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.overflows()).isFalse();
            visitor.page().click("article.card summary");
            visitor.picture("import-refused");
            visitor.page().click(".tabs a[href$='show=recorded']");
            visitor.page().waitForSelector("table.rows");
            visitor.picture("import-recorded");
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void whoGoesThroughTheTabsIsNotTornAwayWhileTheNumbersMove() {
        try (Visitor visitor = Visitor.of("clinician")) {
            handIn(visitor);
            Page page = visitor.page();
            String refused = ".tabs a[href$='show=refused']";
            page.focus(refused);
            page.evaluate("document.activeElement.dataset.mine = 'yes'");

            QuarkusTransaction.requiringNew()
                    .run(() -> imports.settle(imports.claim(5), row -> Outcome.refused(List.of()), clock.instant()));
            page.waitForSelector("#progress >> text=5 of " + (GOOD + 2));

            assertThat(page.textContent(refused)).isEqualTo("Refused 5");
            assertThat(page.textContent(".tabs a[href$='show=waiting']")).isEqualTo("Waiting " + (GOOD - 3));
            assertThat(page.evaluate("document.activeElement.dataset.mine")).isEqualTo("yes");
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptALinkShowsHowFarItHasCome() {
        try (Visitor visitor =
                Visitor.of("clinician", Way.USUAL.narrow().in("fr").withoutScript())) {
            handIn(visitor);

            importing.tick();
            visitor.page().click("text=Actualiser");

            assertThat(visitor.page().textContent("#progress")).contains("Import terminé");
            visitor.picture("import-refused-390-fr-plain");
            visitor.open("/imports");
            visitor.picture("imports-390-fr-plain");
        }
    }

    @Test
    void aFileThatIsTooLargeIsSaidSoBeforeItIsSent() {
        try (Visitor visitor = Visitor.of("clinician")) {
            Page page = visitor.open("/imports");
            page.setInputFiles("#files", new FilePayload("large.json", "application/json", new byte[12_000_001]));

            page.click("form.handing button.main");

            assertThat(page.isVisible("#too-large")).isTrue();
            assertThat(page.url()).endsWith("/imports");
        }
    }
}
