package org.marrowwatch.rules.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
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

class AlpAfterRemissionTest {

    private final Rule persists = new AlpPersistsAfterRemission(RuleSettings.CLINICAL_REFERENCE);
    private final Rule newRise = new AlpNewRiseAfterRemission(RuleSettings.CLINICAL_REFERENCE);
    private final Rule rise = new AlpRise(RuleSettings.CLINICAL_REFERENCE);

    /** A painful knee with 100 U/L, and so much in March; free of pain since 1 April 2024. */
    private static EpisodeBuilder inRemission(double march) {
        return anEpisode()
                .pain("right-knee", 7, "2024-01-01")
                .alp(100, 120, "2024-01-01")
                .alp(march, 120, "2024-03-01")
                .painFree("right-knee", "2024-04-01");
    }

    @Test
    void aRiseFromBeforeRemissionPersists() {
        var story = inRemission(150).alp(140, 120, "2024-05-01");

        assertThat(found(persists, story, "2024-05-01")).containsExactly("INFO total since 2024-05-01");
        assertThat(judge(persists, story, "2024-05-01").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        assertThat(theFinding(persists, story, "2024-05-01").evidence()).containsExactly(fact(2), fact(3), fact(5));
        assertThat(found(newRise, story, "2024-05-01")).isEmpty();
        assertThat(found(rise, story, "2024-05-01")).isEmpty();
    }

    @Test
    void theFirstResultAfterRemissionIsSinceWhenItPersists() {
        var story = inRemission(150).alp(140, "2024-05-01").alp(145, "2024-07-01");

        assertThat(found(persists, story, "2024-07-01")).containsExactly("INFO total since 2024-05-01");
    }

    @Test
    void aRiseAfterRemissionIsNew() {
        var story = inRemission(110).alp(150, 120, "2024-05-01").alp(152, 120, "2024-06-01");

        assertThat(found(newRise, story, "2024-05-01")).containsExactly("WARNING total since 2024-05-01");
        assertThat(found(newRise, story, "2024-06-01")).containsExactly("WARNING total since 2024-05-01");
        assertThat(judge(newRise, story, "2024-05-01").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        assertThat(theFinding(newRise, story, "2024-06-01").evidence())
                .containsExactly(fact(2), fact(3), fact(5), fact(6));
        assertThat(found(persists, story, "2024-06-01")).isEmpty();
        assertThat(found(rise, story, "2024-06-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"117, 0", "118, 1", "119, 1"})
    void itIsNewFromTheReferenceChange(double value, int findings) {
        var story = inRemission(100).alp(value, "2024-05-01");

        assertThat(found(newRise, story, "2024-05-01")).hasSize(findings);
    }

    @Test
    void aRiseThatFellAfterRemissionAndCameBackIsNew() {
        var story = inRemission(150).alp(105, "2024-05-01").alp(140, "2024-06-01");

        assertThat(judge(persists, story, "2024-05-01")).isEqualTo(Verdict.quiet());
        assertThat(judge(newRise, story, "2024-05-01")).isEqualTo(Verdict.quiet());
        assertThat(found(newRise, story, "2024-06-01")).containsExactly("WARNING total since 2024-06-01");
        assertThat(found(persists, story, "2024-06-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"176, false", "177, true"})
    void aRiseOnTopOfTheOldOneIsNew(double value, boolean isNew) {
        var story = inRemission(150).alp(145, "2024-05-01").alp(value, "2024-06-01");

        assertThat(found(newRise, story, "2024-06-01"))
                .isEqualTo(isNew ? List.of("WARNING total since 2024-06-01") : List.of());
        assertThat(found(persists, story, "2024-06-01"))
                .isEqualTo(isNew ? List.of() : List.of("INFO total since 2024-05-01"));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, false", "2024-04-01, false", "2024-04-02, true"})
    void onlyALaterResultIsOneAfterRemission(String on, boolean after) {
        var story = inRemission(150).alp(150, on);

        assertThat(found(persists, story, "2024-05-01")).hasSize(after ? 1 : 0);
        assertThat(found(rise, story, "2024-05-01")).hasSize(after ? 0 : 1);
    }

    @Test
    void aRiseBesideACourseThatIsOverIsInformationAndAsksForAnotherResult() {
        var story = inRemission(150);

        assertThat(found(rise, story, "2024-03-31")).containsExactly("WARNING total since 2024-03-01");
        assertThat(english(rise, story, "2024-03-31")).doesNotContain("measured again");
        assertThat(found(rise, story, "2024-04-01")).containsExactly("INFO total since 2024-03-01");
        assertThat(english(rise, story, "2024-04-01"))
                .isEqualTo(
                        "ALP (total) 150 U/L on 1 March 2024, 50 % above the personal baseline of 100 U/L. Since then"
                                + " every region has come into remission: it is to be measured again. Ask for GGT (liver) and"
                                + " look for a healing fracture.");
        assertThat(french(rise, story, "2024-04-01"))
                .isEqualTo("PAL (totales) 150 U/L le 1er mars 2024, 50 % au-dessus du niveau de base personnel de 100"
                        + " U/L. Depuis, toutes les régions sont entrées en rémission : à mesurer de nouveau. Demander"
                        + " les GGT (foie) et rechercher une fracture en voie de guérison.");
    }

    @Test
    void theLastRegionInRemissionCounts() {
        var story = anEpisode()
                .pain("right-knee, left-knee", 7, "2024-01-01")
                .alp(100, "2024-01-01")
                .painFree("right-knee", "2024-02-01")
                .alp(150, "2024-03-01")
                .painFree("left-knee", "2024-04-01")
                .alp(150, "2024-05-01");

        assertThat(found(rise, story, "2024-03-31")).containsExactly("WARNING total since 2024-03-01");
        assertThat(found(persists, story, "2024-05-01")).containsExactly("INFO total since 2024-05-01");
    }

    @Test
    void painEndsBoth() {
        var story = inRemission(150).alp(150, "2024-05-01").pain("right-knee", 6, "2024-06-01");

        assertThat(found(persists, story, "2024-05-31")).hasSize(1);
        assertThat(judge(persists, story, "2024-06-01")).isEqualTo(Verdict.quiet());
        assertThat(found(rise, story, "2024-06-01")).containsExactly("WARNING total since 2024-03-01");
    }

    @Test
    void aResultThatIsNoRiseSettlesBoth() {
        var old = inRemission(150).alp(150, "2024-05-01").alp(110, "2024-06-01");
        var fresh = inRemission(100).alp(150, "2024-05-01").alp(110, "2024-06-01");

        assertThat(judge(persists, old, "2024-06-01")).isEqualTo(Verdict.quiet());
        assertThat(judge(newRise, fresh, "2024-06-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void anEpisodeWithoutARegionHasNoRemission() {
        var story = anEpisode().alp(100, "2024-01-01").alp(150, "2024-05-01");

        assertThat(judge(newRise, story, "2024-05-01")).isEqualTo(Verdict.quiet());
        assertThat(found(rise, story, "2024-05-01")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"121, 121, 1", "120, 121, 0", "121, 120, 0"})
    void aResultAboveItsLimitAsBeforePersistsWithoutARise(double before, double after, int findings) {
        var story = anEpisode()
                .pain("right-knee", 7, "2024-01-01")
                .alp(before, 120, "2024-03-01")
                .painFree("right-knee", "2024-04-01")
                .alp(after, 120, "2024-05-01");

        assertThat(found(persists, story, "2024-05-01"))
                .isEqualTo(findings == 0 ? List.of() : List.of("INFO total since 2024-05-01"));
    }

    @Test
    void aHighResultBesideActiveDiseaseIsSilent() {
        var story = anEpisode()
                .pain("right-knee", 7, "2024-01-01")
                .alp(200, 120, "2024-03-01")
                .alp(200, 120, "2024-05-01");

        assertThat(judge(persists, story, "2024-05-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void ofResultsThatAreAllAfterRemissionNonePersists() {
        var story = anEpisode()
                .pain("right-knee", 7, "2024-01-01")
                .painFree("right-knee", "2024-02-01")
                .alp(200, 120, "2024-03-01")
                .alp(200, 120, "2024-05-01");

        assertThat(judge(persists, story, "2024-05-01")).isEqualTo(Verdict.quiet());
    }

    @Test
    void fromTheLiverANewRiseIsInformation() {
        var story = inRemission(100).alp(150, "2024-05-01").ggt(90, 60.0, "2024-05-01");

        assertThat(found(newRise, story, "2024-05-01")).containsExactly("INFO total since 2024-05-01");
    }

    @Test
    void bothSayWhatTheySaw() {
        var old = inRemission(150).alp(140, "2024-05-01");
        var fresh = inRemission(100).alp(150, "2024-05-01");

        assertThat(english(persists, old, "2024-05-01"))
                .isEqualTo(
                        "ALP (total) 140 U/L on 1 May 2024, still 40 % above the personal baseline of 100 U/L, as before"
                                + " the remission of 1 April 2024. Ask for GGT (liver) and look for a healing fracture.");
        assertThat(french(persists, old, "2024-05-01"))
                .isEqualTo(
                        "PAL (totales) 140 U/L le 1er mai 2024, encore 40 % au-dessus du niveau de base personnel de 100"
                                + " U/L, comme avant la rémission du 1er avril 2024. Demander les GGT (foie) et rechercher une"
                                + " fracture en voie de guérison.");
        assertThat(english(newRise, fresh, "2024-05-01"))
                .isEqualTo(
                        "ALP (total) 150 U/L on 1 May 2024, 50 % above the personal baseline of 100 U/L: a rise since"
                                + " the remission of 1 April 2024. Ask for a relapse, a new site, a fracture or another cause."
                                + " Ask for GGT (liver) and look for a healing fracture.");
        assertThat(french(newRise, fresh, "2024-05-01"))
                .isEqualTo(
                        "PAL (totales) 150 U/L le 1er mai 2024, 50 % au-dessus du niveau de base personnel de 100 U/L :"
                                + " une hausse depuis la rémission du 1er avril 2024. Rechercher une récidive, une nouvelle"
                                + " localisation, une fracture ou une autre cause. Demander les GGT (foie) et rechercher une"
                                + " fracture en voie de guérison.");
    }

    @Test
    void aLimitThatIsStillPassedIsNamed() {
        var story = anEpisode()
                .pain("right-knee", 7, "2024-01-01")
                .alp(200, 120, "2024-03-01")
                .painFree("right-knee", "2024-04-01")
                .alp(190, 120, "2024-05-01");

        assertThat(english(persists, story, "2024-05-01"))
                .startsWith(
                        "ALP (total) 190 U/L on 1 May 2024, still above its printed upper limit of 120 U/L, as before"
                                + " the remission of 1 April 2024.");
        assertThat(french(persists, story, "2024-05-01"))
                .startsWith(
                        "PAL (totales) 190 U/L le 1er mai 2024, encore au-dessus de leur limite supérieure imprimée de"
                                + " 120 U/L, comme avant la rémission du 1er avril 2024.");
        assertThat(theFinding(persists, story, "2024-05-01").evidence()).containsExactly(fact(2), fact(4));
    }

    @Test
    void theCardsSayTheNumberOfTheClinic() {
        RuleSettings settings = new RuleSettings(Map.of(), Map.of(Threshold.ALP_WITHIN_SUBJECT_VARIATION, 6.4));

        assertThat(new AlpPersistsAfterRemission(settings).card().because().en())
                .contains("at least 21.1 %");
        assertThat(new AlpNewRiseAfterRemission(settings).card().because().fr()).contains("d'au moins 21,1 %");
    }
}
