package org.marrowwatch.rules.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.finding;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.SMALL;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

class RecurrenceElsewhereTest {

    private final Rule rule = new RecurrenceElsewhere();

    private static EpisodeBuilder healedHip() {
        return anEpisode()
                .pain("right-hip", 7, "2020-01-10")
                .mri("2020-01-10", finding("right-femoral-head", LARGE), finding("right-femoral-neck", SMALL))
                .painFree("right-hip", "2020-04-10")
                .painFree("right-hip", "2020-05-10");
    }

    @Test
    void theOtherHipAfterThreeYearsIsSuspectedFromPainAndConfirmedByMri() {
        var story = healedHip().pain("left-hip", 6, "2023-01-10").mri("left-femoral-head", SMALL, "2023-02-01");

        assertThat(found(rule, story, "2023-01-10")).containsExactly("INFO left-hip since 2023-01-10");
        assertThat(english(rule, story, "2023-01-10"))
                .isEqualTo("Left hip, since 10 January 2023: a new course, 3 years after the last one began on"
                        + " 10 January 2020 (right femoral head) and then resolved. Suspected from pain; no MRI of it"
                        + " yet.");
        assertThat(french(rule, story, "2023-01-10"))
                .isEqualTo("Hanche gauche, depuis le 10 janvier 2023 : nouvelle évolution, 3 ans après le début de la"
                        + " dernière le 10 janvier 2020 (tête fémorale droite), résolue entre-temps. Évoqué par la"
                        + " douleur ; pas encore d'IRM.");
        assertThat(found(rule, story, "2023-02-01")).containsExactly("WARNING left-hip since 2023-01-10");
        assertThat(english(rule, story, "2023-02-01"))
                .isEqualTo("Left femoral head, since 10 January 2023: a new course, 3 years after the last one began"
                        + " on 10 January 2020 (right femoral head) and then resolved. Confirmed by MRI.");
        assertThat(french(rule, story, "2023-02-01")).endsWith("résolue entre-temps. Confirmé par IRM.");
        assertThat(theFinding(rule, story, "2023-02-01").evidence())
                .containsExactly(fact(1), fact(2), fact(5), fact(6));
    }

    @ParameterizedTest
    @CsvSource({"2021-01-09, 0, 1", "2021-01-10, 0, 1", "2021-01-11, 1, 0", "2021-06-01, 1, 0", "2021-09-10, 1, 0"})
    void anIntervalIsEitherMigrationOrRecurrence(String day, int recurrences, int migrations) {
        var story = healedHip().pain("right-knee", 6, day);

        assertThat(found(rule, story, day)).hasSize(recurrences);
        assertThat(found(new MigratingInvolvement(), story, day)).hasSize(migrations);
    }

    @Test
    void aRegionThatJoinsWhileAnotherIsOpenIsNone() {
        var story = anEpisode().pain("right-hip", 7, "2020-01-10").pain("left-hip", 6, "2023-01-10");

        assertThat(judge(rule, story, "2023-01-10")).isEqualTo(Verdict.quiet());
    }

    @Test
    void theFirstCourseIsNone() {
        var story = anEpisode().pain("right-hip", 7, "2020-01-10").pain("left-hip", 6, "2020-03-10");

        assertThat(judge(rule, story, "2020-03-10")).isEqualTo(Verdict.quiet());
    }

    @Test
    void theSameRegionAgainIsARelapseAndNone() {
        var story = healedHip().pain("right-hip", 6, "2023-01-10");

        assertThat(judge(rule, story, "2023-01-10")).isEqualTo(Verdict.quiet());
    }

    @Test
    void whatJoinsTheNewCourseIsJudgedByTheRulesOnSpread() {
        var story = healedHip().pain("left-hip", 6, "2023-01-10").pain("left-knee", 6, "2023-04-10");

        assertThat(found(rule, story, "2023-04-10")).containsExactly("INFO left-hip since 2023-01-10");
        assertThat(found(new MigratingInvolvement(), story, "2023-04-10"))
                .containsExactly("INFO left-knee since 2023-04-10");
    }

    @Test
    void twoRegionsThatBeginItOnOneDayBothCount() {
        var story = healedHip().pain("left-knee, right-knee", 6, "2023-01-10");

        assertThat(found(rule, story, "2023-01-10"))
                .containsExactlyInAnyOrder("INFO left-knee since 2023-01-10", "INFO right-knee since 2023-01-10");
    }

    @Test
    void aThirdCourseIsTimedFromTheSecond() {
        var story = healedHip()
                .pain("left-hip, left-knee", 6, "2022-01-10")
                .painFree("left-hip, left-knee", "2022-04-10")
                .pain("left-ankle-foot", 6, "2024-03-10");

        assertThat(english(rule, story, "2024-03-10"))
                .isEqualTo(
                        "Left ankle and foot, since 10 March 2024: a new course, 2 years and 2 months after the last one began on"
                                + " 10 January 2022 (left hip, left knee) and then resolved. Suspected from pain; no MRI of it"
                                + " yet.");
        assertThat(theFinding(rule, story, "2024-03-10").evidence()).containsExactly(fact(5), fact(7));
    }

    @Test
    void remissionSettlesIt() {
        var story = healedHip().pain("left-hip", 6, "2023-01-10").painFree("left-hip", "2023-05-01");

        assertThat(found(rule, story, "2023-04-30")).hasSize(1);
        assertThat(judge(rule, story, "2023-05-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aRelapseOfThatRegionDoesNotRaiseItAgain() {
        var story = healedHip()
                .pain("left-hip", 6, "2023-01-10")
                .painFree("left-hip", "2023-05-01")
                .painFree("left-hip", "2023-06-01")
                .pain("left-hip", 6, "2023-09-01");

        assertThat(judge(rule, story, "2023-09-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void anMriWithoutOedemaSettlesASuspicion() {
        var story = healedHip().pain("left-hip", 6, "2023-01-10").mri("left-femoral-head", NONE, "2023-02-01");

        assertThat(judge(rule, story, "2023-02-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void anOldCourseThatReopenedByARelapseIsJoined() {
        var story = healedHip().pain("right-hip", 6, "2022-12-01").pain("left-hip", 6, "2023-01-10");

        assertThat(judge(rule, story, "2023-01-10")).isEqualTo(Verdict.quiet());
        assertThat(found(new ContralateralInvolvement(), story, "2023-01-10"))
                .containsExactly("INFO left-hip since 2023-01-10");
    }

    @Test
    void needsNoOtherDay() {
        var story = healedHip().says("left-hip", Symptoms.Change.WORSE, "2023-01-10");

        assertThat(judge(rule, story, "2023-01-10").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
    }
}
