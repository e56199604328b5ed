package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Regions and bones of an episode of which each was seen within 12 months of the onset of the one before it, or while
 * one of them was still open (our decision).
 */
public final class Course {

    private final List<RegionCourse> regions;
    private final List<Involvement> joined;
    private final LocalDate clockStart;
    private final Optional<LocalDate> acrossRegionsSince;

    Course(List<RegionCourse> regions, List<Involvement> joined) {
        this.regions = List.copyOf(regions);
        this.joined = List.copyOf(joined);
        this.clockStart = findClockStart();
        this.acrossRegionsSince = findSecondRegion();
    }

    /** The first seen first. */
    public List<RegionCourse> regions() {
        return regions;
    }

    /** What joined after the first region, in the order in which it did. */
    public List<Involvement> joined() {
        return joined;
    }

    /** The day on which the first region began. */
    public LocalDate onset() {
        return regions.get(0).onset();
    }

    /** The regions with which it began: those seen on its first day. */
    public List<RegionCourse> beginning() {
        LocalDate first = regions.get(0).firstSeen();
        return regions.stream()
                .filter(region -> region.firstSeen().equals(first))
                .toList();
    }

    public boolean open() {
        for (RegionCourse region : regions) {
            if (region.open()) {
                return true;
            }
        }
        return false;
    }

    public List<RegionCourse> openRegions() {
        return regions.stream().filter(RegionCourse::open).toList();
    }

    /** Whether something joined it that was not there at the first presentation. */
    public boolean migratory() {
        return joined.stream().anyMatch(Course::moved);
    }

    /** The day from which the course as a whole is timed: its onset or, after all of it had healed, the relapse. */
    public LocalDate clockStart() {
        return clockStart;
    }

    private LocalDate findClockStart() {
        LocalDate start = onset();
        for (RegionCourse region : regions) {
            for (Relapse relapse : region.relapses()) {
                if (relapse.on().isAfter(start) && healedBefore(relapse.on())) {
                    start = relapse.on();
                }
            }
        }
        return start;
    }

    private boolean healedBefore(LocalDate day) {
        LocalDate eve = day.minusDays(1);
        return regions.stream().noneMatch(region -> region.openOn(eve));
    }

    /**
     * The day since which the course has been in more than one region, one after the other. A move within one region is
     * none: that region's own clock knows of it.
     */
    public Optional<LocalDate> acrossRegionsSince() {
        return acrossRegionsSince;
    }

    private Optional<LocalDate> findSecondRegion() {
        return joined.stream()
                .filter(place -> place.image() == null && moved(place))
                .map(Involvement::since)
                .filter(day -> !day.isBefore(clockStart))
                .findFirst();
    }

    private static boolean moved(Involvement place) {
        return place.spread() != Spread.SIMULTANEOUS;
    }

    /** The first bone of each region as far as MRI knows it, else the region. */
    public List<?> places() {
        return regions.stream().map(region -> region.place().get(0)).toList();
    }

    /** The first evidence of each region, and the latest of those that are open. */
    public List<FactId> evidence() {
        return regions.stream()
                .flatMap(region -> (region.open() ? region.latestEvidence() : region.firstEvidence()).stream())
                .distinct()
                .toList();
    }

    /** The first evidence of each region. */
    public Stream<FactId> firstEvidence() {
        return regions.stream().flatMap(region -> region.firstEvidence().stream());
    }
}
