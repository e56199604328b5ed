package org.marrowwatch.dashboard.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Involvement;
import org.marrowwatch.episode.MriReading;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Spread;

/** An arrow from a place of the course to one that joined it, from the day on which that was first known. */
public record Move(LocalDate on, Point from, Point to) {

    private static final double BEND = 0.16;
    private static final double GAP = 12;
    private static final double HEAD = 11;
    private static final double HEAD_ANGLE = 0.45;

    static List<Move> of(Episode episode) {
        List<Move> moves = new ArrayList<>();
        for (Involvement joined : episode.spread()) {
            if (joined.spread() != Spread.SIMULTANEOUS) {
                of(joined).filter(Move::visible).ifPresent(moves::add);
            }
        }
        return moves;
    }

    private static Optional<Move> of(Involvement joined) {
        MriReading image = joined.image();
        LocalDate known = image == null ? joined.joined().firstSeen() : image.on();
        return at(joined.fromPlace(), joined.from())
                .flatMap(from -> at(place(joined, known), joined.region()).map(to -> new Move(known, from, to)));
    }

    /** The bone that the first image showed, unless the region only hurt when it was first heard of. */
    private static @Nullable Object place(Involvement joined, LocalDate known) {
        boolean imaged = joined.image() != null
                || joined.joined()
                        .mri()
                        .baseline()
                        .filter(first -> first.on().equals(known))
                        .isPresent();
        return imaged ? joined.place().get(0) : null;
    }

    private static Optional<Point> at(@Nullable Object place, Region region) {
        Optional<Point> bone = place instanceof Site site ? Anatomy.shape(site).map(Shape::mark) : Optional.empty();
        return bone.or(() -> Anatomy.middle(region));
    }

    private boolean visible() {
        return Math.hypot(to.x() - from.x(), to.y() - from.y()) > 3 * GAP;
    }

    /** How it is drawn on a day: not yet, as the news of that day, or as what has been. */
    String state(LocalDate day) {
        if (on.isAfter(day)) {
            return "ahead";
        }
        return on.equals(day) ? "now" : "past";
    }

    /** A bow with its head, a little away from both places. */
    public String path() {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.hypot(dx, dy);
        // always upwards or towards the midline, so that a bow between the hips runs above them
        double bend = (dx < 0 || (dx == 0 && from.x() > Anatomy.WIDTH / 2) ? -BEND : BEND) * length;
        double cx = (from.x() + to.x()) / 2.0 + dy / length * bend;
        double cy = (from.y() + to.y()) / 2.0 - dx / length * bend;
        double start = Math.atan2(cy - from.y(), cx - from.x());
        double end = Math.atan2(to.y() - cy, to.x() - cx);
        double tipX = to.x() - Math.cos(end) * GAP;
        double tipY = to.y() - Math.sin(end) * GAP;
        return "M" + pair(from.x() + Math.cos(start) * GAP, from.y() + Math.sin(start) * GAP)
                + "Q" + pair(cx, cy) + " " + pair(tipX, tipY)
                + "M" + barb(tipX, tipY, end + HEAD_ANGLE) + "L" + pair(tipX, tipY) + "L"
                + barb(tipX, tipY, end - HEAD_ANGLE);
    }

    private static String barb(double x, double y, double angle) {
        return pair(x - Math.cos(angle) * HEAD, y - Math.sin(angle) * HEAD);
    }

    private static String pair(double x, double y) {
        return Math.round(x) + " " + Math.round(y);
    }
}
