package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The last that was heard of a region: a report of its symptoms or, if none followed, an image that showed its oedema.
 *
 * @param spoken whether it is a report
 */
public record LastWord(FactId fact, LocalDate on, boolean spoken) {

    /** An image counts when it showed the oedema for the first time, or again after it was gone. */
    static LastWord of(RegionCourse region) {
        Optional<LastWord> report = region.latestReport()
                .filter(latest -> !latest.on().isBefore(region.firstSeen()))
                .map(latest -> new LastWord(latest.id(), latest.on(), true));
        LastWord first = report.or(() -> region.mri().baseline().map(LastWord::of))
                .orElseThrow(() -> new IllegalStateException(region.region() + " neither hurt nor had oedema"));
        return region.mri().reappearance(first.on).map(LastWord::of).orElse(first);
    }

    private static LastWord of(MriReading image) {
        return new LastWord(image.id(), image.on(), false);
    }

    /** Whether it is later; on one day a report is the later word. */
    public boolean laterThan(LastWord other) {
        return on.equals(other.on) ? spoken && !other.spoken : on.isAfter(other.on);
    }
}
