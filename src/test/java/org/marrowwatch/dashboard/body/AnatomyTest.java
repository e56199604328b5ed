package org.marrowwatch.dashboard.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marrowwatch.episode.EpisodeBuilder.site;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Site;

/** The drawing: every site has its place, and lies where a surgeon looks for it. */
class AnatomyTest {

    static Stream<Shape> shapes() {
        return Stream.concat(Anatomy.BONES.stream(), Anatomy.WIDE.stream());
    }

    @Test
    void everySiteOfTheVocabularyIsPickedInExactlyOnePlace() {
        Picker picker = Picker.of(new Tongue(Language.EN));

        List<String> offered = Stream.concat(
                        picker.bones().stream().map(Drawn::slug),
                        picker.besides().stream().map(Picker.Choice::slug))
                .toList();

        assertThat(offered)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Site.all().map(Site::slug).toList());
    }

    @Test
    void everySiteOfALimbIsDrawn() {
        List<Site> limbs = Site.all()
                .filter(site -> Anatomy.joint(site.region()).isPresent())
                .toList();

        assertThat(limbs).hasSize(64).allMatch(site -> Anatomy.shape(site).isPresent());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theLeftIsTheMirrorOfTheRight(Shape shape) {
        Side opposite = switch (shape.site().side()) {
            case LEFT -> Side.RIGHT;
            case RIGHT -> Side.LEFT;
            case MIDLINE -> Side.MIDLINE;
        };
        Shape mirror = Anatomy.shape(new Site(opposite, shape.site().bone())).orElseThrow();

        for (int i = 0; i < shape.outlines().size(); i++) {
            List<Point> mirrored = shape.outlines().get(i).corners().stream()
                    .map(corner -> new Point(Anatomy.WIDTH - corner.x(), corner.y()))
                    .toList();
            assertThat(mirror.outlines().get(i).corners()).containsExactlyInAnyOrderElementsOf(mirrored);
        }
        assertThat(mirror.mark()).isEqualTo(shape.mark().mirrored());
    }

    @ParameterizedTest
    @CsvSource({
        "femoral-head, greater-trochanter",
        "femoral-head, femoral-neck",
        "femoral-neck, greater-trochanter",
        "acetabulum, femoral-neck",
        "medial-femoral-condyle, lateral-femoral-condyle",
        "medial-tibial-plateau, lateral-tibial-plateau",
        "medial-femoral-condyle, patella",
        "lateral-tibial-plateau, fibular-head",
        "distal-tibia, distal-fibula",
        "talus, calcaneus",
        "navicular, cuboid",
        "medial-cuneiform, intermediate-cuneiform",
        "intermediate-cuneiform, lateral-cuneiform",
        "lateral-cuneiform, cuboid",
        "metatarsal-1, metatarsal-2",
        "metatarsal-2, metatarsal-3",
        "metatarsal-3, metatarsal-4",
        "metatarsal-4, metatarsal-5"
    })
    void whatIsMedialLiesTowardsTheMidline(String medial, String lateral) {
        int midline = Anatomy.WIDTH / 2;

        assertThat(at("right-" + lateral).x()).isLessThan(at("right-" + medial).x());
        assertThat(at("right-" + medial).x()).isLessThan(midline);
        assertThat(at("left-" + medial).x())
                .isBetween(midline, at("left-" + lateral).x());
    }

    @ParameterizedTest
    @CsvSource({
        "femoral-head, femoral-neck",
        "femoral-neck, patella",
        "patella, medial-tibial-plateau",
        "medial-femoral-condyle, medial-tibial-plateau",
        "medial-tibial-plateau, distal-tibia",
        "distal-tibia, talus",
        "talus, navicular",
        "calcaneus, cuboid",
        "navicular, medial-cuneiform",
        "medial-cuneiform, metatarsal-1",
        "cuboid, metatarsal-4",
        "metatarsal-1, sesamoid",
        "sesamoid, toe"
    })
    void whatIsProximalLiesAbove(String proximal, String distal) {
        assertThat(at("left-" + proximal).y()).isLessThan(at("left-" + distal).y());
    }

    private static Point at(String site) {
        return Anatomy.shape(site(site)).orElseThrow().mark();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aShapeLiesWithinTheFrameAndItsMarkUponIt(Shape shape) {
        assertThat(shape.outlines().stream().flatMap(outline -> outline.corners().stream()))
                .allMatch(corner -> corner.x() > 0 && corner.x() < Anatomy.WIDTH)
                .allMatch(corner -> corner.y() > 0 && corner.y() < Anatomy.HEIGHT);
        assertThat(shape.outlines().stream().filter(outline -> within(outline.corners(), shape.mark())))
                .as("outlines around the mark; two would be a hole")
                .hasSize(1);
    }

    /** Whether a ray to the right crosses the sides of a polygon an odd number of times. */
    private static boolean within(List<Point> corners, Point point) {
        boolean within = false;
        for (int i = 0; i < corners.size(); i++) {
            Point one = corners.get(i);
            Point next = corners.get((i + 1) % corners.size());
            boolean beside = (one.y() > point.y()) != (next.y() > point.y());
            if (beside
                    && point.x()
                            < (next.x() - one.x()) * (double) (point.y() - one.y()) / (next.y() - one.y()) + one.x()) {
                within = !within;
            }
        }
        return within;
    }
}
