package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from an episode which of its places belong to one course, and how each lies to those before it. */
final class Courses {

    private final Episode episode;
    private final List<Draft> drafts = new ArrayList<>();

    private Courses(Episode episode) {
        this.episode = episode;
    }

    /** A region, or a bone within one, on the day on which it was first seen. */
    private record Sight(
            LocalDate on, RegionCourse region, @Nullable MriReading image) {}

    private static final class Draft {
        final List<RegionCourse> regions = new ArrayList<>();
        final List<Involvement> joined = new ArrayList<>();
        LocalDate latest;

        Draft(RegionCourse first) {
            regions.add(first);
            latest = first.onset();
        }

        /** Within 12 months of the onset or relapse of the previous place, or while any region of it was still open. */
        boolean reaches(LocalDate day) {
            if (!day.isAfter(latest.plusMonths(Episode.SAME_COURSE_MONTHS)) || relapsedBefore(day)) {
                return true;
            }
            LocalDate eve = day.minusDays(1);
            return regions.stream().anyMatch(region -> region.openOn(eve));
        }

        /** A bone that a relapse begins with lies in the course only if the relapse does. */
        boolean reaches(RegionCourse region, MriReading image) {
            Relapse relapse = region.relapseBy(image.on());
            if (relapse == null || !region.presentsRelapse(image)) {
                return reaches(image.on());
            }
            return !relapse.on().isAfter(latest.plusMonths(Episode.SAME_COURSE_MONTHS));
        }

        private boolean relapsedBefore(LocalDate day) {
            for (RegionCourse region : regions) {
                for (Relapse relapse : region.relapses()) {
                    if (!relapse.on().isAfter(day)
                            && !day.isAfter(relapse.on().plusMonths(Episode.SAME_COURSE_MONTHS))) {
                        return true;
                    }
                }
            }
            return false;
        }

        void join(Involvement place) {
            joined.add(place);
            latest = place.since();
        }
    }

    static List<Course> of(Episode episode) {
        Courses courses = new Courses(episode);
        for (Sight sight : sights(episode.regions())) {
            if (sight.image == null) {
                courses.add(sight.region);
            } else {
                courses.add(sight.region, sight.image);
            }
        }
        return courses.drafts.stream()
                .map(draft -> new Course(draft.regions, draft.joined))
                .toList();
    }

    private static List<Sight> sights(List<RegionCourse> regions) {
        List<Sight> sights = new ArrayList<>();
        for (RegionCourse region : regions) {
            // a region that only hurt and is free of oedema on MRI was never part of a course
            if (!region.refuted()) {
                sights.add(new Sight(region.firstSeen(), region, null));
            }
        }
        for (RegionCourse region : regions) {
            for (MriReading image : region.mri().laterSites()) {
                sights.add(new Sight(image.on(), region, image));
            }
        }
        sights.sort(Comparator.comparing(Sight::on));
        return sights;
    }

    /** It joins the latest course that reaches its day; if none does, it begins another. */
    private void add(RegionCourse region) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft course = drafts.get(i);
            boolean together = presentedTogether(course, region);
            if (together || course.reaches(region.firstSeen())) {
                boolean simultaneous = together || silentOnTheFirstMri(region);
                course.join(
                        simultaneous
                                ? Involvement.of(region, course.regions.get(0), Spread.SIMULTANEOUS)
                                : nearest(course.regions, region));
                course.regions.add(region);
                return;
            }
        }
        drafts.add(new Draft(region));
    }

    /** Another bone of a region moves its course on; one that no course reaches is a relapse of the region. */
    private void add(RegionCourse region, MriReading image) {
        for (Draft course : drafts) {
            if (course.regions.contains(region) && course.reaches(region, image)) {
                course.join(Involvement.within(region, image));
            }
        }
    }

    /** Seen within 28 days of the first region. */
    private static boolean presentedTogether(Draft course, RegionCourse region) {
        LocalDate presented = course.regions.get(0).firstSeen();
        return !region.firstSeen().isAfter(presented.plusDays(Episode.SAME_PRESENTATION_DAYS));
    }

    /** Found without pain on the very first MRI of the episode: nobody knows since when. */
    private boolean silentOnTheFirstMri(RegionCourse region) {
        boolean silent = region.mri()
                        .baseline()
                        .filter(image -> image.on().equals(region.firstSeen()))
                        .isPresent()
                && region.reports().stream().noneMatch(report -> toldOf(report, region.firstSeen()));
        return silent && episode.all(Mri.class).get(0).on().equals(region.firstSeen());
    }

    /** Whether somebody knew by a day how the region felt, or when its pain began. */
    private static boolean toldOf(Known<Symptoms> report, LocalDate day) {
        return report.fact().onset() || !report.on().isAfter(day);
    }

    /**
     * The relation to the nearest region that was there before: the same limb before the other side, the latest first.
     * What was seen in the same four weeks came with the region and not before it.
     */
    private static Involvement nearest(List<RegionCourse> course, RegionCourse region) {
        List<RegionCourse> before = course.stream()
                .filter(earlier ->
                        region.firstSeen().isAfter(earlier.firstSeen().plusDays(Episode.SAME_PRESENTATION_DAYS)))
                .toList();
        return Stream.of(Spread.SAME_LIMB_OTHER_JOINT, Spread.CONTRALATERAL_MIRROR, Spread.CONTRALATERAL_OTHER)
                .flatMap(spread ->
                        latest(before, region, spread).map(from -> Involvement.of(region, from, spread)).stream())
                .findFirst()
                .orElseGet(() -> Involvement.of(region, before.get(before.size() - 1), Spread.ELSEWHERE));
    }

    private static Optional<RegionCourse> latest(List<RegionCourse> before, RegionCourse region, Spread spread) {
        return before.stream()
                .filter(earlier -> Spread.between(earlier.region(), region.region()) == spread)
                .reduce((earlier, later) -> later);
    }
}
