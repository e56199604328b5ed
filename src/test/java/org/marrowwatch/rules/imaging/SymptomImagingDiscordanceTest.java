package org.marrowwatch.rules.imaging;

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

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Threshold;
import org.marrowwatch.rules.Verdict;

class SymptomImagingDiscordanceTest {

    private static final String TODAY = "2026-01-01";

    private final Rule rule = new SymptomImagingDiscordance(RuleSettings.CLINICAL_REFERENCE);

    private static EpisodeBuilder painFreeSince(String day) {
        return anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .mri("right-femoral-head", LARGE, "2024-01-15")
                .painFree("right-hip", day);
    }

    private static EpisodeBuilder clearSince(String day) {
        return anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .mri("right-femoral-head", LARGE, "2024-01-15")
                .mri("right-femoral-head", NONE, day);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, false", "2024-07-01, true", "2024-07-02, true"})
    void oedemaOutlastsPainFrom6MonthsAfterOnset(String image, boolean fires) {
        var story = painFreeSince("2024-05-01").mri("right-femoral-head", SMALL, image);

        assertThat(found(rule, story, TODAY)).isEqualTo(fires ? List.of("INFO right-hip since " + image) : List.of());
        assertThat(judge(rule, story, TODAY).holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
    }

    @Test
    void anImageBeforeTheRemissionIsDiscordantFromTheRemissionOn() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .mri("right-femoral-head", SMALL, "2024-08-01")
                .painFree("right-hip", "2024-09-01")
                .painFree("right-hip", "2024-10-01");

        assertThat(judge(rule, story, "2024-08-31")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, story, "2024-09-01")).containsExactly("INFO right-hip since 2024-09-01");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(3), fact(2));
    }

    @Test
    void itSaysWhereOedemaIsLeft() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .mri("2024-01-15", finding("right-femoral-head", LARGE), finding("right-acetabulum", LARGE))
                .painFree("right-hip", "2024-05-01")
                .mri("2024-08-01", finding("right-femoral-head", SMALL), finding("right-acetabulum", SMALL))
                .mri("right-acetabulum", SMALL, "2024-10-01");

        assertThat(english(rule, story, TODAY))
                .isEqualTo("Right hip: free of pain since 1 May 2024, but MRI at least 6 months after onset, last on"
                        + " 1 October 2024, still shows oedema: right femoral head, right acetabulum.");
        assertThat(french(rule, story, TODAY))
                .isEqualTo(
                        "Hanche droite : sans douleur depuis le 1er mai 2024, mais l'IRM faite au moins 6 mois après le"
                                + " début, la dernière le 1er octobre 2024, montre encore un œdème : tête fémorale droite,"
                                + " acétabulum droit.");
        assertThat(found(rule, story, TODAY)).containsExactly("INFO right-hip since 2024-08-01");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(3), fact(4), fact(5));
    }

    @Test
    void aClearMriSettlesOedemaThatOutlastsPain() {
        var story = painFreeSince("2024-05-01")
                .mri("right-femoral-head", SMALL, "2024-08-01")
                .mri("right-femoral-head", NONE, "2024-11-01");

        assertThat(found(rule, story, "2024-10-31")).hasSize(1);
        assertThat(judge(rule, story, "2024-11-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aRelapseStartsTheClockAgain() {
        var story = painFreeSince("2024-05-01")
                .painFree("right-hip", "2024-05-20")
                .pain("right-hip", 6, "2024-10-01")
                .mri("right-femoral-head", SMALL, "2024-10-10")
                .painFree("right-hip", "2024-12-01");

        assertThat(judge(rule, story, TODAY)).isEqualTo(Verdict.quiet());
        assertThat(found(rule, story.mri("right-femoral-head", SMALL, "2025-04-01"), TODAY))
                .containsExactly("INFO right-hip since 2025-04-01");
    }

    @ParameterizedTest
    @CsvSource({"2024-07-26, false", "2024-07-27, true", "2024-07-28, true"})
    void painOutlastsOedemaFrom8WeeksAfterTheClearImage(String report, boolean fires) {
        var story = clearSince("2024-06-01").pain("right-hip", 4, report);

        assertThat(found(rule, story, TODAY)).isEqualTo(fires ? List.of("INFO right-hip since " + report) : List.of());
        assertThat(judge(rule, story, TODAY).holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
    }

    @Test
    void itSaysSinceWhenTheImageIsClear() {
        var story = clearSince("2024-06-01")
                .pain("right-hip", 4, "2024-07-01")
                .mri("right-femoral-head", NONE, "2024-08-01")
                .pain("right-hip", 4, "2024-09-01")
                .pain("right-hip", 3, "2024-10-01");

        assertThat(english(rule, story, TODAY))
                .isEqualTo(
                        "Right hip: free of oedema on MRI since 1 June 2024, but still painful at least 8 weeks later,"
                                + " last on 1 October 2024.");
        assertThat(french(rule, story, TODAY))
                .isEqualTo(
                        "Hanche droite : sans œdème à l'IRM depuis le 1er juin 2024, mais douleur encore rapportée au"
                                + " moins 8 semaines après, en dernier le 1er octobre 2024.");
        assertThat(found(rule, story, TODAY)).containsExactly("INFO right-hip since 2024-09-01");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(3), fact(6), fact(7));
    }

    @Test
    void everySiteMustBeClear() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .mri("2024-01-15", finding("right-femoral-head", LARGE), finding("right-acetabulum", LARGE))
                .mri("right-femoral-head", NONE, "2024-06-01")
                .pain("right-hip", 5, "2024-09-01");

        assertThat(judge(rule, story, TODAY)).isEqualTo(Verdict.quiet());
        assertThat(judge(rule, story.mri("right-acetabulum", NONE, "2024-10-01"), TODAY))
                .isEqualTo(Verdict.quiet());
        assertThat(found(rule, story.pain("right-hip", 5, "2024-11-26"), TODAY))
                .containsExactly("INFO right-hip since 2024-11-26");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-25", // free of pain when the image was made
        "2024-06-01",
        "2024-08-01"
    })
    void painThatCameBackIsNotPainThatLasts(String painFree) {
        var story = clearSince("2024-06-01").painFree("right-hip", painFree).pain("right-hip", 5, "2024-09-01");

        assertThat(judge(rule, story, TODAY)).isEqualTo(Verdict.quiet());
    }

    @Test
    void aGoodDayBeforeTheClearImageIsNoMatter() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .mri("right-femoral-head", LARGE, "2024-01-15")
                .painFree("right-hip", "2024-03-01")
                .pain("right-hip", 4, "2024-03-10")
                .mri("right-femoral-head", NONE, "2024-06-01")
                .pain("right-hip", 5, "2024-09-01");

        assertThat(found(rule, story, TODAY)).containsExactly("INFO right-hip since 2024-09-01");
    }

    @Test
    void aRelapseAfterTheClearImageIsNotPainThatLasts() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .mri("right-femoral-head", LARGE, "2024-01-15")
                .painFree("right-hip", "2024-03-01")
                .painFree("right-hip", "2024-04-01")
                .pain("right-hip", 2, "2024-05-01")
                .mri("right-femoral-head", NONE, "2024-06-01")
                .pain("right-hip", 5, "2024-09-01");

        assertThat(judge(rule, story, TODAY)).isEqualTo(Verdict.quiet());
    }

    @Test
    void aReportWithoutPainSettlesPainThatOutlastsOedema() {
        var free = clearSince("2024-06-01").pain("right-hip", 5, "2024-09-01").painFree("right-hip", "2024-10-01");
        var nearly = clearSince("2024-06-01").pain("right-hip", 5, "2024-09-01").pain("right-hip", 1, "2024-10-01");

        assertThat(found(rule, free, "2024-09-30")).hasSize(1);
        assertThat(judge(rule, free, "2024-10-01")).isEqualTo(Verdict.quiet());
        assertThat(judge(rule, nearly, "2024-10-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void painWithOedemaIsConcord() {
        var story = anEpisode()
                .pain("right-hip", 7, "2024-01-01")
                .mri("right-femoral-head", LARGE, "2024-09-15")
                .pain("right-hip", 7, "2025-01-01");

        assertThat(judge(rule, story, TODAY)).isEqualTo(Verdict.quiet());
        assertThat(judge(rule, anEpisode().painFree("right-hip", "2024-01-01"), TODAY))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void aClinicMayChooseBothTimes() {
        Rule patient = new SymptomImagingDiscordance(new RuleSettings(
                Map.of(), Map.of(Threshold.OEDEMA_OUTLASTS_PAIN, 12.0, Threshold.PAIN_OUTLASTS_OEDEMA, 20.0)));
        var oedema = painFreeSince("2024-05-01").mri("right-femoral-head", SMALL, "2024-12-31");
        var pain = clearSince("2024-06-01").pain("right-hip", 4, "2024-10-18");

        assertThat(judge(patient, oedema, TODAY)).isEqualTo(Verdict.quiet());
        assertThat(judge(patient, pain, TODAY)).isEqualTo(Verdict.quiet());
        assertThat(english(patient, pain.pain("right-hip", 4, "2024-10-19"), TODAY))
                .contains("at least 20 weeks later");
        assertThat(patient.card().because().en()).contains("12 months after onset", "20 weeks later");
    }
}
