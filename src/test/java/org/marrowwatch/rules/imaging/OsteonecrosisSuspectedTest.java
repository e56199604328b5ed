package org.marrowwatch.rules.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.shows;
import static org.marrowwatch.episode.EpisodeBuilder.zone;
import static org.marrowwatch.episode.Mri.Extent.PRESENT;
import static org.marrowwatch.episode.Mri.Feature.COLLAPSE;
import static org.marrowwatch.episode.Mri.Feature.LOW_SIGNAL_ZONE;
import static org.marrowwatch.episode.Mri.Feature.SUBCHONDRAL_LINE;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.Radiograph;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

class OsteonecrosisSuspectedTest {

    private static final String TODAY = "2025-01-01";
    private static final String CONDYLE = "right-medial-femoral-condyle";
    private static final String FEMORAL_HEAD = "right-femoral-head";

    private final Rule rule = new OsteonecrosisSuspected();

    private static EpisodeBuilder largeZone() {
        return anEpisode().pain("right-knee", 7, "2024-01-01").mri("2024-01-15", zone(CONDYLE, 5.5, 12.0));
    }

    @ParameterizedTest
    @CsvSource({
        "right-patella, 3.9, , 0",
        "right-patella, 4, , 0",
        "right-patella, 4.1, , 1",
        "right-patella, , 13.9, 0",
        "right-patella, , 14, 0",
        "right-patella, , 14.1, 1",
        "right-patella, 4, 14, 0",
        "right-femoral-head, 3.9, , 0",
        "right-femoral-head, 4, , 1",
        "right-femoral-head, 4.1, , 1",
        "right-femoral-head, , 12.4, 0",
        "right-femoral-head, , 12.5, 1",
        "right-femoral-head, , 12.6, 1",
        "right-talus, 4, 14, 0",
        "right-talus, 4.1, , 1",
        "left-humeral-head, 4, 14, 0",
        "left-humeral-head, , 14.1, 1"
    })
    void aZoneIsLargeByTheLimitsOfItsArea(String site, Double thickness, Double length, int findings) {
        var story = anEpisode().mri("2024-01-15", zone(site, thickness, length));

        assertThat(found(rule, story, TODAY))
                .isEqualTo(findings == 0 ? List.of() : List.of("WARNING " + site + " since 2024-01-15"));
    }

    @Test
    void isAWarningFromTheDayOfTheImage() {
        assertThat(judge(rule, largeZone(), "2024-01-14")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, largeZone(), "2024-01-15"))
                .containsExactly("WARNING right-medial-femoral-condyle since 2024-01-15");
        assertThat(judge(rule, largeZone(), "2024-01-15").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        assertThat(theFinding(rule, largeZone(), TODAY).evidence()).containsExactly(fact(2));
    }

    @Test
    void aKneeIsMeasuredByWhatWasPublished() {
        assertThat(english(rule, largeZone(), TODAY))
                .isEqualTo("Right medial femoral condyle: low-signal zone 5.5 mm thick and 12 mm long (large: more than"
                        + " 4 mm thick or 14 mm long); latest image 15 January 2024. Osteonecrosis should be looked"
                        + " for.");
        assertThat(french(rule, largeZone(), TODAY))
                .isEqualTo(
                        "Condyle fémoral médial droit : zone en hyposignal de 5,5 mm d'épaisseur et 12 mm de longueur"
                                + " (grande : plus de 4 mm d'épaisseur ou 14 mm de longueur) ; dernière image le 15 janvier"
                                + " 2024. Une ostéonécrose est à rechercher.");
    }

    @Test
    void theLimitsOfTheHipAreSaidToBeUnverified() {
        var story = anEpisode().mri("2024-01-15", zone(FEMORAL_HEAD, null, 13.0));

        assertThat(english(rule, story, TODAY))
                .isEqualTo("Right femoral head: low-signal zone 13 mm long (large: at least 4 mm thick or 12.5 mm long,"
                        + " unverified); latest image 15 January 2024. Osteonecrosis should be looked for.");
        assertThat(french(rule, story, TODAY))
                .contains("au moins 4 mm d'épaisseur ou 12,5 mm de longueur, non vérifié)");
    }

