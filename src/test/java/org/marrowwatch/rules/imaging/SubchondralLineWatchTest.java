package org.marrowwatch.rules.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.shows;
import static org.marrowwatch.episode.EpisodeBuilder.zone;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.PRESENT;
import static org.marrowwatch.episode.Mri.Feature.COLLAPSE;
import static org.marrowwatch.episode.Mri.Feature.EFFUSION;
import static org.marrowwatch.episode.Mri.Feature.FRACTURE_LINE;
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
import org.marrowwatch.episode.Mri;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

class SubchondralLineWatchTest {

    private static final String TODAY = "2025-01-01";
    private static final String FEMORAL_HEAD = "right-femoral-head";

    private final Rule rule = new SubchondralLineWatch();

    private static EpisodeBuilder line() {
        return anEpisode().pain("right-hip", 7, "2024-01-01").mri("2024-01-15", shows(FEMORAL_HEAD, SUBCHONDRAL_LINE));
    }

    @Test
    void aLineIsInformationFromTheDayOfTheImage() {
        assertThat(judge(rule, line(), "2024-01-14")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, line(), "2024-01-15")).containsExactly("INFO right-femoral-head since 2024-01-15");
        assertThat(judge(rule, line(), "2024-01-15").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        assertThat(theFinding(rule, line(), TODAY).evidence()).containsExactly(fact(2));
    }

    @Test
    void ofALineItSaysHowOneSeriesHealed() {
        assertThat(english(rule, line(), TODAY))
                .isEqualTo("Right femoral head: subchondral line on the MRI of 15 January 2024. In one series 44 of 49"
                        + " healed without a remnant, and 27 of the 49 showed such a line at some time; the next MRI"
                        + " should look for it.");
        assertThat(french(rule, line(), TODAY))
                .isEqualTo("Tête fémorale droite : ligne sous-chondrale à l'IRM du 15 janvier 2024. Dans une série, 44"
                        + " patients sur 49 ont guéri sans séquelle, et 27 des 49 ont présenté une telle ligne à un"
                        + " moment ; à rechercher sur la prochaine IRM.");
    }

    @Test
    void ofAZoneItSaysThatItsSizeDecides() {
        var story = anEpisode().mri("2024-01-15", shows(FEMORAL_HEAD, LOW_SIGNAL_ZONE));

        assertThat(english(rule, story, TODAY))
                .isEqualTo("Right femoral head: low-signal zone, not fully measured on the MRI of 15 January 2024. The"
                        + " size of the zone decides: measure it.");
        assertThat(french(rule, story, TODAY))
                .isEqualTo("Tête fémorale droite : zone en hyposignal, incomplètement mesurée à l'IRM du 15 janvier"
                        + " 2024. La taille de la zone est décisive : la mesurer.");
    }

    @Test
    void ofBothItSaysBoth() {
        var story = anEpisode().mri("2024-01-15", shows(FEMORAL_HEAD, LOW_SIGNAL_ZONE, SUBCHONDRAL_LINE));

        assertThat(english(rule, story, TODAY))
                .startsWith("Right femoral head: subchondral line, low-signal zone, not fully measured on the MRI")
                .endsWith("the next MRI should look for it. The size of the zone decides: measure it.");
    }

    @ParameterizedTest
    @CsvSource({", , true", "3, , true", ", 12, true", "3, 12, false", "5, , false", ", 15, false", "5, 15, false"})
    void aZoneIsWatchedAsLongAsItsSizeIsNotKnown(Double thickness, Double length, boolean watched) {
        var story = anEpisode().mri("2024-01-15", zone("right-patella", thickness, length));

        assertThat(found(rule, story, TODAY))
                .isEqualTo(watched ? List.of("INFO right-patella since 2024-01-15") : List.of());
    }

    @Test
    void aMeasureAloneNamesAZone() {
        var measured =
                new Mri.Finding(EpisodeBuilder.site("right-patella"), PRESENT, null, null, null, List.of(), null, 9.0);

        assertThat(found(rule, anEpisode().mri("2024-01-15", measured), TODAY)).hasSize(1);
    }

