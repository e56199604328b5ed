package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.browser.VisitFields.field;
import static org.marrowwatch.browser.VisitFields.focused;
import static org.marrowwatch.browser.VisitFields.press;
import static org.marrowwatch.browser.VisitFields.saved;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.browser.Visitor.Way;

/** A visit as a nurse records it, with a keyboard or with no script at all. */
@QuarkusTest
class RecordingTest extends NurseAtTheForm {

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
            assertThat(nurse.page().locator("[id='taken-problem']").count()).isZero();
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

    @Test
    void keysAreNamedOnlyWhereTheyWork() {
        try (Visitor scripted = nurse(Way.USUAL);
                Visitor plain = nurse(Way.USUAL.withoutScript())) {
            assertThat(scripted.page().locator("kbd:visible").count()).isPositive();
            JsonObject touch = new JsonObject();
            touch.addProperty("enabled", true);
            scripted.context().newCDPSession(scripted.page()).send("Emulation.setTouchEmulationEnabled", touch);
            assertThat(scripted.page().locator("kbd:visible").count())
                    .as("on a touch screen")
                    .isZero();
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
