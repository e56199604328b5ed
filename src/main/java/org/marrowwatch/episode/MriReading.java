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
}
