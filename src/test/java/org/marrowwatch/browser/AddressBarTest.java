package org.marrowwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.dashboard.Story;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.house.Canary;

/** What a browser asks for, shows in its address bar and tells of where it came from never says who the patient is. */
@QuarkusTest
class AddressBarTest {

    @Inject
    Story story;

    private final List<String> addresses = new ArrayList<>();

    private void listen(Page page) {
        page.onRequest(request -> {
            addresses.add(request.url());
            addresses.add(Objects.requireNonNullElse(request.headers().get("referer"), ""));
        });
        page.onFrameNavigated(frame -> addresses.add(frame.url()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPatientIsSearchedForFoundRecordedAndSearchedForAgain(boolean script) {
        Canary identifier = Canary.of("identifier");
        Canary name = Canary.of("name");
        Canary detail = Canary.of("detail");
        EpisodeId id = story.named(identifier.words(), name.words());
        try (Visitor nurse = Visitor.of("nurse", script ? Way.USUAL : Way.USUAL.withoutScript())) {
            Page page = nurse.page();
            listen(page);

            nurse.open("/");
            page.fill("#q", "zoe " + name.mark());
            page.press("#q", "Enter");
            page.waitForURL(url -> url.contains("?q="));
            assertThat(page.locator("#q")).hasValue("zoe " + name.mark());
            nurse.picture("worklist-searched-" + (script ? "script" : "plain"));
            page.click("#row-" + id + " th a");
            page.waitForURL("**/episodes/" + id);
            page.goBack();
            assertThat(page.locator("#row-" + id)).isVisible();

            page.locator("details.filters summary").click();
            page.selectOption("details.filters select[name=area]", "hip");
            page.locator("details.filters form.filter")
                    .first()
                    .locator("button")
                    .click();
            page.waitForURL(url -> url.contains("area=hip") && url.contains("q="));
            assertThat(page.locator("#row-" + id)).isVisible();
            page.reload();
            assertThat(page.locator("#row-" + id)).isVisible();

            nurse.open("/episodes/" + id + "/record/injury");
            page.fill("[name=detail]", detail.words());
            page.fill("[name=on]", "2026-06-14");
            page.selectOption("[name=region]", "right-hip");
            page.locator("main form button.main").first().click();
            page.waitForURL("**/episodes/" + id + "?recorded=*");
            nurse.open("/episodes/new");
            page.fill("#who", identifier.mark());
            page.press("#who", "Enter");
            nurse.open("/refusals");
            page.fill("#detail", name.words());
            page.press("#detail", "Enter");
            page.waitForURL(url -> url.contains("detail="));
            assertThat(page.locator("#detail")).hasValue(name.words());

            assertThat(addresses).hasSizeGreaterThan(20).anyMatch(address -> address.contains("/?q="));
            assertThat(addresses)
                    .noneMatch(address -> identifier.in(address) || name.in(address) || detail.in(address));
            assertThat(nurse.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void anAddressThatCannotBeOpenedAnyMoreSaysSoCalmly(String language) {
        try (Visitor nurse = Visitor.of("nurse", Way.USUAL.narrow().in(language))) {
            Page page = nurse.open("/?q=old-bookmark");

            assertThat(page.locator(".notice")).isVisible();
            assertThat(page.url()).doesNotContain("old-bookmark");
            nurse.picture("worklist-search-lost-" + language);
            assertThat(nurse.barriers()).isEmpty();
            assertThat(nurse.overflows()).isFalse();
        }
    }
}
