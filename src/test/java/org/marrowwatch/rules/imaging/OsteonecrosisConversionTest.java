package org.marrowwatch.rules.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.fact;
import static org.marrowwatch.episode.EpisodeBuilder.shows;
import static org.marrowwatch.episode.EpisodeBuilder.zone;
import static org.marrowwatch.episode.Mri.Extent.NONE;
import static org.marrowwatch.episode.Mri.Extent.PRESENT;
import static org.marrowwatch.episode.Mri.Feature.COLLAPSE;
import static org.marrowwatch.episode.Mri.Feature.CONTOUR_DEPRESSION;
import static org.marrowwatch.episode.Mri.Feature.LOW_SIGNAL_ZONE;
import static org.marrowwatch.episode.Mri.Feature.SUBCHONDRAL_LINE;
import static org.marrowwatch.rules.Judging.english;
import static org.marrowwatch.rules.Judging.found;
import static org.marrowwatch.rules.Judging.french;
import static org.marrowwatch.rules.Judging.judge;
import static org.marrowwatch.rules.Judging.theFinding;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Radiograph;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Verdict;

class OsteonecrosisConversionTest {

    private static final String TODAY = "2025-01-01";
    private static final String CONDYLE = "right-medial-femoral-condyle";
    private static final String FEMORAL_HEAD = "right-femoral-head";

    private final Rule rule = new OsteonecrosisConversion();

    private static EpisodeBuilder collapse() {
        return anEpisode().pain("right-knee", 7, "2024-01-01").mri("2024-01-15", shows(CONDYLE, COLLAPSE));
    }

