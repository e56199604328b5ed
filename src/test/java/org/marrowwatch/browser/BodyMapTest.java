package org.marrowwatch.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.house.SteppableClock;

/** The body map of a course in a real Chromium: moved through time, with and without script. */
@QuarkusTest
class BodyMapTest {

    /** From the medial to the lateral condyle, and then to the other knee. */
    private static final String MIGRATING = """
            {"patient": {"identifier": "%s", "sex": "male", "birthYear": 1968}, "episode": {"onset": "2025-11-20"},
             "facts": [
             {"kind": "symptoms", "on": "2025-12-01", "regions": ["left-knee"], "painAtRest": 4, "painOnLoading": 7},
             {"kind": "mri", "on": "2025-12-05", "findings": [
               {"site": "left-medial-femoral-condyle", "extent": "large", "features": ["subchondral-line"]}]},
             {"kind": "mri", "on": "2026-03-03", "findings": [
               {"site": "left-medial-femoral-condyle", "extent": "none"},
               {"site": "left-lateral-femoral-condyle", "extent": "medium"}]},
             {"kind": "symptoms", "on": "2026-05-20", "regions": ["right-knee"], "painOnLoading": 5},
             {"kind": "mri", "on": "2026-05-22", "findings": [
               {"site": "right-medial-tibial-plateau", "extent": "small"}]}]}
            """;

    @Inject
    SteppableClock clock;

    private String course;

