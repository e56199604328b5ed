package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.intake.FactJson;

/** What stands in the form at first, rows that are added to it, and the fact that each of its fields states. */
@QuarkusTest
class VisitRowsTest {

    private static final String COURSE = """
            {"kind": "symptoms", "on": "2026-03-03", "regions": ["right-ankle-foot"], "painAtRest": 2, "painOnLoading": 6,
             "weightBearing": "partial", "walkingAid": true},
            {"kind": "alkaline-phosphatase", "on": "2026-03-03", "value": 2.1, "unit": "ukat/L", "upperLimit": 1.9,
             "laboratory": "Central"},
            {"kind": "laboratory", "on": "2026-03-03", "analyte": "crp", "value": 3, "unit": "mg/L"},
            {"kind": "treatment", "on": "2026-03-05", "agent": "unloading", "action": "start"},
            {"kind": "mri", "on": "2026-03-04", "findings": [{"site": "right-talus", "extent": "large"}]}
            """;

    @Inject
    Story story;

    private Browser clinician;
    private EpisodeId id;

    @BeforeEach
    void aFoot() {
        clinician = Browser.of("clinician");
        id = story.episode(Story.someone(), "2026-03-01", COURSE);
    }

    private String path() {
        return "/episodes/" + id + "/record";
    }

    @Test
    void theFormStartsWithWhatTheLastVisitMakesLikely() {
        String page = clinician.page(path());

        assertThat(page)
                .contains("value=\"2026-06-15\"", "value=\"1.9\"", "value=\"Central\"")
                .containsPattern("<option value=\"ukat/L\" selected[ >]")
                .contains("name=\"m0.site\" value=\"right-talus\"", "name=\"r0.region\" value=\"right-ankle-foot\"")
                .contains("last 6 (3 Mar)", "last partial (3 Mar)", "last large (4 Mar)", "last yes (3 Mar)")
                .contains("<strong>Unloading</strong>", "since 5 Mar", "data-unit=\"mg/L\"");
        assertThat(Links.broken(page)).isEmpty();
    }

    @Test
    void whatTheFormStartsWithStatesNothing() {
        Response sent = clinician.send(
                path(),
                Map.ofEntries(
                        Map.entry("on", "2026-06-15"),
                        Map.entry("scale", "nrs"),
                        Map.entry("r0.region", "right-ankle-foot"),
                        Map.entry("r0.weight", ""),
                        Map.entry("alp.unit", "ukat/L"),
                        Map.entry("alp.upper", "1.9"),
                        Map.entry("alp.fraction", "total"),
                        Map.entry("m0.site", "right-talus"),
                        Map.entry("s0.agent", "unloading"),
                        Map.entry("weeks", "")));

        sent.then().statusCode(422);
        assertThat(sent.asString()).contains("Nothing was entered yet");
    }

