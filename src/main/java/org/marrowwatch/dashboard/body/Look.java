package org.marrowwatch.dashboard.body;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Mri.Feature;
import org.marrowwatch.episode.MriReading;

/**
 * How a site looks on a day.
 *
 * @param extent the slug of how much oedema there is; empty where the drawing shows none of it
 * @param old whether it is drawn as of long ago
 * @param fresh whether it is marked as new
 * @param sign the gravest of what else was seen, of which a sign is drawn; empty where there is none
 * @param words how much, and what else was seen; empty where the site had not been imaged
 * @param on the day of the image
 * @param before what the image before had shown
 */
public record Look(String extent, boolean old, boolean fresh, String sign, String words, String on, String before) {

    /** A site of which nothing is known yet. */
    static final Look UNSEEN = new Look("", false, false, "", "", "", "");

    /** What has a sign, the gravest first. */
    static final List<Feature> SIGNS = List.of(Feature.COLLAPSE, Feature.FRACTURE_LINE, Feature.SUBCHONDRAL_LINE);

    static Look of(@Nullable Sight sight, Telling telling) {
        if (sight == null) {
            return UNSEEN;
        }
        return new Look(
                sight.unclear() ? "" : sight.reading().finding().graded().slug(),
                sight.old(),
                sight.fresh(),
                sight.unclear() ? "" : sign(sight.reading()).map(Feature::slug).orElse(""),
                telling.extent(sight),
                telling.imaged(sight),
                telling.before(sight));
    }

    private static Optional<Feature> sign(MriReading reading) {
        return SIGNS.stream()
                .filter(sign -> reading.finding().features().contains(sign))
                .findFirst();
    }

    public boolean seen() {
        return !words.isEmpty();
    }
}
