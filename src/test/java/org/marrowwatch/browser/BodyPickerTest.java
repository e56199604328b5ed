package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.browser.Visitor.Way;

/** The body map on which sites are picked: by mouse, by keyboard, and as it shows what a form says. */
@QuarkusTest
class BodyPickerTest {

    private static Page open(Visitor visitor) {
        Page page = visitor.open("/picker?language=en");
        page.evaluate("""
                window.picked = [];
                document.addEventListener('site-picked', (event) => window.picked.push(event.detail.site));
                """);
        return page;
    }

    private static String picked(Page page) {
        return page.evaluate("window.picked.join(' ')").toString();
    }

    private static String focused(Page page) {
        return page.evaluate("document.activeElement.dataset.site || document.activeElement.id")
                .toString();
    }

    @Test
    void aClickPicksTheBoneUnderThePointer() {
        try (Visitor visitor = Visitor.of("clinician")) {
            Page page = open(visitor);

            page.click("[data-site='right-talus']");
            page.click("[data-site='left-metatarsal-3']");
            page.click("button[data-site='midline-spine']");
            page.click("button[data-site='right-foot']");

            assertThat(picked(page)).isEqualTo("right-talus left-metatarsal-3 midline-spine right-foot");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void aPointerIsToldTheNameOfTheBone() {
        try (Visitor visitor = Visitor.of("clinician")) {
            Page page = open(visitor);

            page.hover("[data-site='left-cuboid']");

            assertThat(page.innerText(".bodypick .named")).isEqualTo("Left cuboid");
        }
    }

    @Test
    void theArrowKeysGoFromBoneToBoneWithinOneTabStop() {
        try (Visitor visitor = Visitor.of("clinician")) {
            Page page = open(visitor);
            page.click("[data-site='right-metatarsal-3']");

            page.keyboard().press("ArrowRight");
            assertThat(focused(page)).isEqualTo("right-metatarsal-2");
            page.keyboard().press("Enter");
            page.keyboard().press("ArrowUp");
            assertThat(focused(page)).isEqualTo("right-intermediate-cuneiform");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");

            assertThat(focused(page)).isEqualTo("after");
            assertThat(picked(page)).isEqualTo("right-metatarsal-3 right-metatarsal-2 right-intermediate-cuneiform");
            page.keyboard().press("Shift+Tab");
            assertThat(focused(page)).isEqualTo("right-intermediate-cuneiform");
        }
    }

    @Test
    void everySiteIsReachedByTheArrowKeys() {
        try (Visitor visitor = Visitor.of("clinician")) {
            Page page = open(visitor);

            Object unreached = page.evaluate("""
                    () => {
                      const sites = [...document.querySelectorAll('.bodypick [data-site]')];
                      const seen = new Set([sites[0]]);
                      for (const site of seen) {
                        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
                          site.focus();
                          site.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
                          seen.add(document.activeElement);
                        }
                      }
                      return sites.filter((site) => !seen.has(site)).map((site) => site.dataset.site).join(' ');
                    }
                    """);

            assertThat(unreached).isEqualTo("");
        }
    }

    @Test
    void escapeLeavesForWhereOneCameFrom() {
        try (Visitor visitor = Visitor.of("clinician")) {
            Page page = open(visitor);
            page.focus("#before");
            page.keyboard().press("Tab");
            page.keyboard().press("ArrowDown");

            page.keyboard().press("Escape");

            assertThat(focused(page)).isEqualTo("before");
            assertThat(picked(page)).isEmpty();
        }
    }

    @Test
    void theMapShowsWhatIsTyped() {
        try (Visitor visitor = Visitor.of("clinician")) {
            Page page = open(visitor);

            page.evaluate("""
                    document.querySelector('.bodypick').dispatchEvent(new CustomEvent('sites-shown', { detail: { sites:
                      { 'right-talus': 'large', 'right-cuboid': 'none', 'left-foot': 'small', 'left-toe': '' } } }))
                    """);

            assertThat(page.getAttribute("[data-site='right-talus']", "data-extent"))
                    .isEqualTo("large");
            assertThat(page.getAttribute("[data-site='right-talus']", "aria-pressed"))
                    .isEqualTo("true");
            assertThat(page.getAttribute("[data-site='right-talus']", "aria-label"))
                    .isEqualTo("Right talus, large");
            assertThat(page.locator("[data-shows='right-cuboid'] .clear").isVisible())
                    .isTrue();
            assertThat(page.locator(".wide[data-shows='left-foot'] path").isVisible())
                    .isTrue();
            assertThat(page.getAttribute("button[data-site='left-foot']", "aria-pressed"))
                    .isEqualTo("true");
            assertThat(page.getAttribute("[data-site='left-toe']", "aria-pressed"))
                    .isEqualTo("true");
            visitor.picture("bodypick-shown");

            page.evaluate("""
                    document.querySelector('.bodypick').dispatchEvent(new CustomEvent('sites-shown', { detail: { sites: {} } }))
                    """);

            assertThat(page.locator(".bodypick [data-extent]:not(.legend *)").count())
                    .isZero();
            assertThat(page.locator(".bodypick [aria-pressed='true']").count()).isZero();
        }
    }

    @Test
    void withoutScriptThereIsNoMapToPickOn() {
        try (Visitor visitor = Visitor.of("clinician", Way.USUAL.withoutScript())) {
            Page page = visitor.open("/picker?language=en");

            assertThat(page.locator(".bodypick").isVisible()).isFalse();
        }
    }

    static Stream<Way> ways() {
        return Stream.of(
                Way.USUAL.in("fr"),
                Way.USUAL.dark(),
                Way.USUAL.narrow(),
                Way.USUAL.narrow().dark());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theMapIsOpenToEverybody(Way way) {
        try (Visitor visitor = Visitor.of("clinician", way)) {
            visitor.open("/picker?language=" + way.language());

            visitor.picture("bodypick-" + way);
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.overflows()).isFalse();
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