    private static EpisodeBuilder collapseOnRadiograph() {
        return anEpisode()
                .pain("right-knee", 7, "2024-01-01")
                .radiograph(CONDYLE, Radiograph.Finding.COLLAPSE, "2024-01-15");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTOUR_DEPRESSION, contour depression, dépression du contour",
        "DOUBLE_LINE, double line, double ligne",
        "COLLAPSE, collapse, effondrement"
    })
    void isCriticalFromTheDayOfTheImage(Mri.Feature feature, String en, String fr) {
        var story = anEpisode().mri("2024-01-15", shows(CONDYLE, feature));

        assertThat(judge(rule, story, "2024-01-14")).isEqualTo(Verdict.quiet());
        assertThat(found(rule, story, "2024-01-15"))
                .containsExactly("CRITICAL right-medial-femoral-condyle since 2024-01-15");
        assertThat(judge(rule, story, "2024-01-15").holdsUntil()).isEqualTo(Verdict.FOR_GOOD);
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(1));
        assertThat(english(rule, story, TODAY))
                .isEqualTo("Right medial femoral condyle: " + en + " (latest image 15 January 2024). A pattern of"
                        + " osteonecrosis or collapse, not of oedema alone.");
        assertThat(french(rule, story, TODAY))
                .isEqualTo("Condyle fémoral médial droit : " + fr + " (dernière image le 15 janvier 2024). Aspect"
                        + " d'ostéonécrose ou d'effondrement, non d'œdème seul.");
    }

    @Test
    void aThinSubchondralLineAloneIsNeverConversion() {
        var story = anEpisode()
                .context(Context.Factor.STEROID_USE, "2023-01-01")
                .mri("2024-01-15", shows(FEMORAL_HEAD, SUBCHONDRAL_LINE, LOW_SIGNAL_ZONE))
                .mri("2024-03-15", shows(FEMORAL_HEAD, SUBCHONDRAL_LINE));

        assertThat(judge(rule, story, TODAY)).isEqualTo(Verdict.quiet());
        assertThat(judge(rule, anEpisode().mri("2024-01-15", zone(CONDYLE, 9.0, 30.0)), TODAY))
                .isEqualTo(Verdict.quiet());
    }

    @ParameterizedTest
    @CsvSource({"I, ''", "II, ''", "IIIA, ARCO IIIA", "IIIB, ARCO IIIB", "IV, ARCO IV"})
    void aStageOnARadiographCountsFromIIIA(Radiograph.Arco stage, String said) {
        var story = anEpisode().radiograph(FEMORAL_HEAD, stage, "2024-01-15");

        assertThat(found(rule, story, TODAY))
                .isEqualTo(said.isEmpty() ? List.of() : List.of("CRITICAL right-femoral-head since 2024-01-15"));
        if (!said.isEmpty()) {
            assertThat(english(rule, story, TODAY)).contains("Right femoral head: " + said + " (latest image");
        }
    }

    @Test
    void collapseOnARadiographCountsAndNothingElseOfItDoes() {
        assertThat(found(rule, collapseOnRadiograph(), TODAY))
                .containsExactly("CRITICAL right-medial-femoral-condyle since 2024-01-15");
        assertThat(Stream.of(Radiograph.Finding.values())
                        .filter(finding -> finding != Radiograph.Finding.COLLAPSE)
                        .map(finding -> anEpisode().radiograph(FEMORAL_HEAD, finding, "2024-01-15"))
                        .flatMap(story -> judge(rule, story, TODAY).findings().stream()))
                .isEmpty();
    }

    @Test
    void c35WithCollapseOnTheRadiographAndALowSignalZoneOnMriIsFlaggedOnce() {
        var story = anEpisode()
                .onset("2011-10-10")
                .radiograph(CONDYLE, Radiograph.Finding.COLLAPSE, "2011-12-10")
                .mri("2011-12-10", shows(CONDYLE, LOW_SIGNAL_ZONE));

        assertThat(found(rule, story, "2011-12-10"))
                .containsExactly("CRITICAL right-medial-femoral-condyle since 2011-12-10");
        assertThat(RuleBook.standard()
                        .judge(story.build(), EpisodeBuilder.day("2011-12-10"))
                        .findings())
                .extracting(finding -> finding.card().id())
                .containsExactly("osteonecrosis-conversion");
    }

    @Test
    void radiographAndMriAreCitedTogether() {
        var story = collapseOnRadiograph().mri("2024-03-15", shows(CONDYLE, COLLAPSE, CONTOUR_DEPRESSION));

        assertThat(found(rule, story, TODAY)).containsExactly("CRITICAL right-medial-femoral-condyle since 2024-01-15");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(3), fact(2));
        assertThat(english(rule, story, TODAY))
                .startsWith("Right medial femoral condyle: contour depression, collapse (latest image 15 March 2024).");
    }

    @Test
    void aStageIsSaidBesideTheCollapse() {
        var both = new Radiograph(
                EpisodeBuilder.day("2024-01-15"),
                EpisodeBuilder.site(FEMORAL_HEAD),
                List.of(Radiograph.Finding.SCLEROSIS, Radiograph.Finding.COLLAPSE),
                Radiograph.Arco.IIIA);

        assertThat(english(rule, anEpisode().fact(both), TODAY)).contains(": collapse, ARCO IIIA (latest image");
    }

    @Test
    void aSignUnderAWiderNameIsSaidOfThePartThatIsKnown() {
        var story = anEpisode()
                .mri("2024-01-15", shows(FEMORAL_HEAD, SUBCHONDRAL_LINE))
                .radiograph("right-proximal-femur", Radiograph.Finding.COLLAPSE, "2024-02-15");

        assertThat(found(rule, story, TODAY)).containsExactly("CRITICAL right-femoral-head since 2024-02-15");
    }

    @ParameterizedTest
    @CsvSource({
        "right-femoral-head, right-proximal-femur, true",
        "right-proximal-femur, right-femoral-head, false",
        "right-femoral-head, right-femoral-neck, false",
        "right-acetabulum, right-proximal-femur, false",
        "right-lateral-femoral-condyle, right-femoral-condyles, true",
        "right-medial-femoral-condyle, right-tibial-plateaus, false",
        "right-medial-tibial-plateau, right-tibial-plateaus, true",
        "right-cuboid, right-tarsus, true",
        "right-metatarsal-1, right-tarsus, false",
        "right-metatarsal-1, right-foot, true",
        "right-talus, right-ankle, true",
        "right-calcaneus, right-ankle, false",
        "right-distal-tibia, right-foot, false",
        "right-talus, left-talus, false"
    })
    void aLaterImageSettlesWhatItsNameTakesIn(String site, String later, boolean settles) {
        var story = anEpisode().mri("2024-01-15", shows(site, COLLAPSE)).mri(later, PRESENT, "2024-05-15");

        assertThat(found(rule, story, TODAY))
                .isEqualTo(settles ? List.of() : List.of("CRITICAL " + site + " since 2024-01-15"));
    }

    @ParameterizedTest
    @CsvSource({
        "right-femoral-condyles, right-medial-femoral-condyle, right-lateral-femoral-condyle, true",
        "right-femoral-condyles, right-medial-femoral-condyle, right-medial-femoral-condyle, false",
        "right-femoral-condyles, right-medial-femoral-condyle, left-lateral-femoral-condyle, false",
        "right-femoral-condyles, right-medial-femoral-condyle, right-lateral-tibial-plateau, false",
        "right-proximal-femur, right-femoral-head, right-femoral-neck, false"
    })
    void onlyAllPartsOfAWideNameSettleIt(String wide, String one, String other, boolean settles) {
        var story = anEpisode()
                .mri("2024-01-15", shows(wide, COLLAPSE))
                .mri(one, PRESENT, "2024-05-15")
                .mri(other, NONE, "2024-05-15");

        assertThat(found(rule, story, TODAY))
                .isEqualTo(settles ? List.of() : List.of("CRITICAL " + wide + " since 2024-01-15"));
    }

    @Test
    void partsThatWereReadOnDifferentDaysSettleNothing() {
        var story = anEpisode()
                .mri("2024-01-15", shows("right-femoral-condyles", COLLAPSE))
                .mri("right-medial-femoral-condyle", PRESENT, "2024-05-15")
                .mri("right-lateral-femoral-condyle", PRESENT, "2024-05-16");

        assertThat(found(rule, story, TODAY)).containsExactly("CRITICAL right-femoral-condyles since 2024-01-15");
    }

    @Test
    void theGravestOfThePartsSpeaksForTheWideName() {
        var story = anEpisode()
                .mri("2024-01-15", shows("right-femoral-condyles", COLLAPSE))
                .mri("2024-05-15", shows(CONDYLE, COLLAPSE), shows("right-lateral-femoral-condyle"));

        assertThat(found(rule, story, TODAY)).containsExactly("CRITICAL right-medial-femoral-condyle since 2024-01-15");
    }

    @Test
    void theTarsusIsReadWhenEachOfItsBonesIs() {
        var story = anEpisode()
                .mri("2024-01-15", shows("right-tarsus", COLLAPSE))
                .mri(
                        "2024-05-15",
                        shows("right-talus"),
                        shows("right-calcaneus"),
                        shows("right-navicular"),
                        shows("right-cuboid"),
                        shows("right-medial-cuneiform"),
                        shows("right-intermediate-cuneiform"));

        assertThat(found(rule, story, TODAY)).containsExactly("CRITICAL right-tarsus since 2024-01-15");
        assertThat(found(rule, story.mri("right-lateral-cuneiform", NONE, "2024-05-15"), TODAY))
                .isEmpty();
    }

    @Test
    void theFootIsReadWhenItsTarsusAndEveryRayIs() {
        var story = anEpisode()
                .mri("2024-01-15", shows("right-foot", COLLAPSE))
                .mri(
                        "2024-05-15",
                        shows("right-tarsus"),
                        shows("right-metatarsal-1"),
                        shows("right-metatarsal-2"),
                        shows("right-metatarsal-3"),
                        shows("right-metatarsal-4"),
                        shows("right-metatarsal-5"),
                        shows("right-toe"));

        assertThat(found(rule, story, TODAY)).containsExactly("CRITICAL right-foot since 2024-01-15");
        assertThat(found(rule, story.mri("right-sesamoid", NONE, "2024-05-15"), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-15, 1", "2024-01-16, 0", "2024-05-15, 0"})
    void aLaterMriSettlesIt(String day, int findings) {
        assertThat(found(rule, collapse().mri(CONDYLE, PRESENT, day), TODAY)).hasSize(findings);
        assertThat(found(rule, collapseOnRadiograph().mri(CONDYLE, PRESENT, day), TODAY))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 2024-01-15, 1",
        "NORMAL, 2024-01-16, 0",
        "REMINERALISED, 2024-05-15, 0",
        "OSTEOPENIA, 2024-05-15, 1",
        "SCLEROSIS, 2024-05-15, 1"
    })
    void aLaterSoundRadiographSettlesWhatOnlyARadiographShowed(Radiograph.Finding finding, String day, int findings) {
        assertThat(found(rule, collapseOnRadiograph().radiograph(CONDYLE, finding, day), TODAY))
                .hasSize(findings);
        assertThat(found(rule, collapse().radiograph(CONDYLE, finding, day), TODAY))
                .hasSize(1);
    }

    @Test
    void aRadiographThatIsCalledNormalAndStagedIsNotSound() {
        var staged = new Radiograph(
                EpisodeBuilder.day("2024-05-15"),
                EpisodeBuilder.site(CONDYLE),
                List.of(Radiograph.Finding.NORMAL),
                Radiograph.Arco.I);

        assertThat(found(rule, collapseOnRadiograph().fact(staged), TODAY)).hasSize(1);
    }

    @Test
    void aRadiographAfterTheClearMriCountsAnew() {
        var story = collapse()
                .mri(CONDYLE, PRESENT, "2024-03-15")
                .radiograph(CONDYLE, Radiograph.Finding.COLLAPSE, "2024-04-15")
                .mri("2024-04-16", shows(CONDYLE, COLLAPSE));

        assertThat(found(rule, story, "2024-03-15")).isEmpty();
        assertThat(found(rule, story, TODAY)).containsExactly("CRITICAL right-medial-femoral-condyle since 2024-04-15");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(5), fact(4));
    }

    @Test
    void whatAClearMriHasRefutedStaysRefuted() {
        var story =
                collapseOnRadiograph().mri(CONDYLE, PRESENT, "2024-03-15").mri("2024-06-15", shows(CONDYLE, COLLAPSE));

        assertThat(found(rule, story, TODAY)).containsExactly("CRITICAL right-medial-femoral-condyle since 2024-06-15");
        assertThat(theFinding(rule, story, TODAY).evidence()).containsExactly(fact(4));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-14, 1", "2024-01-15, 0", "2024-01-16, 0"})
    void anExclusionOnTheDayOfTheImageOrLaterSettlesIt(String day, int findings) {
        var onMri = collapse().said(Exclusion.Cause.OSTEONECROSIS, Exclusion.Status.EXCLUDED, day);
        var onRadiograph = collapseOnRadiograph().said(Exclusion.Cause.OSTEONECROSIS, Exclusion.Status.EXCLUDED, day);

        assertThat(found(rule, onMri, TODAY)).hasSize(findings);
        assertThat(found(rule, onRadiograph, TODAY)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED", "SUSPECTED"})
    void onlyAnExclusionExcludes(Exclusion.Status status) {
        assertThat(found(rule, collapse().said(Exclusion.Cause.OSTEONECROSIS, status, "2024-05-15"), TODAY))
                .hasSize(1);
    }
}
