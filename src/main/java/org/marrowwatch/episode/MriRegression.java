package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds whether oedema has shrunk since a day. */
final class MriRegression {

    private MriRegression() {}

    /** Whether an image after a day showed less oedema of a site than any earlier one, from the last up to that day on. */
    static boolean since(MriCourse course, LocalDate day) {
        for (MriReading later : course.readings()) {
            if (later.on().isAfter(day)) {
                for (Site site : course.sites()) {
                    boolean comparable = later.oedema() ? later.site().equals(site) : later.speaksOf(site);
                    if (comparable && regressed(course, site, day, later)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean regressed(MriCourse course, Site site, LocalDate day, MriReading later) {
        List<MriReading> earlier = new ArrayList<>();
        for (MriReading reading : course.readings()) {
            if (reading.site().equals(site) && reading.on().isBefore(later.on())) {
                if (!reading.on().isAfter(day)) {
                    earlier.clear();
                }
                if (reading.oedema()) {
                    earlier.add(reading);
                }
            }
        }
        return !earlier.isEmpty()
                && MriComparison.of(earlier, later)
                        .map(MriComparison::change)
                        .filter(change -> change == MriChange.REGRESSING || change == MriChange.COMPLETE)
                        .isPresent();
    }
}
