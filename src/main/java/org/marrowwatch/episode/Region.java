package org.marrowwatch.episode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An area on a side, for example {@code right-hip}: what symptoms refer to and what has a resolution window. */
public record Region(Side side, Area area) implements Comparable<Region> {

    private static final Comparator<Region> ORDER =
            Comparator.comparing(Region::area).thenComparing(Region::side);

    public String slug() {
        return side.slug() + "-" + area.slug();
    }

    public Text text() {
        return side == Side.MIDLINE
                ? Text.of("spine and pelvis", "rachis et bassin")
                : side.of(area.text(), area.noun());
    }

    /** Whether such a region exists: only the {@code other} area has a midline. */
    private boolean exists() {
        return side != Side.MIDLINE || area == Area.OTHER;
    }

    public static List<Region> all() {
        return Stream.of(Area.values())
                .flatMap(area -> Stream.of(Side.values()).map(side -> new Region(side, area)))
                .filter(Region::exists)
                .toList();
    }

    public static Optional<Region> parse(String slug) {
        return all().stream().filter(region -> region.slug().equals(slug)).findFirst();
    }

    @Override
    public int compareTo(Region other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return slug();
    }
}
