package org.marrowwatch.rules.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Exclusion.Status.CONFIRMED;
import static org.marrowwatch.episode.Exclusion.Status.EXCLUDED;
import static org.marrowwatch.episode.Exclusion.Status.SUSPECTED;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.PRESENT;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Exclusion.Cause;
import org.marrowwatch.episode.Exclusion.Status;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.Verdict;

class ExclusionIncompleteTest {

    private final Rule rule = new ExclusionIncomplete(RuleSettings.CLINICAL_REFERENCE);

    private static EpisodeBuilder imaged() {
        return anEpisode().mri("left-femoral-head", LARGE, "2024-03-01");
    }

    private static EpisodeBuilder allDecidedBut(Cause open) {
        EpisodeBuilder story = imaged();
        for (Cause cause : ExclusionIncomplete.CHECKLIST) {
            if (cause != open) {
                story.said(cause, EXCLUDED, "2024-03-02");
            }
        }
        return story;
    }

    @ParameterizedTest
    @CsvSource({"2024-03-30, 0", "2024-03-31, 1", "2024-04-01, 1"})
    void thirtyDaysAfterTheFirstMriItIsInformation(String asOf, int findings) {
        assertThat(found(rule, imaged(), asOf)).hasSize(findings);
        assertThat(judge(rule, imaged(), asOf).holdsUntil().toString())
                .isEqualTo(findings == 0 ? "2024-03-31" : Verdict.FOR_GOOD.toString());
    }

    @Test
    void itListsWhatIsMissing() {
        var story = imaged().said(Cause.INFECTION, EXCLUDED, "2024-03-05").said(Cause.TRAUMA, CONFIRMED, "2024-03-05");

        assertThat(found(rule, story, "2024-05-01")).containsExactly("INFO episode since 2024-03-31");
        assertThat(theFinding(rule, story, "2024-05-01").evidence()).containsExactly(fact(1));
        assertThat(english(rule, story, "2024-05-01"))
                .isEqualTo("30 days after the first MRI with oedema (1 March 2024), neither excluded nor confirmed:"
                        + " osteonecrosis, complex regional pain syndrome, inflammatory arthritis.");
        assertThat(french(rule, story, "2024-05-01"))
                .isEqualTo("30 jours après la première IRM avec œdème (1er mars 2024), ni exclu ni confirmé :"
                        + " ostéonécrose, syndrome douloureux régional complexe, arthrite inflammatoire.");
    }

    @ParameterizedTest
    @CsvSource({"EXCLUDED, 0", "CONFIRMED, 0", "SUSPECTED, 1"})
    void theLastDecisionSettlesItAndASuspicionDoesNot(Status status, int findings) {
        for (Cause cause : ExclusionIncomplete.CHECKLIST) {
            var story = allDecidedBut(cause);

            assertThat(found(rule, story, "2024-04-15")).hasSize(1);
            assertThat(found(rule, story.said(cause, status, "2024-04-10"), "2024-04-15"))
                    .hasSize(findings);
        }
    }

