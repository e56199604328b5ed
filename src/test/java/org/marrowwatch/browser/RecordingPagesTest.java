package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.house.SteppableClock;

/** The pages of recording as they look once somebody uses them: no barrier, no complaint, nothing cut off. */
@QuarkusTest
class RecordingPagesTest {

    @Inject
    SteppableClock clock;

    static List<Way> ways() {
        return List.of(
                Way.USUAL,
                Way.USUAL.in("fr").dark(),
                Way.USUAL.narrow(),
                Way.USUAL.narrow().in("fr").dark());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyPageOfRecordingIsOpenToEverybody(Way way) {
        clock.set(LocalDate.of(2026, 6, 15), LocalTime.of(10, 32));
        String record = RightHip.record();
        try (Visitor nurse = Visitor.of("nurse", way).at(clock)) {
            nurse.open(record);
            lookAt(nurse, "recording-visit-" + way);
            nurse.page().locator(".picker > summary").click();
            nurse.page().locator(".bodypick g[data-site=left-talus]").click();
            nurse.page().locator(".bodypick g[data-site=left-navicular]").click();
            nurse.page().locator("[data-row='m0.'] .features summary").click();
            lookAt(nurse, "recording-map-" + way);
            nurse.page().locator("button[value=t]").click();
            nurse.page().locator("button[value=l]").click();
            nurse.page().locator("button[value=r]").click();
            nurse.page().locator("button[value=m]").click();
            nurse.page().locator(".terms summary").click();
            nurse.page().fill("[name='t0.detail']", "unfinished");
            nurse.page().keyboard().press("Control+Enter");
            nurse.page().waitForSelector("#problems");
            nurse.complaints(); // a browser says of a refused form that it was refused
            lookAt(nurse, "recording-refused-" + way);
            for (String kind : List.of("context", "radiograph", "scintigraphy")) {
                nurse.open(record + "/" + kind);
                lookAt(nurse, "recording-" + kind + "-" + way);
            }
            nurse.open("/episodes/new");
            nurse.page().fill("#who", "Muster");
            nurse.page().keyboard().press("Enter");
            nurse.page().waitForSelector(".people");
            lookAt(nurse, "opening-found-" + way);
            nurse.page().locator(".people a").first().click();
            String taken = nurse.page().locator(".who-is-it .code").first().textContent();
            lookAt(nurse, "opening-known-" + way);
            nurse.page().fill("#onset", "2026-06-01");
            nurse.page().selectOption("#region", "left-knee");
            nurse.page().locator(".send .main").click();
            nurse.page().waitForSelector("#continues");
            nurse.complaints(); // 409
            lookAt(nurse, "opening-continues-" + way);
            nurse.page().locator("#continues a").click();
            lookAt(nurse, "opening-joined-" + way);
            nurse.open("/episodes/new");
            nurse.page().fill("#who", "Q-1");
            nurse.page().keyboard().press("Enter");
            nurse.page().waitForSelector("#identifier");
            lookAt(nurse, "opening-newcomer-" + way);
            nurse.page().fill("#identifier", taken);
            nurse.page().selectOption("#sex", "male");
            nurse.page().fill("#onset", "2026-06-01");
            nurse.page().locator(".send .main").click();
            nurse.page().waitForSelector("#taken");
            nurse.complaints(); // 422
            lookAt(nurse, "opening-taken-" + way);
            nurse.page().locator("#taken a").click();
            nurse.page().waitForSelector("#onset[value='2026-06-01']");
            lookAt(nurse, "opening-unknown-" + way);
        }
    }

    private static void lookAt(Visitor visitor, String name) {
        visitor.picture(name);
        assertThat(visitor.barriers()).as(name).isEmpty();
        assertThat(visitor.overflows()).as("%s is wider than its window", name).isFalse();
        assertThat(visitor.complaints()).as(name).isEmpty();
    }
}