    @BeforeEach
    void tellACourse() {
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 0));
        course = "/episodes/"
                + given().auth()
                        .preemptive()
                        .basic("clinician", "clinician")
                        .contentType("application/json")
                        .body(MIGRATING.formatted("P-" + UUID.randomUUID()))
                        .post("/api/v1/case-files")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("episode");
    }

    private static String extent(Page page, String site) {
        return page.getAttribute(".plate .site[data-site='" + site + "']", "data-extent");
    }

    private static Locator news(Page page) {
        return page.locator(".bodymap .news");
    }

    @Test
    void theKeyboardMovesTheCourseThroughTime() {
        try (Visitor visitor = Visitor.of("clinician")) {
            Page page = visitor.open(course);
            Locator slider = page.locator(".slide input");
            assertThat(extent(page, "left-medial-femoral-condyle")).isEqualTo("none");

            slider.press("Home");
            slider.press("ArrowRight");

            assertThat(slider.getAttribute("aria-valuetext")).isEqualTo("5 December 2025");
            assertThat(extent(page, "left-medial-femoral-condyle")).isEqualTo("large");
            assertThat(extent(page, "left-lateral-femoral-condyle")).isNull();
            assertThat(news(page).textContent())
                    .contains("5 December 2025: Left medial femoral condyle: large, subchondral line.");

            slider.press("ArrowRight");

            assertThat(extent(page, "left-medial-femoral-condyle")).isEqualTo("none");
            assertThat(extent(page, "left-lateral-femoral-condyle")).isEqualTo("medium");
            assertThat(news(page).textContent())
                    .contains("3 March 2026: Left lateral femoral condyle: medium, new; "
                            + "left medial femoral condyle: resolved.");
            assertThat(page.locator(".plate > svg .move[data-state='now']").count())
                    .isEqualTo(1);
            assertThat(page.locator(".marks[data-fresh] text").isVisible()).isTrue();
            assertThat(page.url()).contains("map=2026-03-03");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void theTableAndThePainFollow() {
        try (Visitor visitor = Visitor.of("clinician")) {
            Page page = visitor.open(course + "?map=2026-03-03");
            Locator row = page.locator("tr[data-site='right-medial-tibial-plateau']");
            Locator pain = page.locator(".plate .pain[data-region='right-knee']");
            assertThat(row.isVisible()).isFalse();
            assertThat(pain.isVisible()).isFalse();

            page.click(".bodymap .later");

            assertThat(row.innerText()).contains("Right medial tibial plateau", "small", "22 May 2026");
            assertThat(pain.innerHTML()).contains("pain 5/10");
            assertThat(page.locator(".pains li[data-region='right-knee']").innerText())
                    .contains("pain 5/10 on loading, 20 May 2026");
            assertThat(page.locator(".bodymap .later").isVisible()).isFalse();
        }
    }

    @Test
    void whoComesToTheLastImageByKeyboardGoesOnFromTheSlider() {
        try (Visitor visitor = Visitor.of("clinician")) {
            Page page = visitor.open(course + "?map=2026-03-03");

            page.locator(".bodymap .later").press("Enter");

            assertThat(page.locator(".bodymap .later").isVisible()).isFalse();
            assertThat(page.locator(".slide input").evaluate("it => it === document.activeElement"))
                    .isEqualTo(true);
            assertThat(page.locator(".days a[aria-current='date']").textContent())
                    .isEqualTo("22 May 2026");
        }
    }

    @Test
    void whatTheScriptDrawsIsWhatTheServerDraws() {
        String whole = """
                [...document.querySelectorAll('.plate *')].map((one) => one.tagName
                  + [...one.attributes].map((attribute) => `${attribute.name}=${attribute.value}`).sort()
                  + (one.children.length ? '' : one.textContent)).join(' ')
                """;
        try (Visitor visitor = Visitor.of("clinician")) {
            Page page = visitor.open(course + "?map=2026-03-03");
            Object served = page.evaluate(whole);

            page.locator(".slide input").press("End");
            page.locator(".slide input").press("Home");
            page.locator(".slide input").press("ArrowRight");
            page.locator(".slide input").press("ArrowRight");

            assertThat(page.evaluate("document.querySelector('.bodymap time').dateTime"))
                    .isEqualTo("2026-03-03");
            assertThat(page.evaluate(whole)).isEqualTo(served);
        }
    }

    @Test
    void theCoursePlaysByItselfOnlyWhenAsked() {
        try (Visitor visitor = new Visitor(Way.USUAL)) {
            Visitor.spelled(() -> {
                visitor.context().clock().install();
                return visitor;
            });
            Page page = visitor.as("clinician", "en").open(course);
            Locator day = page.locator(".bodymap time");
            page.clock().runFor(10_000);
            assertThat(day.innerText()).isEqualTo("15 June 2026");

            page.click(".slide button");
            assertThat(day.innerText()).isEqualTo("1 December 2025");
            page.clock().runFor(1_600);
            assertThat(day.innerText()).isEqualTo("5 December 2025");
            page.click(".slide button");
            page.clock().runFor(10_000);

            assertThat(day.innerText()).isEqualTo("5 December 2025");
        }
    }

    @Test
    void withoutScriptEachDayIsALink() {
        try (Visitor visitor = Visitor.of("clinician", Way.USUAL.withoutScript())) {
            Page page = visitor.open(course + "?asOf=2026-06-01");
            assertThat(page.locator(".slide").isVisible()).isFalse();

            page.click(".bodymap .earlier");
            page.click(".bodymap .earlier");

            assertThat(page.url()).endsWith("?asOf=2026-06-01&map=2026-03-03#map");
            assertThat(extent(page, "left-lateral-femoral-condyle")).isEqualTo("medium");
            assertThat(news(page).textContent()).contains("left medial femoral condyle: resolved");
            page.click(".days summary");
            page.click(".days a >> nth=0");
            assertThat(extent(page, "left-medial-femoral-condyle")).isEqualTo("large");
        }
    }

    static Stream<Way> ways() {
        return Stream.of(
                Way.USUAL,
                Way.USUAL.dark().in("fr"),
                Way.USUAL.narrow().dark(),
                Way.USUAL.narrow().in("fr"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theMapIsOpenToEverybody(Way way) {
        try (Visitor visitor = Visitor.of("clinician", way)) {
            visitor.open(course + "?map=2026-05-22");

            visitor.picture("bodymap-" + way);
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.overflows()).isFalse();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void theDrawingIsLight() {
        try (Visitor visitor = Visitor.of("clinician")) {
            Page page = visitor.open(course);

            assertThat(page.locator(".plate > svg").evaluate("svg => svg.outerHTML.length"))
                    .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                    .isLessThan(25_000);
        }
    }
}
