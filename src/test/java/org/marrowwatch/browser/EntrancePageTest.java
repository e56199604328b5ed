package org.marrowwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.marrowwatch.browser.Visitor.Way;

/** Coming in, and coming to an address that is not there. */
@QuarkusTest
class EntrancePageTest {

    private static void guess(Page page) {
        page.fill("#j_username", "  <b>clinician\"");
        page.fill("#j_password", "a guess");
        page.press("#j_password", "Enter");
        page.waitForURL("**/login?failed=true");
    }

    /** What of the names and words that were typed is left in the browser. */
    private static String kept(Page page) {
        return (String) page.evaluate("Object.entries({...sessionStorage, ...localStorage}).map(String)"
                + ".concat(document.cookie).filter((text) => /nurse|clinician|guess/.test(text)).join()");
    }

    @Test
    void aWrongPasswordLeavesTheNameInItsFieldAndNowhereElse() {
        try (Visitor visitor = new Visitor(Way.USUAL)) {
            Page page = visitor.open("/login?language=en");

            guess(page);

            assertThat(page.locator("#j_username")).hasValue("  <b>clinician\"");
            assertThat(page.locator("#j_password")).isFocused();
            assertThat(page.locator("#j_password")).hasValue("");
            assertThat(kept(page)).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
            visitor.picture("login-failed");
            assertThat(visitor.barriers()).isEmpty();

            page.reload();
            assertThat(page.locator("#j_username")).hasValue("");
        }
    }

    @Test
    void anotherReaderOfTheSameTabFindsNoName() {
        try (Visitor visitor = Visitor.of("nurse")) {
            visitor.page().click("form[action='/logout'] button");

            assertThat(visitor.page().locator("#j_username")).hasValue("");
            assertThat(kept(visitor.page())).isEmpty();
        }
    }

    @Test
    void withoutScriptTheFailedLoginIsSaidAllTheSame() {
        try (Visitor visitor = new Visitor(Way.USUAL.withoutScript())) {
            Page page = visitor.open("/login?language=en");

            guess(page);

            assertThat(page.locator("[role=alert]")).isVisible();
        }
    }

    @Test
    void aPageThatIsNotThereOrNotForTheReaderKeepsTheNavigation() {
        for (Way way : new Way[] {Way.USUAL, Way.USUAL.narrow().dark().in("fr")}) {
            try (Visitor visitor = Visitor.of("clinician", way)) {
                for (String path : new String[] {"/nowhere", "/people"}) {
                    Page page = visitor.open(path);
                    visitor.complaints();

                    visitor.picture("calm" + path.replace('/', '-') + "-" + way);
                    assertThat(visitor.barriers()).isEmpty();
                    assertThat(visitor.overflows()).isFalse();
                    page.click("main a.button");
                    page.waitForURL(url -> url.matches("http://[^/]+/"));
                }
            }
        }
    }
}
