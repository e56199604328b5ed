package org.marrowwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.EpisodeId;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The picture of a course that people keep and show to others. */
@QuarkusTest
class ChartPagesTest {

    private static final String COURSE = """
            {"kind": "symptoms", "on": "2026-03-02", "regions": ["right-hip"], "painAtRest": 3, "painOnLoading": 7},
            {"kind": "treatment", "on": "2026-03-10", "agent": "zoledronate", "action": "given", "detail": "for Mrs Dupont & <family>"},
            {"kind": "mri", "on": "2026-05-04", "findings": [{"site": "right-femoral-head", "extent": "large"}]}
            """;

    @Inject
    Story story;

    private static Response picture(EpisodeId id, String query) {
        return Browser.of("clinician").get("/episodes/" + id + "/course.svg" + query);
    }

    private static Document parsed(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    @Test
    void itIsAFileWithTheEpisodesCodeInItsName() {
        EpisodeId id = story.episode(Story.someone(), "2026-03-01", COURSE);

        Response answer = picture(id, "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"marrowwatch-" + id.code() + "-2026-06-15.svg\"");
    }

    @Test
    void itIsWellFormedAndStandsAlone() throws Exception {
        EpisodeId id = story.episode(Story.someone(), "2026-03-01", COURSE);

        String text = picture(id, "").asString();

        Document drawing = parsed(text);
        assertThat(drawing.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(drawing.getElementsByTagName("style").getLength()).isEqualTo(1);
        assertThat(text).contains("fill=\"#ffffff\"", "Zoledronate", "Right femoral head", "on loading");
        assertThat(text).doesNotContain("var(", "%\"", "xlink", "http://localhost");
    }

    @Test
    void itNamesTheEpisodeAndNotThePatient() {
        String patient = Story.someone();
        EpisodeId id = story.episode(patient, "2026-03-01", COURSE);

        String text = picture(id, "").asString();

        assertThat(text).contains(id.code(), "15 June 2026").doesNotContain(patient, "Dupont", id.toString());
    }

    @Test
    void itShowsTheDayAndSpeaksTheLanguageOfItsReader() {
        EpisodeId id = story.episode(Story.someone(), "2026-03-01", COURSE);

        String text = picture(id, "?asOf=2026-04-01&language=fr").asString();

        assertThat(text).contains("1er avril 2026", "Zolédronate", "aucune image enregistrée");
        assertThat(text).doesNotContain("Tête fémorale", "Treatments");
    }

    @Test
    void aDayThatIsNoneIsToday() {
        EpisodeId id = story.episode(Story.someone(), "2026-03-01", COURSE);

        assertThat(picture(id, "?asOf=tomorrow").asString()).contains("15 June 2026");
    }

    @Test
    void aStrangerGetsNothing() {
        assertThat(Browser.of("laboratory")
                        .get("/episodes/" + story.episode(Story.someone(), "2026-03-01", COURSE) + "/course.svg")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Browser.of("clinician")
                        .get("/episodes/00000000-0000-0000-0000-000000000000/course.svg")
                        .statusCode())
                .isEqualTo(404);
    }
}
