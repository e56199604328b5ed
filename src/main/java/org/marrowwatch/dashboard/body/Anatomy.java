package org.marrowwatch.dashboard.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Site;

/** Both lower limbs from the front: the right of the patient on the left of the viewer, each limb the mirror of the other. */
final class Anatomy {

    static final int WIDTH = 604;
    static final int HEIGHT = 1004;

    static final List<Joint> JOINTS = List.of(Hip.JOINT, Knee.JOINT, Foot.JOINT);

    /** Every bone that has its own place. */
    static final List<Shape> BONES =
            Stream.concat(Stream.of(Hip.SACRUM), onBothSides(Joint::bones)).toList();

    /** Every site that names no compartment and is drawn around what it takes in. */
    static final List<Shape> WIDE = onBothSides(Joint::wide).toList();

    static final List<Outline> SHAFTS = JOINTS.stream()
            .flatMap(joint -> joint.shafts().stream())
            .flatMap(shaft -> Stream.of(shaft, shaft.mirrored()))
            .toList();

    private static final Map<Site, Shape> BY_SITE = Stream.concat(BONES.stream(), WIDE.stream())
            .collect(Collectors.toMap(Shape::site, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    private Anatomy() {}

    private static Stream<Shape> onBothSides(Function<Joint, List<Shape>> part) {
        return JOINTS.stream()
                .flatMap(joint -> part.apply(joint).stream())
                .flatMap(shape -> Stream.of(shape, shape.mirrored()));
    }

    static Optional<Shape> shape(Site site) {
        return Optional.ofNullable(BY_SITE.get(site));
    }

    /** The joint of a region as it is drawn on the right; none for a region that is not. */
    static Optional<Joint> joint(Region region) {
        return JOINTS.stream().filter(joint -> joint.area() == region.area()).findFirst();
    }

    /** Where an arrow to a region as a whole ends. */
    static Optional<Point> middle(Region region) {
        return joint(region).map(joint -> at(region.side(), joint.middle()));
    }

    /** A point that is given on the right, on a side. */
    static Point at(Side side, Point onTheRight) {
        return side == Side.LEFT ? onTheRight.mirrored() : onTheRight;
    }
}