    @Test
    void elsewhereTheKneeServes() {
        var story = anEpisode().mri("2024-01-15", zone("right-talus", 6.0, null));

        assertThat(english(rule, story, TODAY)).contains("4 mm thick or 14 mm long, taken from the knee)");
        assertThat(french(rule, story, TODAY)).contains("14 mm de longueur, repris du genou)");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-14, true", "2024-01-15, true", "2024-01-16, false"})
    void aLineCountsWhenSteroidsWereOnRecord(String steroids, boolean fires) {
        var used = anEpisode()
                .mri("2024-01-15", shows(FEMORAL_HEAD, SUBCHONDRAL_LINE))
                .context(Context.Factor.STEROID_USE, steroids);
        var given = anEpisode()
                .mri("2024-01-15", shows(FEMORAL_HEAD, LOW_SIGNAL_ZONE))
                .treated(Treatment.Agent.GLUCOCORTICOID, steroids);

        assertThat(found(rule, used, TODAY)).hasSize(fires ? 1 : 0);
        assertThat(found(rule, given, TODAY)).hasSize(fires ? 1 : 0);
    }

    @Test
    void theFirstWordOnSteroidsIsCited() {
        var story = anEpisode()
                .context(Context.Factor.SMOKING, "2023-01-01")
                .treated(Treatment.Agent.NSAID, "2023-02-01")
                .treated(Treatment.Agent.GLUCOCORTICOID, "2023-03-01")
                .treated(Treatment.Agent.GLUCOCORTICOID, "2023-04-01")
                .context(Context.Factor.STEROID_USE, "2023-05-01")
                .mri("2024-01-15", shows(FEMORAL_HEAD, SUBCHONDRAL_LINE, LOW_SIGNAL_ZONE));

        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(6), fact(3));
        assertThat(english(rule, story, TODAY))
                .isEqualTo("Right femoral head: subchondral line with steroids on record, low-signal zone, not fully"
                        + " measured, with steroids on record; latest image 15 January 2024. Osteonecrosis should be"
                        + " looked for.");
        assertThat(french(rule, story, TODAY))
                .contains(
                        "ligne sous-chondrale avec corticoïdes consignés",
                        "zone en hyposignal, incomplètement mesurée, avec corticoïdes consignés");
    }

