package org.marrowwatch.rules.course;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.ExpectedResolution;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Pregnancy;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Verdict;

/**
 * When one region is expected to have healed.
 *
 * @param from the day from which healing is expected; earlier healing is welcome
 * @param until the day on which it should have healed: the clinician's own if one was set, else the computed one
 * @param computed the day computed from the kind of course
 * @param prolonged the day from which the diagnosis should be opened again
 */
public record ExpectedWindow(
        CourseKind kind,
        LocalDate from,
        LocalDate until,
        LocalDate computed,
        LocalDate prolonged,
        Optional<Known<ExpectedResolution>> setByHand) {

    /** A pregnancy counts for an onset up to so many months after delivery. */
    static final int POSTPARTUM_MONTHS = 3;

    static final int DELIVERY_TO_UPPER_MONTHS = 3;
    static final int DELIVERY_TO_PROLONGED_MONTHS = 6;

    /** A transplant counts for an onset up to so many months after it (our decision). */
    static final int TRANSPLANT_MONTHS = 12;

    /** Years of age reached in the year of onset (our decision; the patients of the source were 10 to 27). */
    static final int ADOLESCENT_FROM = 10;

    static final int ADOLESCENT_TO = 19;

    /** The window of a region that is counted from its own onset; a treatment never shortens it. */
    public static ExpectedWindow of(Episode episode, RegionCourse region, RuleSettings settings) {
        LocalDate start = region.clockStart();
        Pregnancy pregnancy = null;
        for (Pregnancy candidate : episode.circumstances().pregnancies()) {
            pregnancy = candidate.coversUntilMonthsAfter(POSTPARTUM_MONTHS, start) ? candidate : pregnancy;
        }
        CourseKind kind = pregnancy == null ? kind(episode, region, start) : CourseKind.PREGNANCY;
        Window window = settings.window(kind);
        LocalDate computed = start.plusMonths(window.upper());
        LocalDate prolonged = start.plusMonths(window.prolonged());
        if (pregnancy != null) {
            LocalDate delivery = pregnancy.end();
            computed = later(computed, delivery.plusMonths(DELIVERY_TO_UPPER_MONTHS));
            prolonged = later(prolonged, delivery.plusMonths(DELIVERY_TO_PROLONGED_MONTHS));
        }
        // what was expected of the first spell says nothing of a relapse, nor a day before the spell began
        Optional<Known<ExpectedResolution>> byHand = episode.expectedResolution(region.region())
                .filter(known -> start.equals(region.onset()) || !known.on().isBefore(start))
                .filter(known -> known.fact().by().isAfter(start));
        LocalDate until = byHand.map(known -> known.fact().by()).orElse(computed);
        return new ExpectedWindow(kind, start.plusMonths(window.lower()), until, computed, prolonged, byHand);
    }

    /** What is said of each region that is still open, in the light of its window. */
    static Verdict judgeEach(
            Episode episode, RuleSettings settings, BiFunction<RegionCourse, ExpectedWindow, Verdict> judge) {
        Verdict verdict = Verdict.quiet();
        for (RegionCourse region : episode.openRegions()) {
            verdict = verdict.and(judge.apply(region, of(episode, region, settings)));
        }
        return verdict;
    }

    private static CourseKind kind(Episode episode, RegionCourse region, LocalDate start) {
        boolean transplanted = episode.circumstances()
                .transplantUnderCalcineurinInhibitor(start)
                .filter(transplant -> !start.isAfter(transplant.on().plusMonths(TRANSPLANT_MONTHS)))
                .isPresent();
        if (transplanted) {
            return CourseKind.TRANSPLANT;
        }
        Area area = region.region().area();
        if (area == Area.KNEE && region.shifted()) {
            return CourseKind.SHIFTING_KNEE;
        }
        boolean adolescent = episode.ageIn(start)
                .filter(age -> age >= ADOLESCENT_FROM && age <= ADOLESCENT_TO)
                .isPresent();
        return area == Area.ANKLE_FOOT && adolescent ? CourseKind.ADOLESCENT_FOOT : CourseKind.of(area);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
