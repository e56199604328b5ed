package org.marrowwatch.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.rules.RuleBook;

/** The bar of a region does not say more than is known, and no line leads over a remission. */
class IllnessTest {

    private static final LocalDate TODAY = day("2026-06-15");

    private static Chart draw(EpisodeBuilder story) {
        return Drawing.of(story.build(), RuleBook.standard(), TODAY, new Tongue(Language.EN));
    }

    private static List<String> lines(Chart chart, String style) {
        return chart.strokes().stream()
                .filter(stroke -> stroke.style().equals(style))
                .map(stroke -> stroke.points().get(0).on() + " to "
                        + stroke.points().get(stroke.points().size() - 1).on())
                .toList();
    }

    private static EpisodeBuilder relapse() {
        return anEpisode()
                .onset("2025-03-01")
                .pain("right-hip", 7, "2025-03-10")
                .painFree("right-hip", "2025-05-01")
                .painFree("right-hip", "2025-06-01")
                .pain("right-hip", 6, "2026-04-01")
                .pain("right-hip", 5, "2026-06-01");
    }

    @Test
    void theBarIsBrokenAtARemission() {
        assertThat(lines(draw(relapse()), "course"))
                .containsExactly("2025-03-01 to 2025-05-01", "2026-04-01 to 2026-06-15");
    }

    @Test
    void noLineOfPainLeadsOverARemission() {
        assertThat(lines(draw(relapse()), "solid"))
                .containsExactly("2025-03-10 to 2025-06-01", "2026-04-01 to 2026-06-01");
    }

    @Test
    void whereNothingWasHeardForSixteenWeeksTheBarIsDashed() {
        Chart chart = draw(anEpisode()
                .onset("2025-01-01")
                .pain("right-hip", 7, "2025-01-10")
                .pain("right-hip", 6, "2026-01-10"));

        assertThat(lines(chart, "course")).containsExactly("2025-01-01 to 2025-05-02", "2026-01-10 to 2026-05-02");
        assertThat(lines(chart, "unheard")).containsExactly("2025-05-02 to 2026-01-10", "2026-05-02 to 2026-06-15");
    }

    @Test
    void anImageOfOedemaIsNews() {
        Chart chart = draw(anEpisode()
                .onset("2026-01-01")
                .pain("right-hip", 7, "2026-01-10")
                .mri("right-femoral-head", Mri.Extent.LARGE, "2026-03-20"));

        assertThat(lines(chart, "course")).containsExactly("2026-01-01 to 2026-06-15");
        assertThat(lines(chart, "unheard")).isEmpty();
    }

    @Test
    void theLegendSaysWhatTheBarMeans() {
        assertThat(draw(relapse()).legend())
                .filteredOn(legend -> legend.slug().equals("reports"))
                .flatExtracting(Legend::keys)
                .extracting(Key::words)
                .contains("not in remission");
    }
}
