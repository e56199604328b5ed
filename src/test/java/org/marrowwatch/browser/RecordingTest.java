package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.house.SteppableClock;

/** A visit as a nurse records it, with a keyboard, a bad connection, or no script at all. */
@QuarkusTest
class RecordingTest {

    @Inject
    SteppableClock clock;

    private String record;

    @BeforeEach
    void aHip() {
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 32));
        record = RightHip.record();
    }

    private Visitor nurse(Way way) {
        Visitor nurse = Visitor.of("nurse", way).at(clock);
        nurse.open(record);
        return nurse;
    }

    private static void press(Visitor visitor, String... keys) {
        for (String key : keys) {
            visitor.page().keyboard().press(key);
        }
    }

    private static Locator field(Visitor visitor, String name) {
        return visitor.page().locator("[name='" + name + "']:visible");
    }

    private static String focused(Visitor visitor) {
        return (String) visitor.page().evaluate("document.activeElement.name || document.activeElement.id");
    }

    private void saved(Visitor visitor) {
        visitor.page().waitForURL(url -> url.contains("recorded="));
    }

    @Test
    void aUsualVisitTakesTwelveKeys() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            List<String> keys = List.of(
                    "3", "Tab", "5", "Tab", "ArrowRight", "Alt+l", "9", "5", "Alt+v", "ArrowRight", "ArrowRight");

            press(nurse, keys.toArray(String[]::new));
            press(nurse, "Control+Enter");
            saved(nurse);

            assertThat(nurse.page().locator(".recorded").innerText())
                    .contains(
                            "3 facts recorded.",
                            "pain at rest 3/10, pain on loading 5/10, full weight-bearing",
                            "95 U/L",
                            "Next appointment on 27 July 2026");
            assertThat(nurse.complaints()).isEmpty();
        }
    }

    @Test
    void anImageOfTheOtherHipIsRecordedByKeyboardAloneAndItsFlagIsSaidAtOnce() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            assertThat(focused(nurse)).isEqualTo("r0.rest");
            press(nurse, "n", "Alt+m");
            assertThat(focused(nurse)).isEqualTo("m0.extent");
            press(nurse, "s", "Tab", "i");
            while (!nurse.page()
                    .locator("button[value=m]")
                    .evaluate("it => it === document.activeElement")
                    .equals(true)) {
                press(nurse, "Tab");
            }
            press(nurse, "Enter");
            assertThat(focused(nurse)).isEqualTo("m1.site");
            nurse.page().keyboard().type("Left femoral h");
            press(nurse, "Tab", "l");
            nurse.picture("recording-filled");

            press(nurse, "Control+Enter");
            saved(nurse);

            nurse.picture("recording-recorded");
            assertThat(nurse.page().locator(".recorded").innerText())
                    .contains(
                            "2 facts recorded.",
                            "Right femoral head: oedema small, improved",
                            "Left femoral head: oedema large")
                    .containsPattern("Raised\\s+Contralateral involvement");
            nurse.page().locator(".changes a").first().click();
            assertThat(nurse.page().url()).contains("#flag-");
            assertThat(nurse.barriers()).isEmpty();
            assertThat(nurse.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsTypedIsCheckedBesideItsFieldAndSentAllTheSame() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            field(nurse, "r0.rest").fill("11");
            field(nurse, "r0.loading").fill("2,5");
            field(nurse, "on").fill("2026-06-16");
            field(nurse, "alp.value").fill("1,8");
            assertThat(nurse.page().locator("[id='r0.rest-problem']").innerText())
                    .isEqualTo("must be a number from 0 to 10");
            assertThat(field(nurse, "r0.rest").getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(field(nurse, "r0.rest").getAttribute("aria-describedby")).contains("r0.rest-problem");
            assertThat(nurse.page().locator("[id='r0.loading-problem']").count())
                    .isZero();
            assertThat(nurse.page().locator("[id='on-problem']").innerText()).isEqualTo("lies in the future");
            assertThat(nurse.page().locator("[id='alp.value-problem']").innerText())
                    .isEqualTo("is unusual in U/L; did the report say ukat/L?");
            nurse.picture("recording-checked");
            assertThat(nurse.barriers()).isEmpty();

            nurse.page().selectOption("#scale", "vas100");
            assertThat(nurse.page().locator("[id='r0.rest-problem']").count()).isZero();
            press(nurse, "Control+Enter");
            nurse.page().waitForSelector("#problems");

            assertThat(focused(nurse)).isEqualTo("problems");
            assertThat(field(nurse, "alp.value").inputValue()).isEqualTo("1,8");
            nurse.page().locator("#problems a").first().click();
            assertThat(focused(nurse)).isEqualTo("on");
            field(nurse, "on").fill("2026-06-15");
            press(nurse, "Control+Enter");
            saved(nurse);
            assertThat(nurse.page().locator(".recorded").innerText()).contains("2 facts recorded.");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, lies before 1 January 1980", "fr, précède le 1er janvier 1980"})
    void aDayBeforeTheBirthIsSaidInTheReadersLanguage(String language, String said) {
        try (Visitor nurse = nurse(Way.USUAL.in(language))) {
            field(nurse, "on").fill("1979-12-31");

            assertThat(nurse.page().locator("[id='on-problem']").innerText()).isEqualTo(said);
        }
    }

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

    /** The field of the row that is about a region, a site or a treatment, whichever row that is. */
    private static Locator fieldOf(Visitor visitor, String about, String key, String name) {
        String row = (String) visitor.page()
                .evaluate(
                        "([about, key]) => [...document.getElementById('visit').elements].find(control =>"
                                + " control.name.endsWith('.' + key) && control.value === about).name.split('.')[0]",
                        List.of(about, key));
        return field(visitor, row + "." + name);
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
    void aBrowserOfSomeYearsAgoSendsTheFormToo() {
        try (Visitor nurse = Visitor.of("nurse").at(clock)) {
            nurse.page().addInitScript("delete AbortSignal.timeout");
            nurse.open(record);

            field(nurse, "r0.loading").fill("6");
            press(nurse, "Control+Enter");
            saved(nurse);

            assertThat(nurse.page().locator(".recorded").innerText()).contains("1 fact recorded.");
        }
    }

    private static int drafts(Visitor visitor) {
        return (Integer)
                visitor.page().evaluate("Object.keys(sessionStorage).filter(k => k.startsWith('draft:')).length");
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

    @Test
    void bonesArePickedOneAfterTheOtherAndTheMapKeepsTheFocus() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            Locator said = nurse.page().locator(".bodypick .picked");
            nurse.page().locator(".picker > summary").click();
            nurse.page().locator(".bodypick [data-site=left-talus]").click();
            assertThat(said.innerText()).isEqualTo("Left talus added – sites in the form: 2");
            press(nurse, "ArrowDown", "Enter");
            String second = nurse.page().locator(":focus").getAttribute("data-site");
            nurse.picture("recording-picked");

            assertThat(field(nurse, "m1.site").inputValue()).isEqualTo("left-talus");
            assertThat(field(nurse, "m2.site").inputValue()).isEqualTo(second);
            assertThat(said.innerText()).endsWith("sites in the form: 3");
            assertThat(nurse.barriers()).isEmpty();

            press(nurse, "Space");
            assertThat(said.innerText()).endsWith("taken back – sites in the form: 2");
            nurse.page().locator(".bodypick [data-site=right-femoral-head]").click();
            assertThat(said.innerText()).isEqualTo("Right femoral head is in the form already; Enter goes to its row");
            press(nurse, "Enter");
            assertThat(focused(nurse)).isEqualTo("m0.extent");
            field(nurse, "m1.extent").selectOption("medium");
            assertThat(nurse.page().locator(".bodypick [data-site=left-talus]").getAttribute("aria-label"))
                    .isEqualTo("Left talus, medium");
        }
    }

    @Test
    void theMapLeadsToTheRowsByTheTabKey() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            nurse.page().locator(".picker > summary").click();
            nurse.page().locator(".bodypick [data-site=left-talus]").click();

            press(nurse, "Tab");

            assertThat(focused(nurse)).isEqualTo("m0.extent");
        }
    }

    @Test
    void aSiteIsALineUntilItsFeaturesAreAskedFor() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            Locator row = nurse.page().locator(".site[data-row='m0.']");
            assertThat(row.boundingBox().height).isLessThan(75);

            nurse.page().locator("[name='m0.comparison']").focus();
            press(nurse, "Tab", "Enter", "Tab", "Space");

            assertThat(focused(nurse)).isEqualTo("m0.features");
            assertThat(row.locator("[name='m0.features']:checked").count()).isEqualTo(1);
        }
    }

    @Test
    void aSampleIsOfTheDayOfTheVisitUntilAnotherIsChosen() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            assertThat(field(nurse, "taken").inputValue()).isEqualTo("2026-06-15");
            field(nurse, "taken").fill("2026-06-10");
            field(nurse, "on").fill("2026-06-12");
            assertThat(field(nurse, "taken").inputValue()).isEqualTo("2026-06-10");
            assertThat(field(nurse, "imaged").inputValue()).isEqualTo("2026-06-12");
            field(nurse, "imaged").fill("2026-02-01");
            assertThat(nurse.page().locator("[id='imaged-problem']").innerText())
                    .isEqualTo("lies before this episode began (1 March 2026); is that right?");
            field(nurse, "alp.value").fill("95");
            field(nurse, "m0.extent").selectOption("small");
            nurse.page().reload();
            assertThat(field(nurse, "taken").inputValue()).isEqualTo("2026-06-10");
            field(nurse, "on").fill("2026-06-11");
            assertThat(field(nurse, "taken").inputValue()).isEqualTo("2026-06-10");
            field(nurse, "imaged").fill("");
            nurse.picture("recording-days");

            press(nurse, "Control+Enter");
            saved(nurse);

            assertThat(nurse.page().locator(".recorded").innerText())
                    .contains("Alkaline phosphatase, 10 Jun 2026: ", "MRI, 11 Jun 2026: ");
            assertThat(nurse.complaints()).isEmpty();
        }
    }

    @Test
    void enterWalksFromFieldToFieldAndEndsAtTheButtonThatRecords() {
        try (Visitor nurse = nurse(Way.USUAL)) {
            List<String> walk = new ArrayList<>();
            while (walk.size() < 30 && !walk.contains("record")) {
                press(nurse, "Enter");
                walk.add(
                        (String)
                                nurse.page()
                                        .evaluate(
                                                "document.activeElement.matches('.send .main') ? 'record' : document.activeElement.name"));
            }

            assertThat(walk)
                    .containsExactly(
                            "r0.loading",
                            "r0.weight",
                            "r0.aid",
                            "r0.change",
                            "r0.signs",
                            "taken",
                            "alp.value",
                            "imaged",
                            "m0.extent",
                            "m0.comparison",
                            "s0.stop",
                            "weeks",
                            "next",
                            "record");
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

    @Test
    void keysAreNamedOnlyWhereTheyWork() {
        try (Visitor scripted = nurse(Way.USUAL);
                Visitor plain = nurse(Way.USUAL.withoutScript())) {
            assertThat(scripted.page().locator("kbd:visible").count()).isPositive();
            assertThat(plain.page().locator("kbd:visible").count()).isZero();
        }
    }

    @Test
    void everythingIsDoneWithoutAScriptToo() {
        try (Visitor nurse = nurse(Way.USUAL.withoutScript())) {
            Page page = nurse.page();
            field(nurse, "r0.loading").fill("6");
            press(nurse, "Enter");
            page.locator("button[value=m]").click();
            page.fill("[name='imaged']", "2026-06-08");
            page.selectOption("[name='m1.site']", "left-femoral-head");
            page.selectOption("[name='m1.extent']", "large");
            page.locator("[name=weeks][value='6']").check();
            nurse.picture("recording-plain");
            page.locator(".send .main").click();
            saved(nurse);

            assertThat(page.locator(".recorded").innerText())
                    .contains("3 facts recorded.", "pain on loading 6/10", "Next appointment on 27 July 2026")
                    .contains("MRI, 8 Jun 2026: ")
                    .contains("Contralateral involvement");
        }
    }
}
