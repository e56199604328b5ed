package org.marrowwatch.rules.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Symptoms.Change;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Verdict;
import org.marrowwatch.rules.spread.MigratingInvolvement;

class RelapseAfterRemissionTest {

    private final Rule rule = new RelapseAfterRemission();

    private static EpisodeBuilder healed() {
        return anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .painFree("right-hip", "2024-04-01")
                .painFree("right-hip", "2024-05-01");
    }

    @ParameterizedTest
    @CsvSource({"2.9, 0", "3, 1", "3.1, 1"})
    void painOfThreeIsOne(double pain, int findings) {
        assertThat(found(rule, healed().pain("right-hip", pain, "2024-08-10"), "2024-08-10"))
                .hasSize(findings);
    }

    @Test
    void itSaysThePainTheDayAndTheRemission() {
        var story = healed().pain("right-hip", 4.5, "2024-08-10");

        assertThat(found(rule, story, "2024-08-10")).containsExactly("WARNING right-hip since 2024-08-10");
        assertThat(english(rule, story, "2024-08-10"))
                .isEqualTo(
                        "Right hip: pain of 4.5 of 10 on 10 August 2024, after a remission since 1 April 2024. From 3"
                                + " it is a relapse.");
        assertThat(french(rule, story, "2024-08-10"))
                .isEqualTo(
                        "Hanche droite : douleur à 4,5 sur 10 le 10 août 2024, après une rémission depuis le 1er avril"
                                + " 2024. À partir de 3 c'est une récidive.");
        assertThat(theFinding(rule, story, "2024-08-10").evidence()).containsExactly(fact(2), fact(4));
    }