    @Test
    void steroidUseThatWasRecordedFirstIsCited() {
        var story = anEpisode()
                .context(Context.Factor.STEROID_USE, "2023-02-01")
                .context(Context.Factor.STEROID_USE, "2023-03-01")
                .treated(Treatment.Agent.GLUCOCORTICOID, "2023-03-01")
                .mri("2024-01-15", shows(FEMORAL_HEAD, SUBCHONDRAL_LINE));

        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(4), fact(1));
    }

    @Test
    void aLineWithoutSteroidsIsOnlyWatched() {
        assertThat(judge(rule, anEpisode().mri("2024-01-15", shows(FEMORAL_HEAD, SUBCHONDRAL_LINE)), TODAY))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void steroidsAreNotCitedForALargeZoneAlone() {
        var story = anEpisode()
                .context(Context.Factor.STEROID_USE, "2023-02-01")
                .mri("2024-01-15", zone(FEMORAL_HEAD, 5.0, 5.0));

        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(2));
        assertThat(english(rule, story, TODAY)).doesNotContain("steroids");
    }

    @ParameterizedTest
    @CsvSource({"I, ARCO I", "II, ARCO II"})
    void anEarlyStageOnARadiographCounts(Radiograph.Arco stage, String said) {
        var story = anEpisode().pain("right-hip", 6, "2024-01-01").radiograph(FEMORAL_HEAD, stage, "2024-02-01");

        assertThat(found(rule, story, TODAY)).containsExactly("WARNING right-femoral-head since 2024-02-01");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(2));
        assertThat(english(rule, story, TODAY))
                .isEqualTo("Right femoral head: " + said
                        + "; latest image 1 February 2024. Osteonecrosis should be looked for.");
    }

    @ParameterizedTest
    @CsvSource({"IIIA", "IIIB", "IV"})
    void aLateStageIsConversionAndNotSuspicion(Radiograph.Arco stage) {
        assertThat(judge(rule, anEpisode().radiograph(FEMORAL_HEAD, stage, "2024-02-01"), TODAY))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void aRadiographAndAnMriSpeakTogether() {
        var story = largeZone().radiograph("right-femoral-condyles", Radiograph.Arco.II, "2024-02-01");

        assertThat(found(rule, story, TODAY)).containsExactly("WARNING right-medial-femoral-condyle since 2024-01-15");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(2), fact(3));
        assertThat(english(rule, story, TODAY)).contains("14 mm long), ARCO II; latest image 1 February 2024.");
    }

    @Test
    void itIsSinceTheFirstSignThatStands() {
        var story = anEpisode()
                .radiograph(CONDYLE, Radiograph.Arco.I, "2024-01-10")
                .mri("2024-01-15", zone(CONDYLE, 5.5, 12.0))
                .mri("2024-04-15", zone(CONDYLE, 6.0, 13.0));

        assertThat(found(rule, story, TODAY)).containsExactly("WARNING right-medial-femoral-condyle since 2024-01-10");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(2), fact(3), fact(1));
        assertThat(english(rule, story, TODAY)).contains("6 mm thick and 13 mm long", "; latest image 15 April 2024.");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-15, 1", "2024-01-16, 0", "2024-03-15, 0"})
    void aLaterMriSettlesIt(String day, int findings) {
        var story = largeZone().mri(CONDYLE, PRESENT, day);

        assertThat(found(rule, story, TODAY)).hasSize(findings);
    }

    @Test
    void aRadiographDoesNotSettleWhatAnMriShowed() {
        assertThat(found(rule, largeZone().radiograph(CONDYLE, "2024-03-15"), TODAY))
                .hasSize(1);
    }

    @Test
    void aLaterRadiographOrMriSettlesAStage() {
        var story = anEpisode().radiograph(FEMORAL_HEAD, Radiograph.Arco.I, "2024-02-01");

        assertThat(found(rule, story.radiograph(FEMORAL_HEAD, Radiograph.Finding.OSTEOPENIA, "2024-03-01"), TODAY))
                .hasSize(1);
        assertThat(judge(rule, story.radiograph("right-proximal-femur", "2024-04-01"), TODAY))
                .isEqualTo(Verdict.quiet());
        assertThat(judge(
                        rule,
                        anEpisode()
                                .radiograph(FEMORAL_HEAD, Radiograph.Arco.I, "2024-02-01")
                                .mri(FEMORAL_HEAD, PRESENT, "2024-03-01"),
                        TODAY))
                .isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"2024-01-14, 1", "2024-01-15, 0", "2024-01-16, 0"})
    void anExclusionOnTheDayOfTheImageOrLaterSettlesIt(String day, int findings) {
        var story = largeZone().said(Exclusion.Cause.OSTEONECROSIS, Exclusion.Status.EXCLUDED, day);

        assertThat(found(rule, story, TODAY)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"SUSPECTED, 0", "CONFIRMED, 1"})
    void onlyAConfirmationTakesAnExclusionBack(Exclusion.Status status, int findings) {
        var story = largeZone()
                .said(Exclusion.Cause.OSTEONECROSIS, Exclusion.Status.EXCLUDED, "2024-02-01")
                .said(Exclusion.Cause.OSTEONECROSIS, status, "2024-03-01");

        assertThat(found(rule, story, "2024-02-15")).isEmpty();
        assertThat(found(rule, story, TODAY)).hasSize(findings);
    }

    @Test
    void theExclusionOfAnotherCauseSettlesNothing() {
        var story = largeZone().said(Exclusion.Cause.INFECTION, Exclusion.Status.EXCLUDED, "2024-02-01");

        assertThat(found(rule, story, TODAY)).hasSize(1);
    }

    @Test
    void aSuspicionOfAnotherHipDoesNotReopenTheFirst() {
        var story = anEpisode()
                .mri("2021-01-15", shows("left-femoral-head", COLLAPSE))
                .said(Exclusion.Cause.OSTEONECROSIS, Exclusion.Status.EXCLUDED, "2021-02-01")
                .mri("2024-05-15", zone(FEMORAL_HEAD, 6.0, 13.0))
                .said(Exclusion.Cause.OSTEONECROSIS, Exclusion.Status.SUSPECTED, "2024-05-16");

        assertThat(found(rule, story, TODAY)).containsExactly("WARNING right-femoral-head since 2024-05-15");
        assertThat(judge(new OsteonecrosisConversion(), story, TODAY)).isEqualTo(Verdict.quiet());
    }

    @Test
    void anImageAfterTheExclusionCountsAgain() {
        var story = largeZone()
                .said(Exclusion.Cause.OSTEONECROSIS, Exclusion.Status.EXCLUDED, "2024-02-01")
                .mri("2024-05-15", zone(CONDYLE, 6.0, 13.0));

        assertThat(found(rule, story, TODAY)).containsExactly("WARNING right-medial-femoral-condyle since 2024-05-15");
    }

    @Test
    void conversionSilencesIt() {
        assertThat(judge(rule, largeZone().mri("2024-05-15", shows(CONDYLE, COLLAPSE)), TODAY))
                .isEqualTo(Verdict.quiet());
    }
}
