package org.marrowwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.dashboard.Story;
import org.marrowwatch.episode.EpisodeId;

/** Going through the worklist at the end of a clinic, by keyboard. */
@QuarkusTest
class TriageJourneyTest {

    @Inject
    Story story;

    private String patient;
    private EpisodeId id;

    @BeforeEach
    void aHipIsOverdue() {
        patient = Story.someone();
        id = story.overdueHip(patient);
    }

    private Page list(Visitor visitor) {
        return visitor.search(patient, "state=new");
    }

    private Locator row(Page page) {
        return page.locator("#row-" + id);
    }

    private void openAnswer(Page page) {
        row(page).locator("summary").focus();
        page.keyboard().press("Enter");
    }

    @Test
    void aFlagIsAcknowledgedAndTheAnswerUndoneWithoutLeavingTheKeyboard() {
        try (Visitor clinician = Visitor.of("clinician")) {
            Page page = list(clinician);

            openAnswer(page);
            page.keyboard().press("Tab");
            page.keyboard().type("Booked for Monday");
            page.keyboard().press("Enter");

            assertThat(row(page)).containsText("Acknowledged.");
            assertThat(row(page)).containsText("acknowledged");
            assertThat(row(page).getByText("Undo")).isFocused();
            page.keyboard().press("Enter");
            assertThat(row(page)).containsText("Undone.");
            assertThat(row(page).locator(".state")).hasText("new");
            assertThat(page.locator("#spoken")).hasText("Undone.");
            assertThat(row(page).locator("summary")).isFocused();
            assertThat(clinician.complaints()).isEmpty();
        }
    }

    @Test
    void anAnswerThatIsNotTakenStaysOpenUnderTheHandsThatTypedIt() {
        try (Visitor clinician = Visitor.of("clinician")) {
            Page page = list(clinician);
            openAnswer(page);
            page.keyboard().press("Tab");
            page.keyboard().type("A long thought");
            story.answered(id);

            page.keyboard().press("Enter");

            assertThat(row(page)).containsText("Nothing was done: it has changed since you opened the page.");
            assertThat(row(page).locator(".state")).hasText("acknowledged");
            assertThat(row(page).locator("input[name=reason]")).isFocused();
            assertThat(row(page).locator("input[name=reason]")).hasValue("A long thought");
            assertThat(page.locator("#spoken")).containsText("Nothing was done");
            clinician.picture("worklist-answer-not-taken");
            assertThat(clinician.barriers()).isEmpty();
            page.evaluate("document.addEventListener('submit', () => { document.title = 'sent'; }, true)");
            page.keyboard().press("Enter");
            assertThat(page.title()).as("Enter that is meant to acknowledge").isNotEqualTo("sent");
            assertThat(clinician.complaints()).isEmpty();
        }
    }

    @Test
    void aRowWithoutAFlagSaysSoInItsPlace() {
        for (Way way : new Way[] {Way.USUAL, Way.USUAL.narrow().dark().in("fr")}) {
            aHipIsOverdue();
            try (Visitor clinician = Visitor.of("clinician", way)) {
                Page page = list(clinician);
                openAnswer(page);
                story.closed(id);

                page.keyboard().press("Tab");
                page.keyboard().press("Enter");

                assertThat(row(page).locator("td")).hasCount(1);
                assertThat(row(page).locator("a")).isFocused();
                clinician.picture("worklist-gone-" + way);
                assertThat(clinician.barriers()).isEmpty();
                assertThat(clinician.overflows()).isFalse();
                page.keyboard().press("Enter");
                page.waitForURL("**/episodes/" + id);
            }
        }
    }

