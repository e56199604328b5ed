package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The worklist: its order, its filters, its pages. */
@QuarkusTest
class WorklistPagesTest {

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private static final String ALARM = """
            {"kind": "symptoms", "on": "2026-06-14", "regions": ["left-hip"], "painOnLoading": 9,
             "signs": ["sudden-worsening"]}
            """;

    @Inject
    Story story;

    private static String whole(String first) {
        Browser browser = Browser.of("clinician");
        StringBuilder pages = new StringBuilder();
        String path = first;
        while (!path.isEmpty()) {
            String page = browser.page(path);
            pages.append(page);
            Matcher next = NEXT.matcher(page);
            path = next.find() ? next.group(1).replace("&amp;", "&") : "";
        }
        return pages.toString();
    }

    @Test
    void theMostSevereComeFirst() {
        String slow = Story.someone();
        String urgent = Story.someone();
        story.overdueHip(slow);
        story.episode(urgent, "2026-06-01", ALARM);

        String list = whole("/");

        assertThat(list.indexOf(urgent)).isBetween(0, list.indexOf(slow));
        assertThat(list).contains("Hip fracture to be excluded today", "Past the expected resolution window");
    }

    @Test
    void aRowSaysWhereTheEpisodeAndTheRegionStand() {
        String patient = Story.someone();
        story.overdueHip(patient);

        String list = whole("/?rule=resolution-window-exceeded");

        int start = list.indexOf(patient);
        assertThat(list.substring(start, list.indexOf("</tr>", start)))
                .contains("<span class=\"phase\">episode open</span>")
                .contains("Right hip <span class=\"phase\">phase: active</span>");
    }

    @Test
    void aRowLeadsToTheRuleOfItsFlag() {
        story.overdueHip(Story.someone());

        assertThat(whole("/?rule=resolution-window-exceeded"))
                .contains("href=\"/rules#resolution-window-exceeded\"", "Rule: Past the expected resolution window");
    }

    @Test
    void aFilterIsAnAddressThatCanBeShared() {
        String hip = Story.someone();
        String urgent = Story.someone();
        story.overdueHip(hip);
        story.episode(urgent, "2026-06-01", ALARM);

        assertThat(whole("/?rule=fracture-red-flag")).contains(urgent).doesNotContain(hip);
        assertThat(whole("/?severity=warning&area=hip&side=right"))
                .contains(hip)
                .doesNotContain(urgent);
        assertThat(whole("/?area=knee")).doesNotContain(hip, urgent);
    }

    @Test
    void everyRowIsOnExactlyOnePage() {
        List<String> patients =
                IntStream.range(0, 55).mapToObj(n -> Story.someone()).toList();
        patients.forEach(patient -> story.episode(patient, "2026-06-01", ALARM));

        String list = whole("/?rule=fracture-red-flag");

        List<Integer> times = new ArrayList<>();
        patients.forEach(patient -> times.add(list.split(patient, -1).length - 1));
        assertThat(times).hasSize(55).containsOnly(1);
    }

    @Test
    void aHostileIdentifierIsShownAndNotObeyed() {
        String hostile = "<script>alert(1)</script>" + Story.someone() + "' & <b>";
        story.overdueHip(hostile);

        String list = whole("/");

        assertThat(list).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>");
    }

    @Test
    void anAddressThatMeansNothingShowsTheBeginning() {
        assertThat(Browser.of("clinician").page("/?severity=dreadful&after=nonsense"))
                .contains("Worklist");
    }

    @Test
    void nothingFittingIsSaid() {
        assertThat(Browser.of("clinician").page("/?rule=no-such-rule")).contains("No flag fits this filter.");
    }
}
