package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marrowwatch.access.SavedViews;
import org.marrowwatch.episode.EpisodeId;

/** A search of the worklist, whose words stand in no address in a form that others could read. */
@QuarkusTest
class SealedSearchTest {

    private static final String LOST = "search again";

    @Inject
    Story story;

    @Inject
    SavedViews views;

    private Browser nurse;
    private String patient;
    private EpisodeId id;

    @BeforeEach
    void aHipIsOverdue() {
        nurse = Browser.of("nurse");
        patient = Story.someone();
        id = story.overdueHip(patient);
    }

    private String address(String words) {
        return Browser.path(nurse.send("/search", Map.of("q", words)));
    }

    @Test
    void theSameWordsHaveAnotherAddressEachTime() {
        String first = address(patient);
        String second = address(patient);

        assertThat(first).matches("/\\?q=[A-Za-z0-9_-]+").isNotEqualTo(second);
        assertThat(nurse.page(first)).contains("row-" + id, "value=\"" + patient + "\"");
        assertThat(nurse.page(second)).contains("row-" + id);
        assertThat(nurse.page(first)).as("going back").contains("row-" + id);
    }

    @Test
    void nobodyElseCanOpenAnAddress() {
        String address = address(patient);

        Browser administrator = Browser.of("administrator");
        String instead = Browser.path(administrator.get(address));

        assertThat(instead).isEqualTo("/?state=asking&lost=true");
        assertThat(administrator.page(instead)).contains(LOST).doesNotContain(patient);
    }

    @Test
    void plainWordsInAnAddressAreNotSearchedForAndLeaveIt() {
        String instead = Browser.path(nurse.get("/?area=hip&q=" + patient));

        assertThat(instead).isEqualTo("/?area=hip&lost=true");
        assertThat(nurse.page(instead)).contains(LOST);
        assertThat(nurse.page("/")).doesNotContain(LOST);
        assertThat(nurse.get("/worklist-rows?q=" + patient).statusCode()).isEqualTo(410);
    }

    @Test
    void oneLetterThatWasChangedSpoilsIt() {
        String address = address(patient);
        char last = address.charAt(address.length() - 10);
        String spoilt = address.substring(0, address.length() - 10)
                + (last == 'A' ? 'B' : 'A')
                + address.substring(address.length() - 9);

        assertThat(nurse.get(spoilt).statusCode()).isEqualTo(303);
        assertThat(nurse.get("/?q=AAAA").statusCode()).isEqualTo(303);
        assertThat(nurse.get("/?q=%26%23").statusCode()).isEqualTo(303);
    }

    @Test
    void aSearchForNothingShowsEverything() {
        assertThat(address("  ")).isEqualTo("/?state=asking");
    }

    @Test
    void theFilterNarrowsASearch() {
        String found = nurse.search(patient);

        assertThat(found)
                .containsPattern("<form method=\"get\" action=\"/\" class=\"filter\">\\s*"
                        + "<input type=\"hidden\" name=\"q\" value=\"[A-Za-z0-9_-]+\">");
        assertThat(nurse.search(patient, "area=knee")).doesNotContain("<tr id=\"row-");
    }

    @Test
    void aSearchIsKeptUnderANameAndItsAddressIsSealed() {
        String name = "View " + UUID.randomUUID();
        String query = address(patient).substring("/?".length());

        nurse.send("/views", Map.of("name", name, "query", "state=new&" + query));

        SavedViews.View kept = views.of("nurse").stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(kept.query()).isEqualTo("state=new&q=" + patient);
        String page = nurse.search(patient, "state=new");
        assertThat(page)
                .containsPattern("<a href=\"/\\?state=new&amp;q=[A-Za-z0-9_-]+\" aria-current=\"page\">" + name)
                .doesNotContain("q=" + patient);
        nurse.send("/views/removal", Map.of("name", name, "query", query));
        assertThat(nurse.page("/")).doesNotContain(name);
    }

    @Test
    void anAnswerLeadsBackToTheSearch() {
        String query = address(patient).substring("/?".length());

        String back = Browser.path(
                nurse.send("/worklist/" + id, Map.of("do", "assign", "owner", "nurse", "was", "", "query", query)));

        assertThat(back).startsWith("/?" + query + "&");
        assertThat(nurse.page(back)).contains("row-" + id, "Yours now.");
    }
}