    @ParameterizedTest
    @CsvSource({"2024-04-14, 0", "2024-04-15, 1", "2024-04-16, 1"})
    void onlyAfterASecondPainFreeReport14DaysLater(String second, int findings) {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .painFree("right-hip", "2024-04-01")
                .painFree("right-hip", second)
                .pain("right-hip", 6, "2024-06-20");

        assertThat(found(rule, story, "2024-06-20")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 0", "2024-07-01, 1", "2024-07-02, 1"})
    void orThreeMonthsAfterASinglePainFreeReport(String again, int findings) {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .painFree("right-hip", "2024-04-01")
                .pain("right-hip", 6, again);

        assertThat(found(rule, story, again)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-01, 0", "2025-05-02, 1", "2025-05-03, 1"})
    void orMoreThanTwelveMonthsAfterAClearMri(String again, int findings) {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .mri("right-femoral-head", LARGE, "2024-01-20")
                .mri("right-femoral-head", NONE, "2024-05-01")
                .pain("right-hip", 6, again);

        assertThat(found(rule, story, again)).hasSize(findings);
        if (findings > 0) {
            assertThat(theFinding(rule, story, again).evidence()).containsExactly(fact(3), fact(4));
            assertThat(english(rule, story, again)).contains("after a remission since 1 May 2024");
        }
    }

    @Test
    void painThatNeverLeftUntilTheClearMriIsStillOneSpell() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-15")
                .mri("right-femoral-head", LARGE, "2024-01-20")
                .mri("right-femoral-head", NONE, "2024-05-01")
                .pain("right-hip", 5, "2024-10-01")
                .pain("right-hip", 6, "2025-05-10");

        assertThat(found(rule, story, "2025-05-10")).isEmpty();
    }

    @Test
    void aReportThatOnlyNamesTheRegionIsNoRelapse() {
        assertThat(found(rule, healed().report("right-hip", "2024-08-10"), "2024-08-10"))
                .isEmpty();
    }

    @Test
    void anotherBoneYearsLaterIsARelapseAndNoMigration() {
        var story = anEpisode()
                .pain("right-knee", 7, "2020-01-10")
                .mri("right-medial-femoral-condyle", LARGE, "2020-01-15")
                .painFree("right-knee", "2020-05-01")
                .painFree("right-knee", "2020-06-01")
                .mri("right-medial-femoral-condyle", NONE, "2020-06-01")
                .pain("right-knee", 6, "2023-01-10")
                .mri("right-lateral-femoral-condyle", LARGE, "2023-01-15");

        assertThat(found(rule, story, "2023-01-15")).containsExactly("WARNING right-knee since 2023-01-10");
        assertThat(found(new MigratingInvolvement(), story, "2023-01-15")).isEmpty();
        assertThat(story.build()
                        .region(EpisodeBuilder.region("right-knee"))
                        .orElseThrow()
                        .shifted())
                .isFalse();
    }

    @Test
    void painInWordsIsSaidInWords() {
        var story = healed().begins("right-hip", "2024-08-10");

        assertThat(english(rule, story, "2024-08-10"))
                .isEqualTo("Right hip: pain again on 10 August 2024, without a figure, after a remission since 1 April"
                        + " 2024.");
        assertThat(french(rule, story, "2024-08-10"))
                .isEqualTo("Hanche droite : de nouveau une douleur le 10 août 2024, sans chiffre, après une rémission"
                        + " depuis le 1er avril 2024.");
    }

    @ParameterizedTest
    @EnumSource
    void ofTheWordsOnlyWorseIsOne(Change change) {
        var story = healed().says("right-hip", change, "2024-08-10");

        assertThat(found(rule, story, "2024-08-10")).hasSize(change == Change.WORSE ? 1 : 0);
    }

    @Test
    void oedemaThatComesBackIsOneWithoutPain() {
        var story = healed().mri("right-femoral-head", LARGE, "2024-01-20")
                .mri("right-femoral-head", NONE, "2024-05-20")
                .mri("right-femoral-head", SMALL, "2024-08-10");

        assertThat(found(rule, story, "2024-08-09")).isEmpty();
        assertThat(found(rule, story, "2024-08-10")).containsExactly("WARNING right-hip since 2024-08-10");
        assertThat(english(rule, story, "2024-08-10"))
                .isEqualTo("Right hip: MRI of 10 August 2024 shows oedema again (right femoral head), after a remission"
                        + " since 1 April 2024.");
        assertThat(french(rule, story, "2024-08-10"))
                .isEqualTo("Hanche droite : l'IRM du 10 août 2024 montre de nouveau un œdème (tête fémorale droite),"
                        + " après une rémission depuis le 1er avril 2024.");
        assertThat(theFinding(rule, story, "2024-08-10").evidence()).containsExactly(fact(2), fact(6));
    }

    @Test
    void oedemaAtAnotherBoneLongAfterIsOneToo() {
        var story = anEpisode()
                .mri("right-medial-femoral-condyle", LARGE, "2024-01-15")
                .painFree("right-knee", "2024-04-01")
                .painFree("right-knee", "2024-05-01")
                .mri("right-lateral-femoral-condyle", LARGE, "2025-06-01");

        assertThat(found(rule, story, "2025-06-01")).containsExactly("WARNING right-knee since 2025-06-01");
        assertThat(found(new MigratingInvolvement(), story, "2025-06-01")).isEmpty();
    }

    /** Medial, then lateral condyle, as in J Musculoskelet Surg Res 2024. */
    @Test
    void aShiftWithinTheCourseIsSaidOnceAsMigration() {
        var story = anEpisode()
                .mri("right-medial-femoral-condyle", LARGE, "2024-01-15")
                .painFree("right-knee", "2024-04-01")
                .painFree("right-knee", "2024-05-01")
                .pain("right-knee", 6, "2024-08-01")
                .mri("right-lateral-femoral-condyle", LARGE, "2024-08-20");

        assertThat(found(rule, story, "2024-08-19")).containsExactly("WARNING right-knee since 2024-08-01");
        assertThat(found(rule, story, "2024-08-20")).isEmpty();
        assertThat(found(new MigratingInvolvement(), story, "2024-08-20"))
                .containsExactly("WARNING right-lateral-femoral-condyle since 2024-08-20");
    }

    @Test
    void remissionSettlesItAndPainWithin14DaysRaisesItAgain() {
        var story = healed().pain("right-hip", 6, "2024-08-10")
                .painFree("right-hip", "2024-10-01")
                .pain("right-hip", 2, "2024-10-10")
                .painFree("right-hip", "2024-12-01")
                .painFree("right-hip", "2024-12-20");

        assertThat(found(rule, story, "2024-09-30")).hasSize(1);
        assertThat(found(rule, story, "2024-10-01")).isEmpty();
        assertThat(found(rule, story, "2024-10-10")).containsExactly("WARNING right-hip since 2024-08-10");
        assertThat(judge(rule, story, "2024-12-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aClearMriAfterThePainSettlesIt() {
        var story = healed().mri("right-femoral-head", LARGE, "2024-01-20")
                .pain("right-hip", 6, "2024-08-10")
                .mri("right-femoral-head", NONE, "2024-09-01");

        assertThat(found(rule, story, "2024-08-31")).hasSize(1);
        assertThat(judge(rule, story, "2024-09-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aSecondRelapseIsAnother() {
        var story = healed().pain("right-hip", 6, "2024-08-10")
                .painFree("right-hip", "2024-10-01")
                .painFree("right-hip", "2024-11-01")
                .pain("right-hip", 5, "2025-02-01");

        assertThat(found(rule, story, "2025-02-01")).containsExactly("WARNING right-hip since 2025-02-01");
        assertThat(theFinding(rule, story, "2025-02-01").evidence()).containsExactly(fact(5), fact(7));
    }

    @Test
    void theWindowRunsFromIt() {
        var story = healed().pain("right-hip", 6, "2024-08-10");

        assertThat(judge(new ResolutionWindowExceeded(RuleSettings.CLINICAL_REFERENCE), story, "2024-08-10"))
                .isEqualTo(Verdict.quietUntil(day("2025-02-10")));
        assertThat(judge(new ProlongedCourse(RuleSettings.CLINICAL_REFERENCE), story, "2024-08-10"))
                .isEqualTo(Verdict.quietUntil(day("2025-08-10")));
    }

    @Test
    void withoutARemissionItIsSilent() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-15").pain("right-hip", 8, "2024-08-10");

        assertThat(judge(rule, story, "2024-08-10")).isEqualTo(Verdict.quiet());
    }

    @Test
    void anotherRegionIsNone() {
        assertThat(judge(rule, healed().pain("left-hip", 8, "2024-08-10"), "2024-08-10"))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void needsNoOtherDay() {
        assertThat(judge(rule, healed().pain("right-hip", 6, "2024-08-10"), "2024-08-10")
                        .holdsUntil())
                .isEqualTo(Verdict.FOR_GOOD);
    }
}
