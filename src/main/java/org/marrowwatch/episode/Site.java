package org.marrowwatch.episode;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A bone on a side, for example {@code right-femoral-head}: where an image shows oedema. */
public record Site(Side side, Bone bone) implements Comparable<Site> {

    private static final Comparator<Site> ORDER =
            Comparator.comparing(Site::bone).thenComparing(Site::side);

    public Region region() {
        return new Region(side, bone.area());
    }

    public String slug() {
        return side.slug() + "-" + bone.slug();
    }

    public Text text() {
        return side.of(bone.text(), bone.noun());
    }

    /** Whether oedema in the one may be the same lesion as oedema in the other. */
    public boolean sameBoneAs(Site other) {
        return side == other.side && bone.sameBoneAs(other.bone);
    }

    /** Whether a reading of this site says something of the other: the same name, or one that names no compartment. */
    boolean speaksOf(Site other) {
        return side == other.side && bone.speaksOf(other.bone);
    }

    /** Whether an image of this site shows all of the other: the same name, or a wider one. */
    boolean takesIn(Site other) {
        return side == other.side && bone.takesIn(other.bone);
    }

    public static Stream<Site> all() {
        return Stream.of(Bone.values())
                .flatMap(bone -> Stream.of(Side.values()).filter(bone::liesOn).map(side -> new Site(side, bone)));
    }

    public static Optional<Site> parse(String slug) {
        int dash = slug.indexOf('-');
        return Term.parse(Side.class, dash < 0 ? slug : slug.substring(0, dash))
                .flatMap(side -> Term.parse(Bone.class, slug.substring(dash + 1))
                        .filter(bone -> bone.liesOn(side))
                        .map(bone -> new Site(side, bone)));
    }

    @Override
    public int compareTo(Site other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return slug();
    }
}
