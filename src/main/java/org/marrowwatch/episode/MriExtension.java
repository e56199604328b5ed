package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.Optional;

/** Oedema that reached another part of a bone: where it was, and where it was seen next. */
public record MriExtension(MriReading from, MriReading to) {

    /** The newest of a region that was seen more than 28 days after its first oedema, and that stands. */
    static Optional<MriExtension> newest(MriCourse course) {
        Optional<MriExtension> newest = Optional.empty();
        if (course.sites().size() > 1) {
            LocalDate presented = course.baseline().orElseThrow().on().plusDays(Episode.SAME_PRESENTATION_DAYS);
            for (MriReading reading : course.readings()) {
                if (reading.oedema()
                        && reading.on().isAfter(presented)
                        && !course.latest(reading.site()).on().isAfter(reading.on())) {
                    Optional<MriReading> from = extendedFrom(course, reading);
                    newest = from.isPresent() ? Optional.of(new MriExtension(from.get(), reading)) : newest;
                }
            }
        }
        return newest;
    }

    /** The last oedema of another part of the bone that had not cleared; none where this part was known to have it. */
    private static Optional<MriReading> extendedFrom(MriCourse course, MriReading reading) {
        MriReading from = null;
        for (MriReading earlier : course.readings()) {
            if (earlier.oedema() && earlier.on().isBefore(reading.on())) {
                if (earlier.site().speaksOf(reading.site())) {
                    return Optional.empty();
                }
                if (earlier.site().sameBoneAs(reading.site()) && !course.wasClear(earlier.site(), reading.on())) {
                    from = earlier;
                }
            }
        }
        return Optional.ofNullable(from);
    }
}
