package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;

/** The words of a search: the beginnings of names, identifiers and codes, and no more of them than a search can bear. */
@QuarkusTest
class SearchedWordsTest {

    private static final String LEFT_OUT = "Only the first 6 words count";

    @Inject
    Story story;

    private Browser nurse;

    @BeforeEach
    void logIn() {
        nurse = Browser.of("nurse");
    }

    /** Five names that nobody else has. */
    private static String names() {
        return IntStream.range(0, 5)
                .mapToObj(n -> "N" + UUID.randomUUID().toString().replace("-", ""))
                .collect(Collectors.joining(" "));
    }

    private static String paragraph() {
        return IntStream.range(0, 200).mapToObj(n -> "pasted" + n).collect(Collectors.joining(" "));
    }

    @Test
    void aPastedParagraphIsSearchedByItsFirstWordsAndThePageSaysSo() {
        String patient = Story.someone();
        String names = names();
        EpisodeId id = story.named(patient, names);

        String page = nurse.search(names + " " + patient + " " + paragraph());

        assertThat(page).contains("/episodes/" + id, LEFT_OUT);
    }

    @Test
    void aWordThatIsRepeatedCountsOnce() {
        String patient = Story.someone();
        String names = names();
        EpisodeId id = story.named(patient, names);
        String again = names.substring(0, names.indexOf(' ') + 1);

        assertThat(nurse.search(again.repeat(50) + names))
                .contains("/episodes/" + id)
                .doesNotContain(LEFT_OUT);
        assertThat(nurse.search(again.repeat(50) + "nobody")).doesNotContain("/episodes/" + id);
    }

    @Test
    void whoOpensAnEpisodeFindsThePatientByThemToo() {
        String patient = Story.someone();
        String names = names();
        story.named(patient, names);

        String page = nurse.send("/episodes/new/patient", Map.of("who", names + " " + patient + " " + paragraph()))
                .asString();

        assertThat(page).contains(patient, LEFT_OUT, "/episodes/new?patient=");
    }

    @Test
    void theFieldsTakeNoParagraph() {
        assertThat(nurse.page("/")).containsPattern("name=\"q\"[^>]* maxlength=\"200\"");
        assertThat(nurse.page("/episodes/new")).containsPattern("name=\"who\"[^>]* maxlength=\"200\"");
    }
}
