package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a new complaint belongs to an episode that the patient already has, and not to a new one (our decision). */
public enum Continuation implements Term {
    UNRESOLVED("a region of it had not resolved", "une de ses régions n'était pas guérie"),
    RELAPSE("the same region was involved in it: a relapse", "la même région y était atteinte : une récidive"),
    SAME_COURSE(
            "it began within " + Episode.SAME_COURSE_MONTHS + " months of a region of it",
            "elle a débuté à moins de " + Episode.SAME_COURSE_MONTHS + " mois d'une de ses régions");

    private final Text text;

    Continuation(String en, String fr) {
        this.text = Text.of(en, fr);
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * Whether a complaint continues an episode.
     *
     * @param region where it hurts, if that is known
     * @param onset the day on which that began
     */
    public static Optional<Continuation> of(Episode earlier, Optional<Region> region, LocalDate onset) {
        List<RegionCourse> involved =
                earlier.regions().stream().filter(course -> !course.refuted()).toList();
        LocalDate eve = onset.minusDays(1);
        if (involved.stream().anyMatch(course -> course.openOn(eve))) {
            return Optional.of(UNRESOLVED);
        }
        if (involved.stream()
                .anyMatch(course -> region.equals(Optional.of(course.region())) && !onset.isBefore(course.onset()))) {
            return Optional.of(RELAPSE);
        }
        return began(earlier, involved).anyMatch(day -> withinMonths(day, onset))
                ? Optional.of(SAME_COURSE)
                : Optional.empty();
    }

    /** The days on which its places began, or relapsed. */
    private static Stream<LocalDate> began(Episode episode, List<RegionCourse> involved) {
        return Stream.of(
                        Stream.of(episode.onset()),
                        involved.stream().map(RegionCourse::onset),
                        involved.stream()
                                .flatMap(course -> course.relapses().stream().map(Relapse::on)),
                        episode.spread().stream().map(Involvement::since))
                .flatMap(days -> days);
    }

    private static boolean withinMonths(LocalDate one, LocalDate other) {
        return !other.isAfter(one.plusMonths(Episode.SAME_COURSE_MONTHS))
                && !one.isAfter(other.plusMonths(Episode.SAME_COURSE_MONTHS));
    }
}
