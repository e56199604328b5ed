package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one region has done since a day on which it was treated.
 *
 * @param before the last report of the present spell up to that day that gave a figure, if the region hurt
 * @param best the report with the lowest figure since
 * @param better whether a report says so without figures to compare, says that it is free of pain, or MRI shows it
 * @param followed whether a report or an image speaks of it since
 */
record RegionResponse(
        RegionCourse region,
        @Nullable Known<Symptoms> before,
        @Nullable Known<Symptoms> best,
        boolean better,
        boolean followed) {

    /** By the pain that is left; of two alike the one that was not measured since is the worse. */
    static final Comparator<RegionResponse> WORST_LAST =
            Comparator.comparingDouble(RegionResponse::painLeft).thenComparing(one -> one.best == null);

    static RegionResponse since(LocalDate day, RegionCourse region) {
        boolean better = MriRegression.since(region.mri(), day);
        boolean followed =
                region.mri().last().filter(image -> image.on().isAfter(day)).isPresent();
        Known<Symptoms> before = null;
        Known<Symptoms> best = null;
        for (Known<Symptoms> known : region.reports()) {
            Symptoms report = known.fact();
            boolean measured = report.pain().isPresent();
            if (report.on().isAfter(day)) {
                followed = true;
                better |= report.painFree() || (report.saysBetter() && (!measured || before == null));
                best = measured && (best == null || pain(known) < pain(best)) ? known : best;
            } else if (measured && !report.on().isBefore(region.clockStart())) {
                before = report.painful() ? known : null;
            }
        }
        return new RegionResponse(region, before, best, better, followed);
    }

    private static double pain(Known<Symptoms> report) {
        return report.fact().pain().orElseThrow();
    }

    /** What there was of pain before, 0 to 10; none when no figure says so. */
    double painBefore() {
        return before == null ? 0 : pain(before);
    }

    /** What is left of the pain before; a region that was not asked about since counts as it was. */
    double painLeft() {
        return before == null || best == null ? painBefore() : pain(best);
    }

    Stream<FactId> evidence() {
        Stream<FactId> compared = Stream.of(Optional.ofNullable(before), Optional.ofNullable(best))
                .flatMap(Optional::stream)
                .map(Known::id);
        return Stream.concat(region.latestEvidence().stream(), compared);
    }
}
