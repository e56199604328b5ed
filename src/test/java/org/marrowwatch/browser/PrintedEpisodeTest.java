package org.marrowwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marrowwatch.browser.Visitor.Way;
import org.marrowwatch.house.SteppableClock;

/** An episode on paper, for a letter or a conference. */
@QuarkusTest
class PrintedEpisodeTest {

    @Inject
    SteppableClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aCourseOfHalfAYearTakesOneSheet(String language) {
        String episode = ToldCourse.told(clock);
        try (Visitor clinician = Visitor.of("clinician", Way.USUAL.in(language).dark())) {
            clinician.open(episode);

            assertThat(clinician.print("episode-printed-" + language)).isEqualTo(1);
        }
    }

    /** Two hips that may be broken, past their window and never imaged: seven flags. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void manyFlagsTakeOneSheetTooAndSayWhoAndWhen(String language) {
        String episode = ToldCourse.alarming(clock);
        try (Visitor clinician = Visitor.of("clinician", Way.USUAL.in(language))) {
            clinician.open(episode);

            assertThat(clinician.print("episode-alarming-printed-" + language)).isEqualTo(1);
            assertThat(clinician.page().locator(".printed").textContent())
                    .contains(language.equals("fr") ? "imprimé le 15 juin 2026" : "printed on 15 June 2026");
        }
    }
}
