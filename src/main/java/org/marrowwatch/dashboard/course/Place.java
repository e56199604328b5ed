package org.marrowwatch.dashboard.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.course.ExpectedWindow;

/**
 * A region of a course, where it stands and when it should have healed.
 *
 * @param daysOver days past the end of its window; nothing while it is within it, or in remission
 * @param byHand the clinician's own day and reason, beside the computed day
 */
public record Place(
        String region,
        String phase,
        boolean open,
        String since,
        String expected,
        String kind,
        @Nullable Long daysOver,
        @Nullable String byHand,
        @Nullable String mri) {

    public static Place of(Episode episode, RuleBook book, RegionCourse course, LocalDate today, Tongue tongue) {
        ExpectedWindow window = book.window(episode, course);
        long over = ChronoUnit.DAYS.between(window.until(), today);
        String byHand = window.setByHand()
                .map(set -> tongue.pick("set by hand: ", "fixé par le clinicien : ")
                        + set.fact().reason()
                        + tongue.pick("; computed: ", " ; calculé : ")
                        + tongue.say(window.computed()))
                .orElse(null);
        return new Place(
                tongue.capital(tongue.say(course.region().text())),
                tongue.say(course.phase()),
                course.open(),
                tongue.say(course.clockStart()),
                tongue.say(window.from()) + " – " + tongue.say(window.until()),
                tongue.say(window.kind()),
                course.open() && over > 0 ? over : null,
                byHand,
                course.mri().change().map(tongue::say).orElse(null));
    }
}
