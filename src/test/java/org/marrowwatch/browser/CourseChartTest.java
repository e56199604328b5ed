package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.house.SteppableClock;

/** The course in one picture, pointed at, stretched, switched and kept, by mouse and by keyboard. */
@QuarkusTest
class CourseChartTest {

    private static final String RANGE = "() => { const zoom = window.echarts"
            + ".getInstanceByDom(document.querySelector('.canvas')).getOption().dataZoom[0];"
            + " return (zoom.endValue - zoom.startValue) / 86400000; }";

    /** Whether the library shows a layer. */
    private static final String SHOWN = "layer => window.echarts"
            + ".getInstanceByDom(document.querySelector('.canvas')).getOption().legend[0].selected[layer]";

    /** The colour of the lines that the library draws. */
    private static final String INK = "() => window.echarts.getInstanceByDom(document.querySelector('.canvas'))"
            + ".getOption().series.find(one => one.name === 'loading' && one.type === 'line' && one.data.length)"
            + ".lineStyle.color";

    @Inject
    SteppableClock clock;

    private String path = "";

    @BeforeEach
    void tellACourse() {
        path = ToldCourse.told(clock);
    }

    private static Locator button(Page page, String name) {
        return page.locator(".zoom button", new Page.LocatorOptions().setHasText(name));
    }

    /** Points at a share of the width of the axis. */
    private static void point(Page page, double share) {
        page.locator(".canvas").scrollIntoViewIfNeeded();
        var box = page.locator(".canvas").boundingBox();
        page.mouse().move(box.x + box.width * share, box.y + 100);
        page.waitForSelector(".of-day:not([hidden])");
    }

    @ParameterizedTest
    @ValueSource(ints = {Visitor.DESK, Visitor.TELEPHONE})
    void nothingMovesWhenTheLibraryTakesTheServersPlace(int width) {
        Way way = width == Visitor.DESK ? Way.USUAL : Way.USUAL.narrow();
        try (Visitor visitor = Visitor.of("clinician", way)) {
            visitor.context().addInitScript("""
                    window.shifts = [];
                    new PerformanceObserver(list => window.shifts.push(...list.getEntries().map(one => one.value)))
                        .observe({ type: 'layout-shift', buffered: true });
                    """);
            visitor.context().route("**/echarts*", route -> {
                visitor.page().evaluate("() => { window.before = document.documentElement.scrollHeight; }");
                route.resume();
            });

            visitor.open(path);
            visitor.page().waitForSelector(".course-picture.drawn");

            assertThat(visitor.page().evaluate("() => document.documentElement.scrollHeight - window.before"))
                    .isEqualTo(0);
            assertThat(visitor.page().evaluate("() => window.shifts.length")).isEqualTo(0);
            assertThat(visitor.overflows()).isFalse();
            assertThat(visitor.complaints()).isEmpty();
            assertThat(visitor.barriers()).isEmpty();
            visitor.picture("course-" + way);
        }
    }

    @Test
    void aDayThatIsPointedAtSaysAllItsValuesAndWhatLastedThen() {
        try (Visitor visitor = ToldCourse.reader(path, Way.USUAL)) {
            point(visitor.page(), 0.28);

            assertThat(visitor.page().locator(".of-day").allInnerTexts().get(0).split("\n"))
                    .containsExactly(
                            "12 January 2026",
                            "ALP, total, × upper limit: 1.25",
                            "Treatment, zoledronate: given",
                            "Unloading");
        }
    }

    @Test
    void theArrowKeysGoFromDayToDay() {
        try (Visitor visitor = ToldCourse.reader(path, Way.USUAL)) {
            Page page = visitor.page();
            page.locator(".canvas").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");

            assertThat(page.locator(".of-day").innerText()).startsWith("1 December 2025");
            assertThat(page.locator("#spoken").textContent())
                    .startsWith("1 December 2025. Right femoral head, MRI: oedema large");
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator(".of-day").innerText()).startsWith("25 November 2025");
            page.keyboard().press("Escape");
            assertThat(page.locator(".of-day").isVisible()).isFalse();
        }
    }

    @Test
    void theButtonsStretchTheTime() {
        try (Visitor visitor = ToldCourse.reader(path, Way.USUAL)) {
            Page page = visitor.page();
            int whole = ((Number) page.evaluate(RANGE)).intValue();

            button(page, "3 months").press("Enter");

            assertThat(((Number) page.evaluate(RANGE)).intValue()).isBetween(90, 125);
            assertThat(button(page, "3 months").getAttribute("aria-pressed")).isEqualTo("true");
            page.getByLabel("Closer").click();
            assertThat(((Number) page.evaluate(RANGE)).intValue()).isBetween(45, 63);
            assertThat(button(page, "3 months").getAttribute("aria-pressed")).isEqualTo("false");
            button(page, "All").click();
            assertThat(((Number) page.evaluate(RANGE)).intValue()).isEqualTo(whole);
            visitor.picture("course-stretched");
        }
    }

    @Test
    void theWheelAloneScrollsThePageAndWithControlItStretchesTheTime() {
        try (Visitor visitor = ToldCourse.reader(path, Way.USUAL)) {
            Page page = visitor.page();
            point(page, 0.5);
            int whole = ((Number) page.evaluate(RANGE)).intValue();
            Object before = page.evaluate("scrollY");

            page.mouse().wheel(0, -200);

            page.waitForFunction("before => scrollY < before", before);
            assertThat(((Number) page.evaluate(RANGE)).intValue()).isEqualTo(whole);
            point(page, 0.5);
            page.keyboard().down("Control");
            page.mouse().wheel(0, -200);
            page.keyboard().up("Control");
            page.waitForFunction("whole => (" + RANGE + ")() < whole - 5", whole);
        }
    }

    @Test
    void aLayerIsSwitchedOffAndOnByTheKeyboard() {
        try (Visitor visitor = ToldCourse.reader(path, Way.USUAL)) {
            Page page = visitor.page();

            page.getByLabel("Pain at rest").press("Space");

            assertThat(page.evaluate(SHOWN, "rest")).isEqualTo(false);
            assertThat(page.evaluate(SHOWN, "loading")).isEqualTo(true);
            assertThat(page.locator(".plot .stroke.rest").first().isVisible()).isFalse();
            page.getByLabel("Pain at rest").press("Space");
            assertThat(page.evaluate(SHOWN, "rest")).isEqualTo(true);
        }
    }

    @Test
    void theSimplePictureComesBack() {
        try (Visitor visitor = ToldCourse.reader(path, Way.USUAL)) {
            Page page = visitor.page();
            assertThat(page.locator(".plot .axis").evaluate("it => getComputedStyle(it).visibility"))
                    .isEqualTo("hidden");

            button(page, "Simple picture").press("Enter");

            assertThat(page.locator(".canvas").isVisible()).isFalse();
            assertThat(page.locator(".plot .axis").evaluate("it => getComputedStyle(it).visibility"))
                    .isEqualTo("visible");
            assertThat(button(page, "3 months").isDisabled()).isTrue();
            button(page, "Simple picture").press("Enter");
            assertThat(page.locator(".canvas").isVisible()).isTrue();
        }
    }

    @Test
    void itFollowsTheThemeWhileItIsOpen() {
        try (Visitor visitor = ToldCourse.reader(path, Way.USUAL)) {
            assertThat(visitor.page().evaluate(INK)).isEqualTo("#1b232b");

            Visitor.spelled(() -> {
                visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                return true;
            });

            visitor.page().waitForFunction("() => (" + INK + ")() === '#e6e9ec'");
            visitor.picture("course-turned-dark");
        }
    }
}
