package org.marrowwatch.dashboard.body;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marrowwatch.episode.Bone;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Site;

/**
 * What a site looks like.
 *
 * @param outlines of its parts; one within another is a hole
 * @param mark where a ring or a sign is set
 */
record Shape(Site site, List<Outline> outlines, Point mark) {

    /** A bone of the right limb, with its mark in the middle of its first outline. */
    static Shape right(Bone bone, String... outlines) {
        List<Outline> parts = Stream.of(outlines).map(Outline::of).toList();
        return new Shape(new Site(Side.RIGHT, bone), parts, parts.get(0).middle());
    }

    Shape markedAt(int x, int y) {
        return new Shape(site, outlines, new Point(x, y));
    }

    /** The same bone of the left limb. */
    Shape mirrored() {
        return new Shape(
                new Site(Side.LEFT, site.bone()),
                outlines.stream().map(Outline::mirrored).toList(),
                mark.mirrored());
    }

    String path() {
        return outlines.stream().map(Outline::path).collect(Collectors.joining());
    }
}
