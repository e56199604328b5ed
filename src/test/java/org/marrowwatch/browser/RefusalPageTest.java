package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.intake.Inbox;
import org.marrowwatch.intake.Problem;

/** Someone deals with the messages that machines sent in vain. */
@QuarkusTest
class RefusalPageTest {

    @Inject
    Inbox inbox;

    @Inject
    SteppableClock clock;

    private final String sender = "analyser-" + UUID.randomUUID();

    private void refuse() {
        inbox.refuse(
                sender,
                clock.instant(),
                "{\"kind\": \"alkaline-phosphatase\", \"on\": \"2026-06-14\", \"value\": \"high\", \"unit\": \"mmol\"}",
                List.of(
                        Problem.at("/value", "must be a number", "doit être un nombre"),
                        Problem.at("/unit", "must be one of: U/L, ukat/L", "doit être l'un de : U/L, ukat/L")));
    }

    @Test
    void aMessageIsCopiedAndSettled() {
        refuse();
        refuse();
        try (Visitor visitor = Visitor.of("nurse")) {
            visitor.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = visitor.open("/refusals?sender=" + sender);
            page.click("article.card summary");
            page.click("article.card button[data-copy]");
            page.waitForSelector("text=Copied");
            assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                    .contains("\"value\": \"high\"");
            assertThat(visitor.barriers()).isEmpty();
            visitor.picture("refusals-two");

            page.click("article.card .head button");

            page.waitForSelector(".tabs :text('Settled') >> text=1");
            assertThat(page.locator("article.card").count()).isEqualTo(1);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itIsReadOnATelephoneWithAndWithoutScript(boolean script) {
        refuse();
        Way way = Way.USUAL.narrow().in("fr").dark();
        try (Visitor visitor = Visitor.of("nurse", script ? way : way.withoutScript())) {
            Page page = visitor.open("/refusals?sender=" + sender);

            page.click("article.card summary");

            visitor.picture("refusals-one-" + (script ? way : way.withoutScript()));
            assertThat(visitor.overflows()).isFalse();
            assertThat(page.isVisible("button[data-copy]")).isEqualTo(script);
            assertThat(page.isVisible("a[download]")).isTrue();
        }
    }
}