    @Test
    void otherFeaturesAreNotWatched() {
        assertThat(judge(rule, anEpisode().mri("2024-01-15", shows(FEMORAL_HEAD, EFFUSION, FRACTURE_LINE)), TODAY))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void aLineWithoutOedemaOrPainIsWatchedToo() {
        var alone = new Mri.Finding(
                EpisodeBuilder.site("right-patella"), NONE, null, null, null, List.of(SUBCHONDRAL_LINE), null, null);

        assertThat(found(rule, anEpisode().mri("2024-01-15", alone), TODAY))
                .containsExactly("INFO right-patella since 2024-01-15");
    }

    @Test
    void itIsSinceTheFirstImageOfTheRowThatShowsIt() {
        var story = line().mri("2024-03-15", shows(FEMORAL_HEAD))
                .mri("2024-05-15", shows(FEMORAL_HEAD, SUBCHONDRAL_LINE))
                .mri("2024-07-15", shows(FEMORAL_HEAD, SUBCHONDRAL_LINE));

        assertThat(found(rule, story, "2024-03-14")).containsExactly("INFO right-femoral-head since 2024-01-15");
        assertThat(found(rule, story, TODAY)).containsExactly("INFO right-femoral-head since 2024-05-15");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(4), fact(5));
        assertThat(english(rule, story, TODAY)).contains("on the MRI of 15 July 2024");
    }

    @Test
    void aLaterMriSettlesIt() {
        var story = line().mri(FEMORAL_HEAD, NONE, "2024-03-15");

        assertThat(found(rule, story, "2024-03-14")).hasSize(1);
        assertThat(judge(rule, story, "2024-03-15")).isEqualTo(Verdict.quiet());
    }

    @Test
    void anImageUnderAWiderNameSettlesItAndAnotherBoneDoesNot() {
        var narrow =
                line().mri("right-femoral-neck", PRESENT, "2024-03-15").mri("left-femoral-head", PRESENT, "2024-03-15");

        assertThat(found(rule, narrow, TODAY)).containsExactly("INFO right-femoral-head since 2024-01-15");
        assertThat(judge(rule, narrow.mri("right-proximal-femur", PRESENT, "2024-04-15"), TODAY))
                .isEqualTo(Verdict.quiet());
    }

    @Test
    void anotherReadingOfTheSameDaySettlesNothing() {
        var story = line().mri(FEMORAL_HEAD, PRESENT, "2024-01-15");

        assertThat(found(rule, story, TODAY)).containsExactly("INFO right-femoral-head since 2024-01-15");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(2));
    }

    @Test
    void aPartSpeaksForTheWholeOfWhichItIsOne() {
        var story = line().mri("2024-03-15", shows("right-proximal-femur", SUBCHONDRAL_LINE));
        var whole = anEpisode().mri("2024-03-15", shows("right-proximal-femur", SUBCHONDRAL_LINE));

        assertThat(found(rule, story, TODAY)).containsExactly("INFO right-femoral-head since 2024-01-15");
        assertThat(found(rule, whole, TODAY)).containsExactly("INFO right-proximal-femur since 2024-03-15");
    }

    @Test
    void eachSiteIsWatched() {
        var story = line().mri("2024-01-16", shows("left-femoral-head", SUBCHONDRAL_LINE));

        assertThat(found(rule, story, TODAY))
                .containsExactlyInAnyOrder(
                        "INFO right-femoral-head since 2024-01-15", "INFO left-femoral-head since 2024-01-16");
    }

    @Test
    void graverSignsAndSteroidsSilenceIt() {
        var converted = line().mri("2024-03-15", shows(FEMORAL_HEAD, SUBCHONDRAL_LINE, COLLAPSE));
        var steroids = anEpisode()
                .context(Context.Factor.STEROID_USE, "2024-01-01")
                .mri("2024-01-15", shows(FEMORAL_HEAD, SUBCHONDRAL_LINE));

        assertThat(judge(rule, converted, TODAY)).isEqualTo(Verdict.quiet());
        assertThat(judge(rule, steroids, TODAY)).isEqualTo(Verdict.quiet());
    }

    @Test
    void aLineIsStillWatchedWhenOsteonecrosisIsExcluded() {
        var story = line().said(Exclusion.Cause.OSTEONECROSIS, Exclusion.Status.EXCLUDED, "2024-02-01");

        assertThat(found(rule, story, TODAY)).containsExactly("INFO right-femoral-head since 2024-01-15");
    }
}
