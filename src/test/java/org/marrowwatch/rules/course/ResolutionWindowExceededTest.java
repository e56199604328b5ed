package org.marrowwatch.rules.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import org.junit.jupiter.api.Test;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Verdict;

class ResolutionWindowExceededTest {

    private final Rule rule = new ResolutionWindowExceeded(RuleSettings.CLINICAL_REFERENCE);

    @Test
    void aHipThatHurtsUnchangedAtSixMonthsIsAWarning() {
        var story = anEpisode().pain("right-hip", 7, "2024-01-15").pain("right-hip", 7, "2024-06-01");

        assertThat(found(rule, story, "2024-07-15")).containsExactly("WARNING right-hip since 2024-07-15");
        assertThat(english(rule, story, "2024-07-15"))
                .isEqualTo("right hip: began 15 January 2024, expected to have healed by 15 July 2024 (hip)."
                        + " No improvement is on record.");
        assertThat(french(rule, story, "2024-07-15"))
                .isEqualTo("hanche droite : début le 15 janvier 2024, guérison attendue au plus tard le 15 juillet 2024"
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
