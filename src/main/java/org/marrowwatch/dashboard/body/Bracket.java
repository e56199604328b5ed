package org.marrowwatch.dashboard.body;

import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Side;

/**
 * The bracket of pain along a joint.
 *
 * @param pain what hurts on the day; nothing where nothing does
 */
public record Bracket(
        String region,
        int x,
        int top,
        int bottom,
        boolean left,
        @Nullable Pain pain) {

    private static final int FROM_EDGE = 26;
    private static final int TEXT_FROM_EDGE = 18;

    static Bracket of(Region region, Joint joint, @Nullable Pain pain) {
        Point foot = Anatomy.at(region.side(), new Point(FROM_EDGE, joint.bottom()));
        return new Bracket(region.slug(), foot.x(), joint.top(), joint.bottom(), region.side() == Side.LEFT, pain);
    }

    /** Open towards the joint. */
    public String path() {
        String tooth = left ? "-7" : "7";
        return "M" + x + " " + top + "m" + tooth + " 0h" + (left ? "7" : "-7") + "v" + (bottom - top) + "h" + tooth;
    }

    /** Where its words stand: along it, on its outer side, read upwards on the right and downwards on the left. */
    public String stand() {
        Point middle = new Point(TEXT_FROM_EDGE, (top + bottom) / 2);
        Point here = left ? middle.mirrored() : middle;
        return "translate(" + here.x() + " " + here.y() + ")rotate(" + (left ? 90 : -90) + ")";
    }
}
