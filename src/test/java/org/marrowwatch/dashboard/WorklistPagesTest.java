package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Worklist;

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
                .contains("female, 46</span>")
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
        patients.forEach(patient -> times.add(list.split(">" + patient + "</a>", -1).length - 1));
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
    void whatAnAddressCannotMeanIsLeftOut() {
        String everything = "data-query=\"state=asking\"";

        for (String nonsense :
                List.of("rule=no-such-rule", "chapter=none", "area=moon", "side=up", "severity=dreadful")) {
            assertThat(Browser.of("clinician").page("/?" + nonsense)).contains(everything);
        }
        assertThat(Browser.of("clinician").search("hip", "rule=broken-rule"))
                .contains("data-query=\"rule=broken-rule&amp;q=");
    }

    @Test
    void aViewWithoutANameOrWithABrokenAddressIsNotKept() {
        Browser nurse = Browser.of("nurse");

        nurse.send("/views", Map.of("query", "area=hip"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?area=hip"));
        nurse.send("/views/removal", Map.of()).then().statusCode(303);
        nurse.send("/views", Map.of("name", "Broken", "query", "owner=%zz&area=hip"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?area=hip"));

        nurse.send("/views/removal", Map.of("name", "Broken", "query", "area=%"))
                .then()
                .header("Location", endsWith("/?state=asking"));
    }

    @Test
    void nothingFittingIsSaid() {
        assertThat(Browser.of("clinician").page("/?owner=no-such-account")).contains("No flag fits this filter.");
    }

    /** How many rows a list has on all its pages, and how many it says it has. */
    private static void countsAgree(String query) {
        String pages = whole("/?" + query);

        Matcher said =
                Pattern.compile("<strong>(\\d+)(\\+?) episodes?</strong>").matcher(pages);
        assertThat(said.find()).isTrue();
        int rows = pages.split("<tr id=\"row-", -1).length - 1;
        assertThat(Math.min(rows, Worklist.MOST_COUNTED)).isEqualTo(Integer.parseInt(said.group(1)));
        assertThat(said.group(2)).isEqualTo(rows < Worklist.MOST_COUNTED ? "" : "+");
    }

    @Test
    void theCountsAlwaysAgreeWithTheList() {
        story.overdueHip(Story.someone());
        story.episode(Story.someone(), "2026-06-01", ALARM);

        countsAgree("state=asking");
        countsAgree("state=new");
        countsAgree("severity=urgent&area=hip");
        countsAgree("chapter=course&side=right");
        countsAgree("rule=fracture-red-flag&owner=nobody");
    }

    @Test
    void eachFilterLeavesTheEpisodesThatFit() {
        String patient = Story.someone();
        story.overdueHip(patient);
        Browser clinician = Browser.of("clinician");

        for (String fits : List.of(
                "state=new",
                "severity=urgent",
                "severity=warning",
                "chapter=course",
                "area=hip",
                "side=right",
                "owner=nobody")) {
            assertThat(clinician.search(patient, fits)).as(fits).contains("<tr id=\"row-");
        }
        for (String not : List.of(
                "state=acknowledged",
                "state=snoozed",
                "severity=critical",
                "chapter=laboratory",
                "area=knee",
                "side=left",
                "owner=me",
                "owner=nurse")) {
            assertThat(clinician.search(patient, not)).as(not).doesNotContain("<tr id=\"row-");
        }
    }

    @Test
    void patientsAreFoundByNameIdentifierAndCodeWithoutAccents() {
        String identifier = Story.someone();
        EpisodeId id = story.named(identifier, "Éloïse Saint-Fiacre");
        Browser clinician = Browser.of("clinician");

        for (String words : List.of(
                "eloise " + identifier,
                "FIACRE " + identifier,
                "saint-f " + identifier,
                id.code().toLowerCase(Locale.ROOT))) {
            assertThat(clinician.search(words)).as(words).contains("row-" + id, "Éloïse Saint-Fiacre");
        }
        assertThat(clinician.search("aloise " + identifier)).contains("No patient matches");
        assertThat(clinician.search("%")).contains("No patient matches");
    }

    @Test
    void aSearchAlsoFindsThoseOfWhomNothingIsAsked() {
        String identifier = Story.someone();
        EpisodeId quiet = story.episode(identifier, "2026-06-10", """
                {"kind": "symptoms", "on": "2026-06-12", "regions": ["left-knee"], "painOnLoading": 2}
                """);

        assertThat(Browser.of("clinician").search(identifier, "severity=critical"))
                .contains("Found, without a flag that fits", "/episodes/" + quiet)
                .doesNotContain("<tr id=\"row-");
    }

    @Test
    void anAdministratorSeesAndFindsPseudonymsOnly() {
        String identifier = Story.someone();
        EpisodeId id = story.named(identifier, "Odile Pseudonyme");
        Browser administrator = Browser.of("administrator");

        assertThat(administrator.search(id.code())).contains("row-" + id).doesNotContain("Odile", identifier);
        assertThat(administrator.search("odile")).contains("No patient matches");
        assertThat(administrator.page("/episodes/" + id)).doesNotContain("Odile", identifier);
    }

    @Test
    void theListOpensWithWhatIsUsualForTheRoleUntilAnotherIsChosen() {
        Browser nurse = Browser.of("nurse");
        assertThat(nurse.page("/")).contains("<a href=\"/?chapter=follow-up\" aria-current=\"page\">");
        assertThat(Browser.of("clinician").page("/")).contains("<a href=\"/?state=new\" aria-current=\"page\">");
        assertThat(Browser.of("administrator").page("/")).contains("<a href=\"/?state=asking\" aria-current=\"page\">");

        nurse.send("/views", Map.of("name", "Hips & knees", "query", "severity=urgent&area=hip", "first", "true"))
                .then()
                .statusCode(303);
        assertThat(nurse.page("/")).contains("Hips &amp; knees</a>", "<option value=\"hip\" selected>");
        assertThat(Browser.of("clinician").page("/")).doesNotContain("Hips &amp; knees");

        nurse.send("/views/removal", Map.of("name", "Hips & knees", "query", ""))
                .then()
                .statusCode(303);
        assertThat(nurse.page("/")).contains("<a href=\"/?chapter=follow-up\" aria-current=\"page\">");
    }

    @Test
    void aNewCriticalFlagIsNeverOutOfSight() {
        story.episode(Story.someone(), "2026-06-01", ALARM);

        assertThat(Browser.of("nurse").page("/?chapter=follow-up"))
                .contains("not on this list", "/?state=new&amp;severity=critical");
        assertThat(Browser.of("nurse").page("/?state=asking")).doesNotContain("not on this list");
        assertThat(Browser.of("nurse").page("/?severity=critical")).doesNotContain("not on this list");
    }
}
