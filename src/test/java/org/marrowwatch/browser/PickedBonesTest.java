package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.browser.VisitFields.field;
import static org.marrowwatch.browser.VisitFields.focused;
import static org.marrowwatch.browser.VisitFields.press;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.marrowwatch.browser.Visitor.Way;

/** The sites of an image, as they are picked on the body map and asked for row by row. */
@QuarkusTest
class PickedBonesTest extends NurseAtTheForm {

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
}
