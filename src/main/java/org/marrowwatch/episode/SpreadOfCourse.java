package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from an episode how the oedema spread: what joined the course, after what, and how the two lie to each other. */
final class SpreadOfCourse {

    private final Episode episode;
    private final List<RegionCourse> course = new ArrayList<>();
    private final List<Involvement> joined = new ArrayList<>();

    private SpreadOfCourse(Episode episode) {
        this.episode = episode;
    }

    static List<Involvement> of(Episode episode) {
        SpreadOfCourse spread = new SpreadOfCourse(episode);
        for (RegionCourse region : episode.regions()) {
            spread.add(region);
        }
        return List.copyOf(spread.joined);
    }

    private void add(RegionCourse region) {
        if (!course.isEmpty() && !samePresentation(region) && !linked(region)) {
            course.clear();
        }
        if (!course.isEmpty()) {
            joined.add(samePresentation(region) ? join(region, course.get(0), Spread.SIMULTANEOUS) : nearest(region));
        }
        course.add(region);
        for (MriReading site : region.mri().laterSites()) {
            joined.add(within(region, site));
        }
    }

    /** Seen within 28 days of the first region, or found without pain on the very first MRI of the episode. */
    private boolean samePresentation(RegionCourse region) {
        LocalDate presented = course.get(0).firstSeen();
        if (!region.firstSeen().isAfter(presented.plusDays(Episode.SAME_PRESENTATION_DAYS))) {
            return true;
        }
        boolean silent = region.mri()
                        .baseline()
                        .filter(image -> image.on().equals(region.firstSeen()))
                        .isPresent()
                && region.reports().stream().noneMatch(report -> report.fact().onset());
        return silent && episode.all(Mri.class).get(0).on().equals(region.firstSeen());
    }

    /** Within 12 months of the onset of the previous region, or while any region of the course was still open. */
    private boolean linked(RegionCourse region) {
        LocalDate previous = course.get(course.size() - 1).onset();
        if (!region.firstSeen().isAfter(previous.plusMonths(Episode.SAME_COURSE_MONTHS))) {
            return true;
        }
        Episode before = episode.asOf(region.firstSeen().minusDays(1));
        return course.stream()
                .anyMatch(earlier -> before.region(earlier.region())
                        .filter(RegionCourse::open)
                        .isPresent());
    }

    /**
     * The relation to the nearest region that was there before: the same limb before the other side, the latest first.
     * What was seen in the same four weeks came with the region and not before it.
     */
    private Involvement nearest(RegionCourse region) {
        List<RegionCourse> before = course.stream()
                .filter(earlier ->
                        region.firstSeen().isAfter(earlier.firstSeen().plusDays(Episode.SAME_PRESENTATION_DAYS)))
                .toList();
        return Stream.of(Spread.SAME_LIMB_OTHER_JOINT, Spread.CONTRALATERAL_MIRROR, Spread.CONTRALATERAL_OTHER)
                .flatMap(spread -> latest(before, region, spread).map(from -> join(region, from, spread)).stream())
                .findFirst()
                .orElseGet(() -> join(region, before.get(before.size() - 1), Spread.ELSEWHERE));
    }

    private static Optional<RegionCourse> latest(List<RegionCourse> before, RegionCourse region, Spread spread) {
        return before.stream()
                .filter(earlier -> Spread.between(earlier.region(), region.region()) == spread)
                .reduce((earlier, later) -> later);
    }

    private static Involvement join(RegionCourse region, RegionCourse from, Spread spread) {
        List<FactId> evidence = Stream.concat(from.firstEvidence(), region.firstEvidence())
                .distinct()
                .toList();
        boolean refuted = region.mri().sites().isEmpty()
                && region.mri()
                        .last()
                        .filter(image -> !image.on().isBefore(region.firstSeen()))
                        .isPresent();
        return new Involvement(
                region.region(),
                null,
                region.onset(),
                spread,
                from.region(),
                from.onset(),
                region.open() && !refuted,
                !region.mri().sites().isEmpty(),
                evidence);
    }

    private static Involvement within(RegionCourse region, MriReading reading) {
        MriReading first = region.mri().baseline().orElse(reading);
        return new Involvement(
                region.region(),
                reading.site(),
                reading.on(),
                Spread.within(first.site(), reading.site()),
                region.region(),
                region.onset(),
                region.open() && region.mri().latest(reading.site()).oedema(),
                true,
                List.of(first.id(), reading.id()));
    }
}
