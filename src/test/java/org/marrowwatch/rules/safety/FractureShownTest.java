package org.marrowwatch.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.finding;
import static org.marrowwatch.episode.EpisodeBuilder.shows;
import static org.marrowwatch.episode.Mri.Extent.LARGE;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Symptoms.Sign.SUDDEN_WORSENING;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Radiograph;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

class FractureShownTest {

    private final Rule rule = new FractureRedFlag();

    @Test
    void aRadiographThatShowsAFractureIsCriticalAtOnce() {
        var story = anEpisode().radiograph("left-femoral-neck", Radiograph.Finding.FRACTURE, "2024-03-02");

        assertThat(found(rule, story, "2024-03-02")).containsExactly("CRITICAL left-hip since 2024-03-02");
        assertThat(theFinding(rule, story, "2024-03-02").evidence()).containsExactly(fact(1));
        assertThat(judge(rule, story, "2024-03-02").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        assertThat(english(rule, story, "2024-03-02"))
                .isEqualTo("Left hip: a fracture is shown by radiograph on 2 March 2024 and is not recorded. Act on it"
                        + " today.");
        assertThat(french(rule, story, "2024-03-02"))
                .isEqualTo("Hanche gauche : fracture visible à l'imagerie du 2 mars 2024 (radiographie), non consignée."
                        + " Agir aujourd'hui.");
    }

    @Test
    void aFractureLineOnMriIsCriticalAndFollowsTheSignsBeforeIt() {
        var story = anEpisode()
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-01")
                .mriShows("left-femoral-neck", Mri.Feature.FRACTURE_LINE, "2024-03-02")
                .radiograph("left-femoral-neck", Radiograph.Finding.FRACTURE, "2024-03-03");

        assertThat(found(rule, story, "2024-03-03")).containsExactly("CRITICAL left-hip since 2024-03-01");
        assertThat(theFinding(rule, story, "2024-03-03").evidence()).containsExactly(fact(1), fact(2), fact(3));
        assertThat(english(rule, story, "2024-03-03"))
                .isEqualTo("Left hip: sudden worsening on 1 March 2024, and a fracture is shown by MRI on 2 March 2024"
                        + " and is not recorded. Act on it today.");
        assertThat(french(rule, story, "2024-03-03"))
                .isEqualTo("Hanche gauche : aggravation brutale le 1er mars 2024, et fracture visible à l'imagerie du 2"
                        + " mars 2024 (IRM), non consignée. Agir aujourd'hui.");
    }

    @ParameterizedTest
    @EnumSource(value = Mri.Feature.class, mode = EnumSource.Mode.EXCLUDE, names = "FRACTURE_LINE")
    void noOtherFeatureOfAnMriIsAFracture(Mri.Feature feature) {
        var story = anEpisode().mriShows("left-femoral-head", feature, "2024-03-02");

        assertThat(judge(rule, story, "2024-03-02")).isEqualTo(Verdict.quiet());
    }

    @Test
    void aFractureShownOfAnotherRegionIsSilent() {
        var story = anEpisode()
                .mriShows("left-medial-tibial-plateau", Mri.Feature.FRACTURE_LINE, "2024-03-02")
                .radiograph("left-metatarsal-2", Radiograph.Finding.FRACTURE, "2024-03-02");

        assertThat(judge(rule, story, "2024-03-02")).isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, 1", "2024-03-02, 1", "2024-03-03, 0"})
    void onlyAnImageOfALaterDayTakesBackWhatAnImageShowed(String imaged, int findings) {
        var shown = anEpisode()
                .radiograph("left-femoral-neck", Radiograph.Finding.FRACTURE, "2024-03-02")
                .mri("left-femoral-head", LARGE, imaged);

        assertThat(found(rule, shown, "2024-03-05")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "left-femoral-neck, 2024-03-01, 0",
        "left-acetabulum, 2024-03-04, 0",
        "right-femoral-neck, 2024-03-02, 1"
    })
    void aFractureThatIsRecordedForThatHipIsNoNewsOnAnImage(String site, String on, int findings) {
        var story = anEpisode()
                .radiograph("left-femoral-neck", Radiograph.Finding.FRACTURE, "2024-03-02")
                .fractured(site, on);

        assertThat(found(rule, story, "2024-03-05")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "left-femoral-neck, 2024-03-01, 0",
        "left-femoral-neck, 2024-03-02, 1",
        "left-femoral-neck, 2024-08-31, 1",
        "left-femoral-neck, 2024-09-01, 0",
        "left-acetabulum, 2024-06-01, 0",
        "right-femoral-neck, 2024-06-01, 0"
    })
    void aFractureShownAfterTheEarlierOneHasHealedIsNews(String imaged, String on, int findings) {
        var story = anEpisode()
                .fractured("left-femoral-neck", "2024-03-01")
                .radiograph(imaged, on)
                .radiograph("left-femoral-neck", Radiograph.Finding.FRACTURE, "2024-09-01");

        assertThat(found(rule, story, "2024-09-01")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-19, 1", "2024-03-20, 0", "2024-03-21, 0"})
    void aSignIsAnsweredByAnImageThatShowsTheFractureThatIsRecorded(String imaged, int findings) {
        var story = anEpisode()
                .fractured("left-femoral-neck", "2024-03-01")
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-20")
                .radiograph("left-femoral-neck", Radiograph.Finding.FRACTURE, imaged);

        assertThat(found(rule, story, "2024-03-25")).hasSize(findings);
    }

    @Test
    void aRecordedFractureThatAnImageShowsAgainDoesNotSettleANewOne() {
        var story = anEpisode()
                .fractured("left-femoral-neck", "2024-03-01")
                .mri("left-femoral-neck", NONE, "2024-06-01")
                .mriShows("left-femoral-neck", Mri.Feature.FRACTURE_LINE, "2024-07-01")
                .sign("left-hip", SUDDEN_WORSENING, "2024-06-20");

        assertThat(theFinding(rule, story, "2024-07-01").evidence()).containsExactly(fact(4), fact(3));
    }

    @Test
    void aSignAfterARecordedFractureIsNewsAgain() {
        var story = anEpisode()
                .fractured("left-femoral-neck", "2024-03-01")
                .sign("left-hip", SUDDEN_WORSENING, "2024-03-20");

        assertThat(found(rule, story, "2024-03-20")).containsExactly("CRITICAL left-hip since 2024-03-20");
    }

    @Test
    void aFractureSeenInTheAcetabulumIsTakenBackThere() {
        var story = anEpisode()
                .mriShows("left-acetabulum", Mri.Feature.FRACTURE_LINE, "2024-03-01")
                .mri("right-acetabulum", NONE, "2024-03-10")
                .mri("left-acetabulum", NONE, "2024-03-20");

        assertThat(found(rule, story, "2024-03-19")).hasSize(1);
        assertThat(found(rule, story, "2024-03-20")).isEmpty();
    }

    @Test
    void onlyAnMriTakesBackWhatAnMriShowed() {
        var story = anEpisode()
                .mriShows("left-femoral-neck", Mri.Feature.FRACTURE_LINE, "2024-03-01")
                .radiograph("left-femoral-neck", "2024-03-10")
                .mri("left-femoral-head", LARGE, "2024-03-20");

        assertThat(found(rule, story, "2024-03-19")).containsExactly("CRITICAL left-hip since 2024-03-01");
        assertThat(found(rule, story, "2024-03-20")).isEmpty();
    }

    @Test
    void anMriThatStillShowsTheFractureElsewhereInTheHipTakesNothingBack() {
        var story = anEpisode()
                .mriShows("left-femoral-neck", Mri.Feature.FRACTURE_LINE, "2024-03-01")
                .mri(
                        "2024-03-20",
                        finding("left-femoral-head", NONE),
                        shows("left-femoral-neck", Mri.Feature.FRACTURE_LINE));

        assertThat(found(rule, story, "2024-03-20")).containsExactly("CRITICAL left-hip since 2024-03-01");
    }
}
