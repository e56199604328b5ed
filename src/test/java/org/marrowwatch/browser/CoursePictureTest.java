package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.house.SteppableClock;

/** The server's picture of a course: on paper, as a file, and where there is no script or no library. */
@QuarkusTest
class CoursePictureTest {

    @Inject
    SteppableClock clock;

    private String path = "";

    @BeforeEach
    void tellACourse() {
        path = ToldCourse.told(clock);
    }

    @Test
    void paperGetsTheServersPicture() {
        try (Visitor visitor = ToldCourse.reader(path, Way.USUAL)) {
            Visitor.spelled(() -> {
                visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                return true;
            });

            assertThat(visitor.page().locator(".canvas").isVisible()).isFalse();
            assertThat(visitor.page().locator(".plot .axis").evaluate("it => getComputedStyle(it).visibility"))
                    .isEqualTo("visible");
        }
    }

    @Test
    void withoutTheLibraryTheServersPictureStays() {
        try (Visitor visitor = Visitor.of("clinician", Way.USUAL)) {
            visitor.context().route("**/echarts*", route -> route.abort());

            visitor.open(path);
            visitor.page().waitForLoadState();

            assertThat(visitor.page().locator(".plot .axis").evaluate("it => getComputedStyle(it).visibility"))
                    .isEqualTo("visible");
            assertThat(visitor.page().locator(".stage").isVisible()).isFalse();
            visitor.page().getByLabel("Pain at rest").uncheck();
            assertThat(visitor.page().locator(".plot .stroke.rest").first().isVisible())
                    .isFalse();
        }
    }

    @Test
    void withoutScriptThereAreThePictureItsTableAndTheFile() {
        try (Visitor visitor = Visitor.of("clinician", Way.USUAL.withoutScript())) {
            visitor.open(path);
            Page page = visitor.page();

            assertThat(page.locator(".plot .band.treatments").isVisible()).isTrue();
            assertThat(page.locator(".zoom").isVisible()).isFalse();
            assertThat(page.locator(".legend input").first().isVisible()).isFalse();
            page.locator(".readings summary").click();
            assertThat(page.locator(".readings tbody tr").count()).isEqualTo(16);
            Download file =
                    page.waitForDownload(() -> page.locator(".download a").click());
            assertThat(file.suggestedFilename()).matches("marrowwatch-[0-9A-Z-]{9}-2026-06-15.svg");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void noWordOfThePictureIsCutOffOnATelephone() {
        String bare = ToldCourse.alarming(clock);
        for (String language : List.of("en", "fr")) {
            try (Visitor visitor = ToldCourse.reader(bare, Way.USUAL.narrow().in(language))) {
                Object beyond = visitor.page()
                        .locator(".picture-frame text:visible")
                        .evaluateAll(
                                "(texts, width) => texts.filter(it => it.getBoundingClientRect().right > width)"
                                        + ".map(it => it.textContent)",
                                Visitor.TELEPHONE);

                assertThat(beyond).as(language).isEqualTo(List.of());
            }
        }
    }

    @Test
    void thePictureIsKeptAsPointsToo() throws IOException {
        try (Visitor visitor = ToldCourse.reader(path, Way.USUAL)) {
            Download file = visitor.page()
                    .waitForDownload(() -> visitor.page().getByText("PNG").click());

            BufferedImage picture = ImageIO.read(file.path().toFile());

            assertThat(file.suggestedFilename()).endsWith("-2026-06-15.png");
            assertThat(picture.getWidth()).isEqualTo(2400);
            assertThat(new Color(picture.getRGB(2, 2))).isEqualTo(Color.WHITE);
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
