package org.marrowwatch.dashboard.body;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.MriReading;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Term;

/**
 * What MRI has shown of a site by the end of a day.
 *
 * @param reading the last word on it, which may be of a wider name
 * @param before the last word on it of an earlier day
 * @param old whether the image was already too old on that day to say how the site is
 * @param fresh whether that day's image was the first to show oedema here, in a course that had been imaged before
 */
record Sight(Site site, MriReading reading, @Nullable MriReading before, boolean old, boolean fresh) {

    /** Whether the last word is on a wider site, whose oedema may be elsewhere in it. */
    boolean unclear() {
        return reading.oedema() && !reading.site().equals(site);
    }

    /** How it compares with the image before: as its reader says, or else by the extents. */
    Optional<Term> change() {
        Mri.Comparison said = reading.finding().comparison();
        boolean persists = before != null && before.oedema() && reading.oedema();
        return said != null && persists
                ? Optional.of(said)
                : News.of(before, reading).map(Term.class::cast);
    }

    boolean readOn(LocalDate day) {
        return reading.on().equals(day);
    }
}
