package org.marrowwatch.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Treatment.Agent;
import org.marrowwatch.rules.RuleBook;

/** What the script is told is what the picture shows, and cannot end the element that it stands in. */
class FiguresTest {

    private static Chart chart() {
        return Drawing.of(
                anEpisode()
                        .pain("right-hip", 7, "2026-03-05")
                        .treatedFrom(Agent.NSAID, "2026-03-05")
                        .build(),
                RuleBook.standard(),
                day("2026-06-15"),
                new Tongue(Language.EN));
    }

    @Test
    void theSameHeightsAndDaysAsInThePicture() throws JsonProcessingException {
        Chart chart = chart();

        JsonNode figures = new ObjectMapper().readTree(chart.figures());

        assertThat(figures.path("foot").asInt()).isEqualTo(chart.foot());
        assertThat(figures.path("first").asText())
                .isEqualTo(chart.axis().first().toString());
        assertThat(figures.path("bands")).hasSameSizeAs(chart.bands());
        assertThat(figures.path("strokes")).hasSameSizeAs(chart.strokes());
        assertThat(figures.at("/bands/0/y").asInt())
                .isEqualTo(chart.bands().get(0).y());
        assertThat(figures.path("shapes")).hasSize(Shape.values().length);
    }

    @Test
    void noMarkOfAPageStandsInThem() {
        assertThat(chart().figures()).doesNotContain("<", ">", "&");
    }

    @Test
    void coloursAreWrittenOutForPicturesThatLeaveThePage() {
        String style =
                Ink.written("a { fill: var(--ink); }", ":root { --ink: #111111; } @media dark { --ink: #eeeeee; }");

        assertThat(style).isEqualTo("a { fill: #111111; }");
        assertThat(Ink.LIGHT.style()).contains("fill: #1b232b").doesNotContain("var(");
    }
}