    @Test
    void whenAllIsDecidedNobodyLooksAgain() {
        assertThat(judge(rule, allDecidedBut(Cause.FRACTURE), "2024-03-02")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aCauseThatIsSuspectedAgainIsOpenAgain() {
        var story = allDecidedBut(Cause.FRACTURE).said(Cause.CRPS, SUSPECTED, "2024-05-01");

        assertThat(found(rule, story, "2024-04-30")).isEmpty();
        assertThat(found(rule, story, "2024-05-01")).containsExactly("INFO episode since 2024-05-01");
        assertThat(english(rule, story, "2024-05-01"))
                .endsWith("neither excluded nor confirmed: complex regional pain syndrome.");
    }

    @Test
    void aCauseThatIsSuspectedAfterItWasConfirmedIsOpen() {
        var story = allDecidedBut(Cause.CRPS)
                .said(Cause.CRPS, CONFIRMED, "2024-03-02")
                .said(Cause.CRPS, SUSPECTED, "2024-05-01");

        assertThat(found(rule, story, "2024-04-30")).isEmpty();
        assertThat(found(rule, story, "2024-05-01")).containsExactly("INFO episode since 2024-05-01");
    }

    @Test
    void aCauseSuspectedTwiceIsOpenSinceTheFirstTimeAndOneSuspectedBeforeTheDayIsOpenFromThatDay() {
        var late = allDecidedBut(Cause.FRACTURE)
                .said(Cause.CRPS, SUSPECTED, "2024-05-01")
                .said(Cause.TRAUMA, SUSPECTED, "2024-05-02")
                .said(Cause.CRPS, SUSPECTED, "2024-05-03");
        var early = allDecidedBut(Cause.FRACTURE).said(Cause.CRPS, SUSPECTED, "2024-03-10");

        assertThat(found(rule, late, "2024-05-03")).containsExactly("INFO episode since 2024-05-01");
        assertThat(found(rule, early, "2024-05-03")).containsExactly("INFO episode since 2024-03-31");
    }

    @Test
    void theClockRunsFromTheFirstMriWithOedema() {
        var story = anEpisode()
                .pain("left-hip", 8, "2024-01-01")
                .mri("left-femoral-head", NONE, "2024-02-01")
                .mri("left-femoral-head", PRESENT, "2024-03-01")
                .mri("left-femoral-head", PRESENT, "2024-04-01");

        assertThat(judge(rule, story, "2024-02-29")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, story, "2024-04-01")).containsExactly("INFO episode since 2024-03-31");
        assertThat(theFinding(rule, story, "2024-04-01").evidence()).containsExactly(fact(3));
    }

    @Test
    void aCourseInRemissionIsSilent() {
        var story = imaged().pain("left-hip", 6, "2024-03-01")
                .painFree("left-hip", "2024-05-01")
                .pain("left-hip", 6, "2024-08-01");

        assertThat(found(rule, story, "2024-04-30")).hasSize(1);
        assertThat(judge(rule, story, "2024-05-01")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, story, "2024-08-01")).hasSize(1);
    }

    private static EpisodeBuilder twoCourses(Status decided, String on) {
        EpisodeBuilder story = anEpisode()
                .pain("right-hip", 7, "2018-01-15")
                .mri("right-femoral-head", LARGE, "2018-01-15")
                .painFree("right-hip", "2018-06-01")
                .painFree("right-hip", "2018-07-01")
                .pain("left-hip", 7, "2021-03-01")
                .mri("left-femoral-head", LARGE, "2021-03-10");
        for (Cause cause : ExclusionIncomplete.CHECKLIST) {
            story.said(cause, decided, on);
        }
        return story;
    }

    @ParameterizedTest
    @CsvSource({
        "EXCLUDED, 2018-02-01, 1",
        "CONFIRMED, 2018-02-01, 1",
        "EXCLUDED, 2021-02-28, 1",
        "EXCLUDED, 2021-03-01, 0",
        "CONFIRMED, 2021-03-01, 0"
    })
    void eachCourseHasItsOwnImagesAndDecisions(Status decided, String on, int findings) {
        var story = twoCourses(decided, on);

        assertThat(found(rule, story, "2021-04-08")).isEmpty();
        assertThat(found(rule, story, "2021-04-09"))
                .isEqualTo(findings == 0 ? List.of() : List.of("INFO episode since 2021-04-09"));
    }

    @Test
    void aSuspicionAfterADecisionOfAnEarlierCourseChangesNothing() {
        var story = twoCourses(EXCLUDED, "2018-02-01").said(Cause.CRPS, SUSPECTED, "2021-05-01");

        assertThat(found(rule, story, "2021-05-01")).containsExactly("INFO episode since 2021-04-09");
    }

    @Test
    void aClinicMayChooseTheDays() {
        Rule sooner = new ExclusionIncomplete(new RuleSettings(Map.of(), Map.of(Threshold.EXCLUSION_CHECKLIST, 14.0)));

        assertThat(found(sooner, imaged(), "2024-03-14")).isEmpty();
        assertThat(english(sooner, imaged(), "2024-03-15")).startsWith("14 days after");
        assertThat(sooner.card().because().en()).contains(" 14 days after");
        assertThat(sooner.card().because().fr()).contains(" 14 jours après");
    }
}
