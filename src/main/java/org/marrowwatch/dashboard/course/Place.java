package org.marrowwatch.dashboard.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.visit.ExpectedDay;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Relapse;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.course.ExpectedWindow;

/**
 * A region of a course, where it stands and when it should have healed.
 *
 * @param phaseSince the day on which its phase began, where that is not when its clock did
 * @param brief its window in short
 * @param expected the window that was computed, or the clinician's own day with its author, its reason and the computed day
 * @param daysOver days past the end of its window; nothing while it is within it, or in remission
 * @param setting the form by which a clinician sets the day, while the region is open
 */
public record Place(
        String region,
        String phase,
        @Nullable String phaseSince,
        boolean open,
        String since,
        String brief,
        String expected,
        String kind,
        @Nullable Long daysOver,
        @Nullable String mri,
        @Nullable ExpectedDay setting) {

    public static Place of(
            Episode episode, RuleBook book, RegionCourse course, LocalDate today, Form form, Tongue tongue) {
        ExpectedWindow window = book.window(episode, course);
        long over = ChronoUnit.DAYS.between(window.until(), today);
        String name = tongue.capital(tongue.say(course.region().text()));
        ExpectedDay setting = ExpectedDay.of(course.region(), name, form);
        return new Place(
                name,
                tongue.say(course.phase()),
                phaseSince(course).map(tongue::say).orElse(null),
                course.open(),
                tongue.say(course.clockStart()),
                brief(window, tongue),
                expected(episode, window, tongue),
                tongue.say(window.kind()),
                course.open() && over > 0 ? over : null,
                course.mri().change().map(tongue::say).orElse(null),
                course.open() || setting.wrong() ? setting : null);
    }

    private static Optional<LocalDate> phaseSince(RegionCourse course) {
        return switch (course.phase()) {
            case REMISSION, REMISSION_PROVISIONAL -> course.inRemissionSince();
            case RELAPSED -> Optional.ofNullable(course.relapse()).map(Relapse::on);
            case ACTIVE, IMPROVING -> Optional.empty();
        };
    }

    private static String brief(ExpectedWindow window, Tongue tongue) {
        return window.setByHand().isPresent()
                ? tongue.pick("by ", "au plus tard le ") + tongue.say(window.until())
                : tongue.say(window.from()) + " – " + tongue.say(window.until());
    }

    private static String expected(Episode episode, ExpectedWindow window, Tongue tongue) {
        return window.setByHand()
                .map(set -> tongue.pick("expected by ", "attendue au plus tard le ")
                        + tongue.say(window.until())
                        + tongue.pick(" (set by ", " (fixé par ")
                        + author(episode, set)
                        + tongue.pick(": ", " : ")
                        + set.fact().reason()
                        + tongue.pick("; computed ", " ; calculé : ")
                        + tongue.say(window.computed())
                        + ")")
                .orElseGet(() -> tongue.say(window.from()) + " – " + tongue.say(window.until()));
    }

    private static String author(Episode episode, Known<?> fact) {
        return episode.facts().stream()
                .filter(entry -> entry.id().equals(fact.id()))
                .map(entry -> entry.recordedBy())
                .findFirst()
                .orElseThrow();
    }
}
