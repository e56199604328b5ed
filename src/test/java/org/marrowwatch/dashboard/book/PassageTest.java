package org.marrowwatch.dashboard.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How the text of a card is taken apart for the page. */
class PassageTest {

    private static Passage paragraph(String text) {
        return new Passage(false, List.of(text));
    }

    private static Passage list(String... items) {
        return new Passage(true, List.of(items));
    }

    @Test
    void oneLineIsOneParagraph() {
        assertThat(Passage.of("Raised when 3 - 2 is 1.")).containsExactly(paragraph("Raised when 3 - 2 is 1."));
    }

    @Test
    void aListEndsWhereProseBeginsAgain() {
        assertThat(Passage.of("Any of these:\n- Pain\n- Oedema\nLarge means:\n- Half\nOur decision."))
                .containsExactly(
                        paragraph("Any of these:"),
                        list("Pain", "Oedema"),
                        paragraph("Large means:"),
                        list("Half"),
                        paragraph("Our decision."));
    }

    @Test
    void aListMayEndTheText() {
        assertThat(Passage.of("Any of these:\n- Pain\n- Oedema"))
                .containsExactly(paragraph("Any of these:"), list("Pain", "Oedema"));
    }
}
