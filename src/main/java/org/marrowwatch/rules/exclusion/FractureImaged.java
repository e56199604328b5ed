package org.marrowwatch.rules.exclusion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.ExclusionCourse;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Fracture;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Radiograph;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Text;

/** A fracture on an image outside the hip that nobody has recorded; of the hip the fracture red flag speaks. */
record FractureImaged() implements Prompt {

    @Override
    public Text text() {
        return Text.of(
                "unrecorded fracture on an image outside the hip",
                "fracture à l'imagerie hors de la hanche, non consignée");
    }

    @Override
    public @Nullable Seen seen(Episode episode, ExclusionCourse exclusion) {
        LocalDate from = Recorded.injuriesCountFrom(episode);
        if (exclusion.confirmedSince().isPresent()) {
            return null;
        }
        Seen first = null;
        for (Known<Radiograph> image : episode.all(Radiograph.class)) {
            boolean asked = exclusion.leavesOpen(image.on()) && !image.on().isBefore(from);
            if (asked
                    && image.fact().fractured()
                    && unrecorded(episode, image.fact().site(), from)) {
                first = earlier(first, image.on(), image.id());
            }
        }
        for (Known<Mri> image : episode.all(Mri.class)) {
            boolean asked = exclusion.leavesOpen(image.on()) && !image.on().isBefore(from);
            for (Mri.Finding finding : image.fact().findings()) {
                if (asked && finding.fractured() && unrecorded(episode, finding.site(), from)) {
                    first = earlier(first, image.on(), image.id());
                }
            }
        }
        return first;
    }

    /** Once recorded it is no news when a later image shows it again; an old one elsewhere in the region is another. */
    private static boolean unrecorded(Episode episode, Site site, LocalDate from) {
        if (site.region().area() == Area.HIP) {
            return false;
        }
        for (Known<Fracture> fracture : episode.all(Fracture.class)) {
            Site recorded = fracture.fact().site();
            boolean sameRegion = recorded.region().equals(site.region());
            if (sameRegion && (recorded.sameBoneAs(site) || !fracture.on().isBefore(from))) {
                return false;
            }
        }
        return true;
    }

    private Seen earlier(@Nullable Seen first, LocalDate day, FactId image) {
        return first == null || day.isBefore(first.since()) ? new Seen(text(), day, List.of(image), false) : first;
    }
}
