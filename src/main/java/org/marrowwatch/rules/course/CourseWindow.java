package org.marrowwatch.rules.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marrowwatch.episode.Course;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.rules.RuleSettings;

/**
 * When a course that went from one region to another is expected to have healed as a whole.
 *
 * @param across the day on which it reached its second region
 * @param until the day on which it should have healed
 * @param prolonged the day from which the diagnosis should be opened again
 */
record CourseWindow(Course course, LocalDate across, LocalDate until, LocalDate prolonged) {

    /** The window of the latest such course that is open. */
    static Optional<CourseWindow> of(Episode episode, RuleSettings settings) {
        return episode.courseAcrossRegions().map(course -> {
            Window window = settings.window(CourseKind.MIGRATORY_COURSE);
            LocalDate start = course.clockStart();
            return new CourseWindow(
                    course,
                    course.acrossRegionsSince().orElse(start),
                    start.plusMonths(window.upper()),
                    start.plusMonths(window.prolonged()));
        });
    }

    /** The first day on which the course had both reached a bound and its second region. */
    LocalDate beyond(LocalDate bound) {
        return bound.isBefore(across) ? across : bound;
    }

    /** The first day on which an open region that does not improve is past its own window; none while all improve. */
    Optional<LocalDate> slowFrom(Episode episode, RuleSettings settings) {
        LocalDate first = null;
        for (RegionCourse region : course.openRegions()) {
            if (!region.improving()) {
                LocalDate until = ExpectedWindow.of(episode, region, settings).until();
                first = first == null || until.isBefore(first) ? until : first;
            }
        }
        return Optional.ofNullable(first);
    }

    List<Region> regions() {
        return regions(course.regions());
    }

    List<Region> openRegions() {
        return regions(course.openRegions());
    }

    private static List<Region> regions(List<RegionCourse> courses) {
        return courses.stream().map(RegionCourse::region).toList();
    }
}
