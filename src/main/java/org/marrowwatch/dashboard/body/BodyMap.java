package org.marrowwatch.dashboard.body;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Term;

/**
 * The body map of a course on one of its days.
 *
 * @param day the day that is shown, as the machine writes it
 * @param label the same in words
 * @param news what came on that day
 * @param step which of the steps it is, from 0
 * @param last the last of the steps
 * @param earlier the image before the day, if there was one
 * @param later the image after the day, if there is one
 * @param images every day of an image
 * @param bones the bones with their own place
 * @param wide the sites that name no compartment and of which an image speaks
 * @param elsewhere the sites of which an image speaks and that lie outside the drawing
 * @param regions the regions that were ever involved, and what hurts of them
 * @param rows what is known of each site, the first imaged first
 * @param weeks so long a report or an image says how a site is
 * @param reel every step, for the script
 */
public record BodyMap(
        String day,
        String label,
        String news,
        int step,
        int last,
        @Nullable Stop earlier,
        @Nullable Stop later,
        List<Stop> images,
        List<Drawn> bones,
        List<Drawn> wide,
        List<Row> elsewhere,
        List<Arrow> moves,
        List<Bracket> brackets,
        List<Suffering> regions,
        List<Row> rows,
        int weeks,
        String reel) {

    /** A way to another day. */
    public record Stop(String day, String label, String address, boolean here) {}

    /** What is known of a site. */
    public record Row(String slug, String name, Look look) {}

    /** An arrow, since when it is known, and how it is drawn on the day. */
    public record Arrow(String on, String path, String state) {}

    /**
     * A region that was ever involved.
     *
     * @param pain how it hurts on the day, if it does
     */
    public record Suffering(
            String slug, String name, @Nullable Pain pain) {}

    /** What is drawn of sites that an image speaks of, on top of all bones. */
    public List<Drawn> marked() {
        return Stream.concat(bones.stream(), wide.stream())
                .filter(site -> site.look() != null)
                .toList();
    }

    /** What has a sign of its own. */
    public List<String> signs() {
        return Look.SIGNS.stream().map(Term::slug).toList();
    }

    /** Whether there is nothing to be shown on any day. */
    public boolean empty() {
        return rows.isEmpty() && regions.isEmpty();
    }

    /** Whether any region hurts on the day. */
    public boolean hurts() {
        return regions.stream().anyMatch(region -> region.pain() != null);
    }

    public Scene scene() {
        return Scene.STILL;
    }
}