    /** Each line: the fields that are typed, and the fact that comes of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            r0.region=right-ankle-foot&r0.rest=1&r0.loading=2,5&r0.weight=full&r0.aid=no&r0.change=improved | {"kind":"symptoms","on":"2026-06-15","regions":["right-ankle-foot"],"painAtRest":1.0,"painOnLoading":2.5,"painScale":"nrs","weightBearing":"full","walkingAid":false,"onset":false,"change":"improved"}
            r0.region=right-ankle-foot&r0.well=yes | {"kind":"symptoms","on":"2026-06-15","regions":["right-ankle-foot"],"painAtRest":0.0,"painOnLoading":0.0,"painScale":"nrs","weightBearing":"full","onset":false}
            scale=vas100&r0.region=right-ankle-foot&r0.loading=60 | {"kind":"symptoms","on":"2026-06-15","regions":["right-ankle-foot"],"painOnLoading":60.0,"painScale":"vas100","onset":false}
            r0.region=right-ankle-foot&r0.signs=fever | {"kind":"symptoms","on":"2026-06-15","regions":["right-ankle-foot"],"painScale":"nrs","onset":false,"signs":["fever"]}
            r1.added=yes&r1.region=left-hip&r1.began=2026-06-01 | {"kind":"symptoms","on":"2026-06-01","regions":["left-hip"],"painScale":"nrs","onset":true}
            r1.added=yes&r1.region=left-hip&r1.began=2026-06-15&r1.rest=4 | {"kind":"symptoms","on":"2026-06-15","regions":["left-hip"],"painAtRest":4.0,"painScale":"nrs","onset":true}
            alp.value=1.8&alp.unit=ukat/L&alp.lower=0.6&alp.upper=1.9&alp.laboratory=Central&alp.method=IFCC&alp.fraction=bone | {"kind":"alkaline-phosphatase","on":"2026-06-15","value":1.8,"unit":"ukat/L","lowerLimit":0.6,"upperLimit":1.9,"laboratory":"Central","method":"IFCC","fraction":"bone"}
            l0.analyte=vitamin-d&l0.value=18&l0.unit=ng/mL&l0.lower=30&l0.upper=60 | {"kind":"laboratory","on":"2026-06-15","analyte":"vitamin-d","value":18.0,"unit":"ng/mL","upperLimit":60.0,"lowerLimit":30.0}
            m0.site=right-talus&m0.extent=small&m0.comparison=improved&m0.features=effusion&m0.percent=20&m0.volume=900&m0.thickness=3&m0.length=9 | {"kind":"mri","on":"2026-06-15","findings":[{"site":"right-talus","extent":"small","percent":20.0,"volumeMm3":900.0,"comparison":"improved","features":["effusion"],"zoneThicknessMm":3.0,"zoneLengthMm":9.0}]}
            s0.agent=unloading&s0.stop=yes | {"kind":"treatment","on":"2026-06-15","agent":"unloading","action":"stop"}
            t0.added=yes&t0.agent=iloprost&t0.action=given&t0.route=iv&t0.detail=five days | {"kind":"treatment","on":"2026-06-15","agent":"iloprost","action":"given","route":"iv","detail":"five days"}
            taken=2026-06-11&alp.value=95&alp.unit=U/L&alp.fraction=total | {"kind":"alkaline-phosphatase","on":"2026-06-11","value":95.0,"unit":"U/L","fraction":"total"}
            taken=2026-06-11&l0.analyte=crp&l0.value=3&l0.unit=mg/L | {"kind":"laboratory","on":"2026-06-11","analyte":"crp","value":3.0,"unit":"mg/L"}
            taken=&l0.analyte=crp&l0.value=3&l0.unit=mg/L | {"kind":"laboratory","on":"2026-06-15","analyte":"crp","value":3.0,"unit":"mg/L"}
            imaged=2026-05-29&m0.site=right-talus&m0.extent=small | {"kind":"mri","on":"2026-05-29","findings":[{"site":"right-talus","extent":"small"}]}
            taken=2026-06-11&imaged=2026-05-29&next=2026-08-03 | {"kind":"visit","on":"2026-06-15","next":"2026-08-03"}
            next=2026-08-03 | {"kind":"visit","on":"2026-06-15","next":"2026-08-03"}
            weeks=8 | {"kind":"visit","on":"2026-06-15","next":"2026-08-10"}
            """)
    void eachFieldLandsInItsFact(String typed, String fact) {
        Map<String, String> form = new HashMap<>(Map.of("on", "2026-06-15"));
        for (String one : List.of(typed.split("&", -1))) {
            form.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }

        clinician.send(path(), form).then().statusCode(303);

        List<Fact> facts = story.read(id).journal().stream()
                .filter(entry -> entry.recordedBy().equals("clinician"))
                .map(entry -> entry.fact())
                .toList();
        assertThat(facts.stream().map(one -> FactJson.document(one).toString())).containsExactly(fact);
    }

    @Test
    void painThatBeganEarlierIsAFactOfItsOwnDay() {
        clinician
                .send(
                        path(),
                        Map.of(
                                "on", "2026-06-15",
                                "r1.added", "yes",
                                "r1.region", "left-hip",
                                "r1.began", "2026-06-01",
                                "r1.loading", "7"))
                .then()
                .statusCode(303);

        assertThat(story.read(id).regions()).anySatisfy(region -> {
            assertThat(region.region().slug()).isEqualTo("left-hip");
            assertThat(region.onset()).isEqualTo("2026-06-01");
            assertThat(region.latestReport().orElseThrow().on()).isEqualTo("2026-06-15");
        });
    }

    @ParameterizedTest
    @CsvSource({"r, r1.region", "l, l0.analyte", "m, m1.site", "t, t0.agent"})
    void aRowIsAddedAndEverythingTypedStays(String letter, String field) {
        Response longer = clinician.send(
                path(),
                Map.of(
                        "on", "2026-06-11",
                        "r0.region", "right-ankle-foot",
                        "r0.rest", "eleven",
                        "r0.signs", List.of("fever", "allodynia"),
                        "m0.site", "right-talus",
                        "m0.extent", "small",
                        "more", letter));

        assertThat(longer.statusCode()).isEqualTo(200);
        assertThat(longer.asString())
                .containsPattern("name=\"" + field + "\" autofocus")
                .contains("value=\"2026-06-11\"", "value=\"eleven\"", "<option value=\"small\" selected>")
                .containsPattern("value=\"fever\" checked")
                .containsPattern("value=\"allodynia\" checked")
                .doesNotContain("class=\"trouble\"");
        assertThat(story.read(id).facts()).hasSize(5);
    }

    @Test
    void anotherRegionComesWithTheAddress() {
        String page = clinician.page(path() + "?region=left-hip&began=2026-06-01");

        assertThat(page)
                .contains("<option value=\"left-hip\" selected>", "name=\"r1.began\" value=\"2026-06-01\"")
                .containsPattern("name=\"r1.rest\"[^>]* autofocus");
    }

    @Test
    void theRangesOfThePageAreThoseOfTheReaderOfFacts() {
        String page = clinician.page(path());

        assertThat(page)
                .containsPattern("name=\"r0.rest\"[^>]* data-lowest=\"0\" data-highest=\"10\"")
                .containsPattern("value=\"vas100\" data-lowest=\"0\" data-highest=\"100\"")
                .containsPattern("name=\"alp.value\"[^>]* data-lowest=\"0.01\"")
                .containsPattern("name=\"m0.percent\"[^>]* data-highest=\"100\"")
                .containsPattern("name=\"on\"[^>]* min=\"1980-01-01\" max=\"2026-06-15\"")
                .containsPattern("name=\"taken\" value=\"\"[^>]* min=\"1980-01-01\" max=\"2026-06-15\"")
                .containsPattern("name=\"imaged\" value=\"\"[^>]* min=\"1980-01-01\" max=\"2026-06-15\"");
    }
}
