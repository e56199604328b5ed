package org.marrowwatch.dashboard.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.marrowwatch.episode.EpisodeBuilder.anEpisode;
import static org.marrowwatch.episode.EpisodeBuilder.day;
import static org.marrowwatch.episode.EpisodeBuilder.finding;
import static org.marrowwatch.episode.EpisodeBuilder.percent;
import static org.marrowwatch.episode.EpisodeBuilder.shows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Bone;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Mri.Comparison;
import org.marrowwatch.episode.Mri.Extent;
import org.marrowwatch.episode.Mri.Feature;

/** What the map shows on a day, and what it says of it. */
class MappingTest {

    private static final int WEEKS = 16;
    private static final String END = "2024-06-30";

    private static BodyMap map(EpisodeBuilder story, String day) {
        return map(story.build(), day, Language.EN);
    }

    private static BodyMap map(Episode episode, String day, Language language) {
        return Mapping.of(episode, day(END), day(day), WEEKS, "?", new Tongue(language));
    }

    private static Look look(BodyMap map, String site) {
        return map.marked().stream()
                .filter(drawn -> drawn.slug().equals(site))
                .findFirst()
                .map(Drawn::look)
                .orElseThrow();
    }

    /** Oedema that goes from the medial to the lateral condyle. */
    private static EpisodeBuilder shift() {
        return anEpisode()
                .pain("right-knee", 7, "2024-01-08")
                .mri("right-medial-femoral-condyle", Extent.LARGE, "2024-01-10")
                .mri(
                        "2024-03-10",
                        finding("right-medial-femoral-condyle", Extent.NONE),
                        finding("right-lateral-femoral-condyle", Extent.MEDIUM));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-09, '', ''",
        "2024-01-10, large, ''",
        "2024-03-09, large, ''",
        "2024-03-10, none, medium",
        "2024-03-11, none, medium"
    })
    void aSiteIsShadedByTheLastImageUpToTheDay(String day, String medial, String lateral) {
        BodyMap map = map(shift(), day);

        assertThat(look(map, "right-medial-femoral-condyle").extent()).isEqualTo(medial);
        assertThat(look(map, "right-lateral-femoral-condyle").extent()).isEqualTo(lateral);
        assertThat(map.day()).isEqualTo(day);
    }

    @Test
    void theNewSiteIsMarkedAndAnArrowLeadsToIt() {
        BodyMap then = map(shift(), "2024-03-10");
        BodyMap before = map(shift(), "2024-03-09");
        BodyMap after = map(shift(), "2024-03-11");

        assertThat(look(then, "right-lateral-femoral-condyle").fresh()).isTrue();
        assertThat(look(after, "right-lateral-femoral-condyle").fresh()).isFalse();
        assertThat(then.moves()).extracting(BodyMap.Arrow::state).containsExactly("now");
        assertThat(before.moves()).extracting(BodyMap.Arrow::state).containsExactly("ahead");
        assertThat(after.moves()).extracting(BodyMap.Arrow::state).containsExactly("past");
    }

    @Test
    void theFirstImagesAreNotCalledNew() {
        BodyMap map = map(shift(), "2024-01-10");

        assertThat(look(map, "right-medial-femoral-condyle").fresh()).isFalse();
        assertThat(map.news()).isEqualTo("Right medial femoral condyle: large.");
    }

    @Test
    void theNewsBeginsWithWhatIsNewAndEndsWithPain() {
        EpisodeBuilder story = shift().pain("right-knee", 4, "2024-03-10");

        assertThat(map(story, "2024-03-10").news())
                .isEqualTo("Right lateral femoral condyle: medium, new; right medial femoral condyle: resolved; "
                        + "right knee: pain 4/10 on loading.");
        assertThat(map(story.build(), "2024-03-10", Language.FR).news())
                .isEqualTo(
                        "Condyle fémoral latéral droit\u00a0: moyen, nouveau\u00a0; "
                                + "condyle fémoral médial droit\u00a0: disparu\u00a0; genou droit\u00a0: douleur 4/10 en charge.");
        assertThat(map(story, "2024-03-11").news()).isEqualTo("Nothing new since 10 March 2024.");
    }

    @Test
    void aComparisonIsTheReadersOwnOrElseThatOfTheExtents() {
        EpisodeBuilder story = anEpisode()
                .mri(
                        "2024-01-10",
                        finding("left-talus", Extent.LARGE),
                        finding("left-cuboid", Extent.SMALL),
                        finding("left-navicular", Extent.PRESENT),
                        finding("left-calcaneus", Extent.PRESENT))
                .mri(
                        "2024-03-10",
                        percent("left-talus", 30),
                        finding("left-cuboid", Extent.MEDIUM),
                        finding("left-navicular", Extent.PRESENT, Comparison.IMPROVED),
                        finding("left-calcaneus", Extent.PRESENT));

        assertThat(map(story, "2024-03-10").news())
                .contains("talus: medium, smaller than before;")
                .contains("cuboid: medium, larger than before;")
                .contains("navicular: present, extent not stated, improved;")
                .endsWith("calcaneus: present, extent not stated.");
    }

    @ParameterizedTest
    @CsvSource({"2024-05-01, false", "2024-05-02, true"})
    void anImageOfMoreThanSixteenWeeksIsOld(String day, boolean old) {
        BodyMap map = map(anEpisode().mri("right-femoral-head", Extent.LARGE, "2024-01-10"), day);

        assertThat(look(map, "right-femoral-head").old()).isEqualTo(old);
        assertThat(look(map, "right-femoral-head").on())
                .isEqualTo("10 January 2024" + (old ? ", over 16 weeks before" : ""));
    }

    @Test
    void aWithdrawnImageIsGone() {
        BodyMap map = map(shift().withdraws(3, "2024-03-20"), "2024-03-10");

        assertThat(look(map, "right-medial-femoral-condyle").extent()).isEqualTo("large");
        assertThat(map.rows()).extracting(BodyMap.Row::slug).containsExactly("right-medial-femoral-condyle");
        assertThat(map.images()).hasSize(1);
    }

    @Test
    void aNameWithoutCompartmentIsDrawnAroundWhatItTakesInAndSupersedesIt() {
        EpisodeBuilder story =
                anEpisode().mri("left-talus", Extent.NONE, "2024-01-10").mri("left-foot", Extent.PRESENT, "2024-02-10");

        BodyMap before = map(story, "2024-01-10");
        BodyMap after = map(story, "2024-02-10");

        assertThat(look(before, "left-talus").extent()).isEqualTo("none");
        assertThat(look(after, "left-talus").extent()).isEmpty();
        assertThat(look(after, "left-talus").words()).isEqualTo("present, extent not stated (left foot)");
        assertThat(after.wide()).extracting(Drawn::slug).containsExactly("left-foot");
        assertThat(look(after, "left-foot").extent()).isEqualTo("present");
    }

    @Test
    void anImageOfAWholeThatIsClearClearsItsParts() {
        EpisodeBuilder story =
                anEpisode().mri("left-talus", Extent.SMALL, "2024-01-10").mri("left-ankle", Extent.NONE, "2024-02-10");

        assertThat(look(map(story, "2024-02-10"), "left-talus").extent()).isEqualTo("none");
        assertThat(look(map(story, "2024-02-10"), "left-talus").before()).isEqualTo("small, 10 January 2024");
    }

    @Test
    void theGravestOfWhatWasSeenHasASignAndAllAreSaid() {
        EpisodeBuilder story = anEpisode()
                .mri(
                        "2024-01-10",
                        shows("right-femoral-head", Feature.SUBCHONDRAL_LINE, Feature.COLLAPSE, Feature.EFFUSION),
                        shows("right-talus", Feature.FRACTURE_LINE),
                        shows("right-cuboid", Feature.EFFUSION));

        BodyMap map = map(story, "2024-01-10");

        assertThat(look(map, "right-femoral-head").sign()).isEqualTo("collapse");
        assertThat(look(map, "right-femoral-head").words())
                .isEqualTo("present, extent not stated, subchondral line, collapse, effusion");
        assertThat(look(map, "right-talus").sign()).isEqualTo("fracture-line");
        assertThat(look(map, "right-cuboid").sign()).isEmpty();
    }

    @Test
    void painStandsBesideItsJointUntilItIsGone() {
        EpisodeBuilder story = anEpisode()
                .pain("left-hip", 7, "2024-01-08")
                .mri("left-femoral-head", Extent.LARGE, "2024-01-10")
                .painFree("left-hip", "2024-03-01");

        BodyMap painful = map(story, "2024-01-10");
        BodyMap free = map(story, "2024-03-01");

        assertThat(painful.brackets())
                .singleElement()
                .satisfies(bracket -> assertThat(bracket.pain())
                        .isEqualTo(new Pain("left-hip", "pain 7/10", "pain 7/10 on loading", "8 January 2024", false)));
        assertThat(free.brackets())
                .singleElement()
                .satisfies(bracket -> assertThat(bracket.pain()).isNull());
        assertThat(free.news()).isEqualTo("Left hip: free of pain.");
    }

    @Test
    void aSiteOutsideTheDrawingIsListedBesideIt() {
        BodyMap map = map(anEpisode().mri("left-humeral-head", Extent.SMALL, "2024-01-10"), "2024-02-10");

        assertThat(map.elsewhere()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Left humeral head");
            assertThat(row.look().extent()).isEqualTo("small");
        });
    }

    @Test
    void theStepsAreTheDaysOfImagesAndOfPainThatChanged() {
        EpisodeBuilder story = shift().pain("right-knee", 7, "2024-02-01").pain("right-knee", 5, "2024-02-20");

        BodyMap map = map(story, END);

        assertThat(map.reel())
                .containsSubsequence("2024-01-08", "2024-01-10", "2024-02-20", "2024-03-10", END)
                .doesNotContain("2024-02-01");
        assertThat(map.step()).isEqualTo(map.last()).isEqualTo(4);
        assertThat(map.images()).extracting(BodyMap.Stop::day).containsExactly("2024-01-10", "2024-03-10");
        assertThat(map.earlier()).isNotNull().extracting(BodyMap.Stop::address).isEqualTo("?map=2024-03-10#map");
        assertThat(map.later()).isNull();
    }

    @Test
    void aDayBeforeTheCourseShowsNothingAndOneAfterTheLastShowsTheLast() {
        BodyMap before = map(shift(), "2023-12-01");
        BodyMap after = map(shift(), "2030-01-01");

        assertThat(before.rows()).allMatch(row -> !row.look().seen());
        assertThat(before.news()).isEqualTo("Nothing known yet.");
        assertThat(after.day()).isEqualTo(END);
    }

    @Test
    void theReelCannotEndItsScriptElement() {
        assertThat(map(shift(), END).reel())
                .doesNotContain("<", ">", "&")
                .startsWith("[{")
                .endsWith("}]");
    }

    @Test
    void anArrowLeadsFromHipToHip() {
        EpisodeBuilder story = anEpisode()
                .mri("right-femoral-head", Extent.LARGE, "2024-01-10")
                .mri("left-femoral-head", Extent.SMALL, "2024-05-10");
        Point from = Anatomy.shape(EpisodeBuilder.site("right-femoral-head"))
                .orElseThrow()
                .mark();

        List<Move> moves = Move.of(story.build());

        assertThat(moves).containsExactly(new Move(day("2024-05-10"), from, from.mirrored()));
    }

    @Test
    void anArrowOfPainAloneLeadsToTheJointAndOneOfAnImageToTheBone() {
        EpisodeBuilder story =
                anEpisode().mri("right-talus", Extent.LARGE, "2024-01-10").pain("right-knee", 6, "2024-04-10");
        Point knee = Knee.JOINT.middle();
        Point condyle = Anatomy.shape(EpisodeBuilder.site("right-medial-femoral-condyle"))
                .orElseThrow()
                .mark();

        assertThat(Move.of(story.build()))
                .extracting(Move::on, Move::to)
                .containsExactly(tuple(day("2024-04-10"), knee));
        assertThat(Move.of(story.mri("right-medial-femoral-condyle", Extent.SMALL, "2024-04-20")
                        .build()))
                .extracting(Move::on, Move::to)
                .containsExactly(tuple(day("2024-04-20"), condyle));
    }

    @Test
    void regionsThatBeganTogetherHaveNoArrow() {
        EpisodeBuilder story = anEpisode()
                .mri(
                        "2024-01-10",
                        finding("right-femoral-head", Extent.LARGE),
                        finding("left-femoral-head", Extent.SMALL));

        assertThat(Move.of(story.build())).isEmpty();
    }

    @Test
    void aSacrumIsDrawnInTheMiddle() {
        assertThat(Anatomy.shape(Hip.SACRUM.site()))
                .get()
                .extracting(shape -> shape.mark().x())
                .isEqualTo(Anatomy.WIDTH / 2);
        assertThat(Hip.SACRUM.site().bone()).isEqualTo(Bone.SACRUM);
    }
}