    @Test
    void anAnswerThatIsAWholePageIsNotPutIntoARow() {
        try (Visitor clinician = Visitor.of("clinician")) {
            Page page = list(clinician);
            clinician.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("csrf-token"));

            openAnswer(page);
            row(page).locator("button[value=acknowledge]").click();

            assertThat(page.locator("main h1")).hasText("This form is no longer valid");
            assertThat(page.locator("main")).hasCount(1);
            assertThat(row(page)).hasCount(0);
        }
    }

    @Test
    void anEpisodeIsGivenToANurse() {
        try (Visitor clinician = Visitor.of("clinician")) {
            Page page = list(clinician);

            openAnswer(page);
            row(page).locator("select[name=owner]").selectOption("nurse");
            row(page).locator("button[value=assign]").click();

            assertThat(row(page).locator(".owner")).hasText("nurse");
            assertThat(clinician.barriers()).isEmpty();
        }
    }

    @Test
    void escapeClosesTheAnswerAndGivesTheFocusBack() {
        try (Visitor clinician = Visitor.of("clinician")) {
            Page page = list(clinician);

            openAnswer(page);
            page.keyboard().press("Tab");
            page.keyboard().press("Escape");

            assertThat(row(page).locator("details")).not().hasAttribute("open", Pattern.compile(".*"));
            assertThat(row(page).locator("summary")).isFocused();
        }
    }

    @Test
    void aClickBesideTheAnswerClosesItAndKeepsWhatWasTyped() {
        try (Visitor clinician = Visitor.of("clinician")) {
            Page page = list(clinician);
            openAnswer(page);
            row(page).locator("input[name=reason]").fill("A long thought");

            row(page).locator("input[name=reason]").click();
            assertThat(row(page).locator("details")).hasAttribute("open", "");
            page.locator("h1").click();

            assertThat(row(page).locator("details")).not().hasAttribute("open", "");
            openAnswer(page);
            assertThat(row(page).locator("input[name=reason]")).hasValue("A long thought");
        }
    }

    @Test
    void escapeFromElsewhereClosesTheAnswerAndLeavesTheFocus() {
        try (Visitor clinician = Visitor.of("clinician")) {
            Page page = list(clinician);
            openAnswer(page);
            page.locator("#q").focus();

            page.keyboard().press("Escape");

            assertThat(row(page).locator("details")).not().hasAttribute("open", "");
            assertThat(page.locator("#q")).isFocused();
        }
    }

    @Test
    void theOpenAnswerHasNoBarrierOnAnyWidth() {
        for (Way way : new Way[] {Way.USUAL, Way.USUAL.narrow().dark().in("fr")}) {
            try (Visitor clinician = Visitor.of("clinician", way)) {
                openAnswer(list(clinician));

                clinician.picture("worklist-answer-" + way);
                assertThat(clinician.barriers()).isEmpty();
                assertThat(clinician.overflows()).isFalse();
            }
        }
    }

    @Test
    void theListRefreshesItselfUnlessSomebodyIsUsingIt() {
        try (Visitor clinician = Visitor.of("clinician")) {
            Page page = list(clinician);
            story.answered(id);

            openAnswer(page);
            page.evaluate("document.dispatchEvent(new Event('marrowwatch:look'))");
            assertThat(page.locator("#fresh")).isVisible();
            assertThat(row(page)).isVisible();

            page.locator("#fresh").click();
            assertThat(row(page)).hasCount(0);
        }
    }

    @Test
    void anUnusedListIsRefreshedWithoutAWord() {
        try (Visitor clinician = Visitor.of("clinician")) {
            Page page = list(clinician);
            page.evaluate("document.activeElement.blur()");
            story.answered(id);

            page.evaluate("document.dispatchEvent(new Event('marrowwatch:look'))");

            assertThat(row(page)).hasCount(0);
            assertThat(page.locator("#spoken")).hasText("The list was refreshed.");
        }
    }

    @Test
    void withoutScriptTheSameAnswersLeadBackToTheList() {
        try (Visitor clinician = Visitor.of("clinician", Way.USUAL.withoutScript())) {
            Page page = list(clinician);

            openAnswer(page);
            row(page).locator("button[value=acknowledge]").click();

            assertThat(page.locator(".notice")).containsText("Acknowledged.");
            page.locator(".notice button").click();
            assertThat(page.locator(".notice")).containsText("Undone.");
            assertThat(row(page)).isVisible();
        }
    }
}
