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

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

class ResolutionWindowExceededTest {

    private final Rule rule = new ResolutionWindowExceeded(RuleSettings.CLINICAL_REFERENCE);

    @Test
    void aHipThatHurtsUnchangedAtSixMonthsIsAWarning() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-15").pain("right-hip", 7, "2024-06-01");

        assertThat(found(rule, story, "2024-07-15")).containsExactly("WARNING right-hip since 2024-07-15");
        assertThat(english(rule, story, "2024-07-15"))
                .isEqualTo("Right hip: began 15 January 2024, expected to have healed by 15 July 2024 (hip)."
                        + " No improvement is on record.");
        assertThat(french(rule, story, "2024-07-15"))
                .isEqualTo("Hanche droite : début le 15 janvier 2024, guérison attendue au plus tard le 15 juillet 2024"
                        + " (hanche). Aucune amélioration n'est consignée.");
    }

    @Test
    void whileItImprovesItIsInformation() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-15").pain("right-hip", 4, "2024-06-01");

        assertThat(found(rule, story, "2024-07-15")).containsExactly("INFO right-hip since 2024-07-15");
        assertThat(english(rule, story, "2024-07-15")).endsWith("It is improving.");
    }

    @Test
    void theWordWorseMakesItAWarning() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .pain("right-hip", 4, "2024-06-01")
                .says("right-hip", Symptoms.Change.WORSE, "2024-07-01");

        assertThat(found(rule, story, "2024-07-15")).containsExactly("WARNING right-hip since 2024-07-15");
    }

    @Test
    void remissionSettlesIt() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-15").painFree("right-hip", "2024-08-01");

        assertThat(found(rule, story, "2024-07-31")).hasSize(1);
        assertThat(judge(rule, story, "2024-08-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aClearMriSettlesIt() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .mri("right-femoral-head", LARGE, "2024-01-15")
                .mri("right-femoral-head", NONE, "2024-08-01");

        assertThat(found(rule, story, "2024-07-31")).hasSize(1);
        assertThat(judge(rule, story, "2024-08-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aLaterDaySetByHandSettlesItUntilThen() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-15").expected("right-hip", "2024-10-01", "2024-08-01");

        assertThat(found(rule, story, "2024-07-31")).hasSize(1);
        assertThat(judge(rule, story, "2024-08-01").findings()).isEmpty();
        assertThat(judge(rule, story, "2024-08-01").holdsUntil()).isEqualTo("2024-10-01");
        assertThat(theFinding(rule, story, "2024-10-01").evidence()).containsExactly(fact(1), fact(2));
    }

    @Test
    void theDaySetByHandIsSaidWithItsAuthorAndReasonBesideTheComputedOne() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-15").expected("right-hip", "2024-10-01", "2024-08-01");

        assertThat(english(rule, story, "2024-10-01"))
                .isEqualTo(
                        "Right hip: began 15 January 2024, expected to have healed by 1 October 2024. Expected day set"
                                + " by nurse: “slow healer”; the computed day is 15 July 2024 (hip). No improvement is on"
                                + " record.");
        assertThat(french(rule, story, "2024-10-01"))
                .isEqualTo(
                        "Hanche droite : début le 15 janvier 2024, guérison attendue au plus tard le 1er octobre 2024."
                                + " Date attendue fixée par nurse : « slow healer » ; la date calculée est le 15 juillet 2024"
                                + " (hanche). Aucune amélioration n'est consignée.");
    }

    @ParameterizedTest
    @CsvSource({"2024-05-30, 0", "2024-05-31, 1", "2024-06-01, 1"})
    void anEarlierDaySetByHandCountsToo(String day, int findings) {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .expected("right-hip", "2024-05-31", "2024-02-01")
                .pain("left-hip", 7, "2024-01-15");

        assertThat(found(rule, story, day)).hasSize(findings);
    }

    @Nested
    class OfACourseAcrossRegions {

        private final EpisodeBuilder story = anEpisode()
                .pain("right-ankle-foot", 7, "2024-01-10")
                .painFree("right-ankle-foot", "2024-06-01")
                .pain("right-knee", 8, "2024-10-10");

        @ParameterizedTest
        @CsvSource({"2025-01-09, 0", "2025-01-10, 1", "2025-01-11, 1"})
        void isRaisedAt12Months(String day, int findings) {
            assertThat(found(rule, story, day)).hasSize(findings);
        }

        @Test
        void looksAgainOnItsDayAndThenOnThatOfTheRegion() {
            assertThat(judge(rule, story, "2024-10-10")).isEqualTo(Verdict.quietUntil(day("2025-01-10")));
            assertThat(judge(rule, story, "2025-01-10").holdsUntil()).isEqualTo("2025-04-10");
        }

        @Test
        void isAWarningOnceARegionIsPastItsOwnWindowAndDoesNotImprove() {
            assertThat(ofTheCourse("2025-01-10")).isEqualTo("INFO since 2025-01-10");
            assertThat(ofTheCourse("2025-04-09")).isEqualTo("INFO since 2025-01-10");
            assertThat(ofTheCourse("2025-04-10")).isEqualTo("WARNING since 2025-01-10");
            assertThat(ofTheCourse("2025-04-11")).isEqualTo("WARNING since 2025-01-10");
            assertThat(explanation("2025-04-10", Language.EN))
                    .isEqualTo("Migratory course (right ankle and foot, right knee): began 10 January 2024, expected to"
                            + " have healed by 10 January 2025. Still open: right knee. At least one of them is past its"
                            + " own window and not improving.");
            assertThat(explanation("2025-04-10", Language.FR))
                    .isEqualTo("Évolution migratrice (cheville-pied droit, genou droit) : début le 10 janvier 2024,"
                            + " guérison attendue au plus tard le 10 janvier 2025. Encore en cours : genou droit. L'une"
                            + " d'elles au moins a dépassé son propre délai sans s'améliorer.");
            assertThat(theFinding(rule, story, "2025-01-10").evidence()).containsExactly(fact(1), fact(3));
            assertThat(theFinding(rule, story, "2025-01-10").values())
                    .containsEntry("kind", CourseKind.MIGRATORY_COURSE);
        }

        private Finding ofTheCourseOn(String day) {
            return judge(rule, story, day).findings().stream()
                    .filter(finding -> finding.subject().equals(Subject.EPISODE))
                    .findFirst()
                    .orElseThrow();
        }

        private String ofTheCourse(String day) {
            Finding finding = ofTheCourseOn(day);
            return finding.severity() + " since " + finding.since();
        }

        private String explanation(String day, Language language) {
            return ofTheCourseOn(day).explanation(language);
        }

        @Test
        void isInformationWhileEveryRegionImproves() {
            var better = story.pain("right-knee", 5, "2024-12-10");

            assertThat(found(rule, better, "2025-01-10")).containsExactly("INFO episode since 2025-01-10");
            assertThat(english(rule, better, "2025-01-10"))
                    .endsWith("Every open region is improving or within its own window.");
            assertThat(french(rule, better, "2025-01-10"))
                    .endsWith("Toute région encore ouverte s'améliore ou reste dans son propre délai.");
            assertThat(theFinding(rule, better, "2025-01-10").evidence()).containsExactly(fact(1), fact(3), fact(4));
        }

        @Test
        void isSettledByRemissionOfTheLastRegion() {
            var healed = story.painFree("right-knee", "2025-02-01");

            assertThat(found(rule, healed, "2025-01-31")).hasSize(1);
            assertThat(judge(rule, healed, "2025-02-01")).isEqualTo(Verdict.quiet());
        }

        @Test
        void isNoBusinessOfAMoveWithinOneRegion() {
            var shift = anEpisode()
                    .born(2008)
                    .mri("right-talus", LARGE, "2024-01-10")
                    .mri("right-navicular", LARGE, "2024-03-10");

            assertThat(found(rule, shift, "2025-06-10")).containsExactly("WARNING right-ankle-foot since 2025-01-10");
        }

        @Test
        void isSinceTheSecondRegionWhereThatCameLater() {
            var late = anEpisode().pain("right-ankle-foot", 7, "2024-01-10").pain("right-knee", 7, "2025-03-10");

            assertThat(found(rule, late, "2025-03-10")).contains("WARNING episode since 2025-03-10");
        }

        @Test
        void followsTheMonthsThatAClinicChose() {
            var slow = new ResolutionWindowExceeded(
                    new RuleSettings(Map.of(CourseKind.MIGRATORY_COURSE, new Window(0, 14, 20)), Map.of()));

            assertThat(found(slow, story, "2025-03-09")).isEmpty();
            assertThat(found(slow, story, "2025-03-10")).containsExactly("INFO episode since 2025-03-10");
        }
    }

    @Test
    void earlyRecoveryIsNeverFlagged() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-15").painFree("right-hip", "2024-02-01");

        assertThat(judge(rule, story, "2024-02-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void eachRegionHasItsOwnClock() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-15").pain("left-hip", 7, "2024-05-01");

        assertThat(found(rule, story, "2024-07-15")).containsExactly("WARNING right-hip since 2024-07-15");
        assertThat(judge(rule, story, "2024-07-15").holdsUntil()).isEqualTo("2024-11-01");
        assertThat(found(rule, story, "2024-11-01")).hasSize(2);
    }

    @Test
    void itCitesTheFirstAndTheLatestFacts() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .mri("right-femoral-head", LARGE, "2024-01-20")
                .pain("right-hip", 7, "2024-03-15")
                .pain("right-hip", 7, "2024-05-15");

        assertThat(theFinding(rule, story, "2024-07-15").evidence()).containsExactly(fact(1), fact(2), fact(4));
    }
}
