package org.marrowwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.dashboard.Story;

/** The rule book is short to look at, and every card of it is one step away. */
@QuarkusTest
class RuleBookPageTest {

    private static final String OVERDUE = "resolution-window-exceeded";

    @Inject
    Story story;

    private static Way way(boolean script) {
        return script ? Way.USUAL : Way.USUAL.withoutScript();
    }

    private static Locator card(Page page, String id) {
        return page.locator("#" + id);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theRuleOfAFlagStandsOpenAndTheOthersDoNot(boolean script) {
        String patient = Story.someone();
        story.overdueHip(patient);
        try (Visitor clinician = Visitor.of("clinician", way(script))) {
            Page page = clinician.search(patient, "state=new");

            page.click(".worklist a[href='/rules#" + OVERDUE + "']");

            assertThat(card(page, OVERDUE)).isVisible();
            assertThat(card(page, OVERDUE)).isInViewport();
            assertThat(page.locator("#title-" + OVERDUE)).isInViewport();
            assertThat(page.locator(".rule-card details[open]")).hasCount(1);
            clinician.picture("rules-open-" + way(script));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theContentsAndTheTitleOpenACard(boolean script) {
        try (Visitor clinician = Visitor.of("clinician", way(script))) {
            Page page = clinician.open("/rules");
            assertThat(card(page, "mri-overdue")).isHidden();

            page.click(".contents a[href='#mri-overdue']");
            assertThat(card(page, "mri-overdue")).isVisible();

            page.click("#title-" + OVERDUE);
            assertThat(card(page, OVERDUE)).isVisible();
            assertThat(clinician.complaints()).isEmpty();
        }
    }

    @Test
    void anOpenCardHasNoBarrierOnAnyWidth() {
        for (Way way : new Way[] {Way.USUAL.in("fr"), Way.USUAL.narrow().dark()}) {
            try (Visitor clinician = Visitor.of("clinician", way)) {
                clinician.open("/rules#" + OVERDUE);

                clinician.picture("rules-card-" + way);
                assertThat(clinician.barriers()).isEmpty();
                assertThat(clinician.overflows()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void paperShowsAllOfEveryCard(boolean script) {
        try (Visitor clinician = Visitor.of("clinician", way(script))) {
            Page page = clinician.open("/rules");
            int folded = page.locator(".rule-card").count();

            Visitor.spelled(() -> {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                return folded;
            });

            assertThat(page.locator(".rule-card .whole:visible")).hasCount(folded);
            assertThat(page.locator(".rule-card .brief:visible")).hasCount(0);
            assertThat(clinician.print("rules-" + way(script))).isGreaterThan(5);
        }
    }
}
