package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.browser.VisitFields.field;
import static org.marrowwatch.browser.VisitFields.fieldOf;
import static org.marrowwatch.browser.VisitFields.focused;
import static org.marrowwatch.browser.VisitFields.press;
import static org.marrowwatch.browser.VisitFields.saved;

import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.browser.Visitor.Way;

/** What is typed in the form of a visit and cannot be sent: it is kept, said and restored. */
@QuarkusTest
class DraftTest extends NurseAtTheForm {

    @Test
    void aDraftSurvivesAReloadAndCanBeDiscarded() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            field(nurse, "r0.rest").fill("4");
            nurse.page().locator("button[value=l]").click();
            field(nurse, "l0.analyte").selectOption("crp");
            field(nurse, "l0.value").fill("12");
            nurse.page().reload();

            assertThat(nurse.page().locator("#restored").innerText()).contains("Your draft of 10:32 was restored");
            assertThat(field(nurse, "r0.rest").inputValue()).isEqualTo("4");
            assertThat(field(nurse, "l0.value").inputValue()).isEqualTo("12");
            nurse.picture("recording-restored");
            assertThat(nurse.barriers()).isEmpty();

            nurse.page().locator("#restored button").click();
            nurse.page()
                    .waitForCondition(() -> nurse.page().locator("#restored").count() == 0);
            assertThat(field(nurse, "r0.rest").inputValue()).isEmpty();
            assertThat(drafts(nurse)).isZero();
        }
    }

    @Test
    void aDraftComesBackToWhatItWasAboutWhereverThatStandsByThen() {
        RightHip.recorded(record, """
                [{"kind": "symptoms", "on": "2026-06-01", "regions": ["left-knee"], "painOnLoading": 5},
                 {"kind": "mri", "on": "2026-06-01", "findings": [{"site": "left-patella", "extent": "large"}]},
                 {"kind": "treatment", "on": "2026-06-01", "agent": "vitamin-d", "action": "start"}]
                """);
        try (Visitor nurse = nurse(Way.USUAL)) {
            fieldOf(nurse, "right-hip", "region", "rest").fill("4");
            fieldOf(nurse, "right-femoral-head", "site", "extent").selectOption("small");
            fieldOf(nurse, "vitamin-d", "agent", "stop").check();
            nurse.page().locator("button[value=m]").click();
            field(nurse, "m2.site").selectOption("left-talus");
            field(nurse, "m2.extent").selectOption("medium");

            RightHip.recorded(record, """
                    [{"kind": "symptoms", "on": "2026-06-15", "regions": ["right-hip"], "painAtRest": 0,
                      "painOnLoading": 0, "weightBearing": "full"},
                     {"kind": "mri", "on": "2026-06-15", "findings": [
                      {"site": "right-femoral-head", "extent": "none"},
                      {"site": "right-femoral-neck", "extent": "small"}]},
                     {"kind": "treatment", "on": "2026-06-15", "agent": "analgesic", "action": "start"}]
                    """);
            nurse.page().reload();

            assertThat(field(nurse, "r0.rest").inputValue())
                    .as("the row that stands first now")
                    .isEmpty();
            assertThat(fieldOf(nurse, "right-hip", "region", "rest").inputValue())
                    .isEqualTo("4");
            assertThat(fieldOf(nurse, "right-femoral-head", "site", "extent").inputValue())
                    .isEqualTo("small");
            assertThat(fieldOf(nurse, "left-talus", "site", "extent").inputValue())
                    .isEqualTo("medium");
            assertThat(fieldOf(nurse, "right-femoral-neck", "site", "extent").inputValue())
                    .isEmpty();
            assertThat(fieldOf(nurse, "vitamin-d", "agent", "stop").isChecked()).isTrue();
            assertThat(nurse.page().locator("[name$='.stop']:checked").count()).isEqualTo(1);
            assertThat(nurse.complaints()).isEmpty();
        }
    }

    @Test
    void aDraftLeavesAloneWhatTheAddressFilledIn() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            field(nurse, "r0.rest").fill("4");

            nurse.open(record + "?region=left-knee&began=2026-06-10");

            assertThat(fieldOf(nurse, "left-knee", "region", "began").inputValue())
                    .isEqualTo("2026-06-10");
            assertThat(fieldOf(nurse, "right-hip", "region", "rest").inputValue())
                    .isEqualTo("4");
        }
    }

    @Test
    void aLostConnectionLosesNothingAndTheVisitIsRecordedOnce() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            field(nurse, "r0.loading").fill("6");
            nurse.context().setOffline(true);
            field(nurse, "r0.rest").fill("2");
            press(nurse, "Control+Enter");
            nurse.page().waitForSelector("#unsent");
            nurse.picture("recording-offline");
            assertThat(nurse.page().locator("#unsent").innerText()).contains("there is no connection", "Try again");
            assertThat(field(nurse, "r0.loading").inputValue()).isEqualTo("6");
            assertThat(drafts(nurse)).isEqualTo(1);
            nurse.complaints(); // a browser says of itself that it is offline

            nurse.context().setOffline(false);
            nurse.page().locator("#unsent button").click();
            saved(nurse);

            assertThat(drafts(nurse)).isZero();
            assertThat(nurse.page().locator(".recorded").innerText()).contains("1 fact recorded.");
            assertThat(nurse.complaints()).isEmpty();
        }
    }

    @Test
    void aVisitWhoseAnswerWasLostIsNotRecordedASecondTimeWithOtherFigures() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            field(nurse, "r0.loading").fill("6");
            nurse.page().route("**" + record, route -> {
                route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                route.abort();
            });
            press(nurse, "Control+Enter");
            nurse.page().waitForSelector("#unsent");
            nurse.page().unroute("**" + record);
            nurse.page().reload();
            field(nurse, "r0.loading").fill("4");
            nurse.complaints(); // a browser says of a lost answer that it was lost

            press(nurse, "Control+Enter");
            nurse.page().waitForSelector("#problems");

            assertThat(focused(nurse)).isEqualTo("problems");
            assertThat(nurse.page().locator("#problems").innerText())
                    .contains("This visit was recorded already, on 15 Jun 2026, 10:32.");
            assertThat(field(nurse, "r0.loading").inputValue()).isEqualTo("4");
            nurse.picture("recording-before");
            assertThat(nurse.barriers()).isEmpty();
            nurse.page().locator("#problems a").click();
            saved(nurse);
            assertThat(nurse.page().locator(".recorded").innerText())
                    .contains("This was recorded before", "pain on loading 6/10");
        }
    }

    @Test
    void anExpiredLoginLeadsBackToTheFormAsItWasTyped() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            field(nurse, "r0.loading").fill("6");
            nurse.context().clearCookies();
            press(nurse, "Control+Enter");
            nurse.page().waitForURL("**/login");
            nurse.page().fill("#j_username", "nurse");
            nurse.page().fill("#j_password", "nurse");
            press(nurse, "Enter");
            nurse.page().waitForURL("**" + record);

            assertThat(nurse.page().locator("#restored").isVisible()).isTrue();
            assertThat(field(nurse, "r0.loading").inputValue()).isEqualTo("6");
            press(nurse, "Control+Enter");
            saved(nurse);
        }
    }

    @Test
    void whoLogsOutLeavesNoDraftBehind() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            field(nurse, "r0.loading").fill("6");
            assertThat(drafts(nurse)).isEqualTo(1);
            nurse.page().locator("form[action='/logout'] button").click();
            nurse.page().waitForURL("**/login");

            assertThat(drafts(nurse)).isZero();
        }
    }

    static List<Way> widths() {
        return List.of(Way.USUAL, Way.USUAL.in("fr").narrow().dark());
    }

    @ParameterizedTest
    @MethodSource("widths")
    void aFailureIsSeenWhereverOneIsInTheFormAndCoversNoField(Way way) {
        try (Visitor nurse = nurse(way)) {
            nurse.context().setOffline(true);
            nurse.page()
                    .waitForCondition(
                            () -> !nurse.page().locator("#draft").innerText().isEmpty());
            inView(nurse, "#draft");
            field(nurse, "r0.rest").fill("2");
            nurse.page().evaluate("""
                    () => {
                      const field = document.getElementById('r0.rest');
                      scrollBy(0, field.getBoundingClientRect().bottom - document.querySelector('.send').getBoundingClientRect().top);
                    }
                    """);
            press(nurse, "Control+Enter");
            nurse.page().waitForSelector("#unsent");
            inView(nurse, "#unsent");
            assertThat(focused(nurse)).isEqualTo("r0.rest");
            assertThat((Boolean) nurse.page()
                            .evaluate("document.getElementById('r0.rest').getBoundingClientRect().bottom"
                                    + " <= document.querySelector('.send').getBoundingClientRect().top"))
                    .isTrue();
            nurse.picture("recording-unsent-" + way);

            nurse.page().locator(".send .main").click();
            nurse.page().waitForSelector("#unsent button:focus");
            inView(nurse, "#unsent");
            assertThat(nurse.barriers()).isEmpty();
        }
    }

    private static void inView(Visitor visitor, String place) {
        assertThat((Boolean) visitor.page().evaluate("""
                (place) => {
                  const box = document.querySelector(place).getBoundingClientRect();
                  return box.top >= 0 && box.bottom <= innerHeight;
                }
                """, place))
                .as("%s is in view", place)
                .isTrue();
    }

    private static int drafts(Visitor visitor) {
        return (Integer)
                visitor.page().evaluate("Object.keys(sessionStorage).filter(k => k.startsWith('draft:')).length");
    }
}
