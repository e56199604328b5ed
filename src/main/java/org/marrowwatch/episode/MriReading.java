package org.marrowwatch.episode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one image showed at one site. */
public record MriReading(FactId id, LocalDate on, Mri.Finding finding) {

    public Site site() {
        return finding.site();
    }

    public boolean oedema() {
        return finding.oedema();
    }

    /**
     * Whether it is the last word on a site beside one that was read before it, if any was: that of the later day; of one
     * day the site's own name first, then oedema under another.
     *
     * @param earlier of the same day or one before
     */
    public boolean overrules(@Nullable MriReading earlier, Site site) {
        if (!speaksOf(site)) {
            return false;
        }
        if (earlier == null || on.isAfter(earlier.on)) {
            return true;
        }
        return !earlier.site().equals(site) && (site().equals(site) || oedema());
    }

    /**
     * Whether it says something of a site: oedema under a name of no compartment may be that of any bone nearby, but where
     * there is none only the bones that the name takes in are known to be free of it, and a wide name by a part of it.
     */
    boolean speaksOf(Site other) {
        return oedema() ? site().speaksOf(other) : site().takesIn(other) || other.takesIn(site());
    }
}
