package org.marrowwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.marrowwatch.alerts.Postman;
import org.marrowwatch.dashboard.Story;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.events.Relay;

/** The end of a clinic, from the login to the mail. */
@QuarkusTest
class WholeJourneyTest {

    @Inject
    Story story;

    @Inject
    Relay relay;

    @Inject
    Postman postman;

    @Test
    void aClinicianSeesWhoNeedsActionRecordsTheOtherHipAnswersAndFindsTheMail() {
        String patient = Story.someone();
        EpisodeId id = story.episode(patient, "2025-11-20", """
                {"kind": "symptoms", "on": "2025-11-25", "regions": ["right-hip"], "painOnLoading": 7},
                {"kind": "mri", "on": "2025-11-26", "findings": [{"site": "right-femoral-head", "extent": "large"}]}
                """);
        try (Visitor clinician = Visitor.of("clinician")) {
            Page page = clinician.page();

            page.fill("input[name=q]", patient);
            page.press("input[name=q]", "Enter");
            Locator row = page.locator("#row-" + id);
            assertThat(row).containsText("Past the expected resolution window");
            row.locator("th a").click();

            assertThat(page.locator(".picture svg.plot")).isVisible();
            assertThat(page.locator("article.flag").first()).containsText("Cleared when");

            page.click("a.main[href$='/record']");
            page.fill("[name='r0.loading']:visible", "8");
            page.locator("input[name='r0.signs'][value='sudden-worsening']").check();
            page.click("button[value=m]");
            page.selectOption("[name='m1.site']", "left-femoral-head");
            page.selectOption("[name='m1.extent']", "medium");
            page.click(".send .main");

            assertThat(page.locator(".recorded"))
                    .containsText(Pattern.compile("Raised\\s+.*Contralateral involvement", Pattern.DOTALL));
            Locator flag = page.locator("article.flag")
                    .filter(new Locator.FilterOptions().setHasText("Contralateral involvement"));
            flag.getByText("Acknowledge").first().click();
            flag.locator("input[name=reason]").first().fill("MRI of both hips booked");
            page.keyboard().press("Enter");

            assertThat(page.locator("article.flag")
                            .filter(new Locator.FilterOptions().setHasText("Contralateral involvement")))
                    .containsText("MRI of both hips booked");

            relay.tick();
            postman.tick();
            page.click("header nav a[href='/mails']");
            page.locator("a[href^='/mails/']")
                    .filter(new Locator.FilterOptions().setHasText(id.code()))
                    .click();
            assertThat(page.locator("main")).containsText("Hip fracture to be excluded today");
            assertThat(page.locator("main")).not().containsText(patient);

            page.click("a[hreflang=fr]");
            assertThat(page.locator("html")).hasAttribute("lang", "fr");
            page.click("header nav a[href='/']");
            assertThat(page.locator("h1")).hasText("Liste de travail");
            assertThat(clinician.complaints()).isEmpty();
        }
    }
}
