package org.marrowwatch.rules.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.EpisodeBuilder;
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
                .isEqualTo("Right hip: still open on 1 January 2025, 12 months after it began on 1 January 2024; the"
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

    @Nested
    class OfACourseAcrossRegions {

        private final EpisodeBuilder story =
                anEpisode().pain("right-ankle-foot", 7, "2024-01-10").pain("right-knee", 7, "2025-06-10");

        @ParameterizedTest
        @CsvSource({"2025-07-09, 0", "2025-07-10, 1", "2025-07-11, 1"})
        void isRaisedAt18Months(String day, int findings) {
            assertThat(found(rule, story, day))
                    .filteredOn(finding -> finding.contains("episode"))
                    .hasSize(findings);
        }

        @Test
        void looksAgainOnItsDay() {
            assertThat(judge(rule, story, "2025-06-10").holdsUntil()).isEqualTo("2025-07-10");
        }

        @Test
        void saysWhatIsOpenAndSinceWhen() {
            var healed = story.painFree("right-ankle-foot", "2025-06-20");

            assertThat(found(rule, healed, "2025-07-10")).containsExactly("WARNING episode since 2025-07-10");
            assertThat(english(rule, healed, "2025-07-10"))
                    .isEqualTo(
                            "Migratory course (right ankle and foot, right knee): still open on 10 July 2025, 18 months after"
                                    + " it began on 10 January 2024; the diagnosis should be opened again. Still open:"
                                    + " right knee.");
            assertThat(french(rule, healed, "2025-07-10"))
                    .isEqualTo("Évolution migratrice (cheville-pied droit, genou droit) : encore en cours le 10 juillet"
                            + " 2025, 18 mois après son début le 10 janvier 2024 ; le diagnostic est à reprendre."
                            + " Encore en cours : genou droit.");
            assertThat(theFinding(rule, healed, "2025-07-10").evidence()).containsExactly(fact(1), fact(2));
        }

        @Test
        void isSinceTheSecondRegionWhereThatCameLater() {
            var late = anEpisode().pain("right-ankle-foot", 7, "2024-01-10").pain("right-knee", 7, "2025-09-10");

            assertThat(found(rule, late, "2025-09-10")).contains("WARNING episode since 2025-09-10");
        }

        @Test
        void isSettledByRemissionOfEveryRegion() {
            var healed = story.painFree("right-ankle-foot, right-knee", "2025-08-01");

            assertThat(judge(rule, healed, "2025-08-01")).isEqualTo(Verdict.quiet());
        }
    }

    @Test
    void aShortCourseIsQuietUntilItsDay() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-01");

        assertThat(judge(rule, story, "2024-01-01")).isEqualTo(Verdict.quietUntil(day("2025-01-01")));
    }
}
