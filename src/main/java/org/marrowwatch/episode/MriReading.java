package org.marrowwatch.episode;

import java.time.LocalDate;

/** What one image showed at one site. */
public record MriReading(FactId id, LocalDate on, Mri.Finding finding) {

    public Site site() {
        return finding.site();
    }

    public boolean oedema() {
        return finding.oedema();
    }

    /**
     * Whether it says something of a site: oedema under a name of no compartment may be that of any bone nearby, but where
     * there is none only the bones that the name takes in are known to be free of it, and a wide name by a part of it.
     */
    boolean speaksOf(Site other) {
        return oedema() ? site().speaksOf(other) : site().takesIn(other) || other.takesIn(site());
    }
}
