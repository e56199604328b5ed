package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.house.SteppableClock;
import org.marrowwatch.review.BookRollout;
import org.marrowwatch.review.DueReviews;
import org.marrowwatch.review.Previews;
import org.marrowwatch.review.RuleBooks;

/** The clinic's own numbers, from the form over the preview to the worklist. */
@QuarkusTest
@TestProfile(EveryPageTest.Demonstration.class)
class SettingsPageTest {

    private static final String OVERDUE = "/?rule=resolution-window-exceeded";

    @Inject
    SteppableClock clock;

    @Inject
    Journal journal;

    @Inject
    RuleBooks books;

    @Inject
    BookRollout rollout;

    @Inject
    DueReviews reviews;

    @Inject
    EntityManager database;

    private HeldJournal held;

    @BeforeEach
    void previewsWaitUntilTheyWereSeen() {
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 0));
        held = new HeldJournal(journal);
        QuarkusMock.installMockForType(new Previews(held, books), Previews.class);
    }

    @AfterEach
    void theClinicalReferenceIsInForceAgain() {
        held.release();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("delete from SettingsRow").executeUpdate());
        rollOut();
    }

    private void rollOut() {
        rollout.tick();
        reviews.tick();
    }

    private static void write(Page page, String field, String text) {
        page.fill("[name='" + field + "']", text);
    }

    @Test
    void aWiderHipWindowIsPreviewedPutInForceAndFollowedByTheWorklist() {
        try (Visitor visitor = Visitor.of("administrator")) {
            Page page = visitor.open(OVERDUE);
            assertThat(page.innerText("main")).contains("expected to have healed by 11 December 2023 (hip)");

            visitor.open("/settings");
            write(page, "windows.hip.upper", "8");
            page.press("[name='windows.hip.upper']", "Enter");
            page.waitForURL(Pattern.compile(".*/settings/previews/.*"));
            Locator progress = page.locator("#progress[value='10']");
            progress.waitFor();
            visitor.picture("preview-running");
            held.release();
            page.locator(".sums").waitFor();
            assertThat(page.innerText(".sums")).contains("would be cleared");
            visitor.picture("preview");
            assertThat(visitor.barriers()).isEmpty();
            write(page, "reason", "our own audit of 2025");
            page.press("[name='reason']", "Enter");
            page.waitForURL(Pattern.compile(".*chosen=1.*"));
            assertThat(page.innerText("#rollout")).contains("being applied");
            visitor.picture("settings-chosen");
            rollOut();

            visitor.open(OVERDUE);
            assertThat(page.innerText("main"))
                    .contains("expected to have healed by 11 February 2024 (hip)")
                    .doesNotContain("11 December 2023 (hip)");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void thePreviewIsReachedWithoutScriptsOnATelephoneInFrench() {
        try (Visitor visitor =
                Visitor.of("clinician", Way.USUAL.narrow().in("fr").withoutScript())) {
            Page page = visitor.open("/settings");
            write(page, "windows.hip.upper", "99");
            page.press("[name='windows.hip.upper']", "Enter");
            assertThat(page.innerText("main")).contains("nombre entier de 1 à 60");
            visitor.picture("settings-refused-390-fr-plain");

            write(page, "windows.hip.upper", "8");
            page.press("[name='windows.hip.upper']", "Enter");
            page.locator("progress").waitFor();
            held.release();
            while (page.locator(".sums").count() == 0) {
                page.click("text=Actualiser");
            }

            assertThat(page.innerText(".sums")).contains("disparaîtrait");
            assertThat(visitor.overflows()).isFalse();
            page.locator("summary").first().waitFor();
            visitor.picture("preview-390-fr-plain");
        }
    }
}
