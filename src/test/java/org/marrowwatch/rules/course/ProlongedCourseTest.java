package org.marrowwatch.rules.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;

import org.junit.jupiter.api.Test;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Verdict;

class ProlongedCourseTest {

    private final Rule rule = new ProlongedCourse(RuleSettings.CLINICAL_REFERENCE);

    @Test
    void aHipThatStillHurtsAfterAYearIsAWarning() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-01");

        assertThat(found(rule, story, "2025-01-01")).containsExactly("WARNING right-hip since 2025-01-01");
        assertThat(english(rule, story, "2025-01-01"))
                .isEqualTo("right hip: still open 12 months after it began on 1 January 2024; beyond 1 January 2025 the"
                        + " diagnosis should be opened again (hip).");
        assertThat(french(rule, story, "2025-01-01")).contains("12 mois après son début le 1er janvier 2024");
    }

    @Test
    void improvementDoesNotSoftenIt() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-01").pain("right-hip", 2, "2024-12-01");

        assertThat(found(rule, story, "2025-01-01")).containsExactly("WARNING right-hip since 2025-01-01");
    }

    @Test
    void aDaySetByHandDoesNotMoveIt() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-01").expected("right-hip", "2025-06-01", "2024-06-01");

        assertThat(found(rule, story, "2025-01-01")).hasSize(1);
    }

    @Test
    void remissionSettlesIt() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-01").painFree("right-hip", "2025-02-01");

        assertThat(found(rule, story, "2025-01-31")).hasSize(1);
        assertThat(judge(rule, story, "2025-02-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aClearMriSettlesIt() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .mri("right-femoral-head", LARGE, "2024-01-01")
                .mri("right-femoral-head", NONE, "2025-02-01");

        assertThat(judge(rule, story, "2025-02-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aShortCourseIsQuietUntilItsDay() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-01");

        assertThat(judge(rule, story, "2024-01-01")).isEqualTo(Verdict.quietUntil(day("2025-01-01")));
    }
}
