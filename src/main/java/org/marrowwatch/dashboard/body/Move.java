package org.marrowwatch.dashboard.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Optional<Point> to = at(joined.place().get(0), joined.region());
        return at(joined.fromPlace(), joined.from())
                .flatMap(from -> to.map(point -> new Move(known(joined), from, point)));
    }

    /** The day of the first image that showed it; that of the first report where there was none. */
    private static LocalDate known(Involvement joined) {
        return Optional.ofNullable(joined.image())
                .or(() -> joined.joined().mri().baseline())
                .map(MriReading::on)
                .orElseGet(() -> joined.joined().firstSeen());
    }

    private static Optional<Point> at(Object place, Region region) {
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
        // a bow from side to side runs above both, also the one that goes to the left
        double bend = (dx < 0 ? -BEND : BEND) * length;
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
