package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A treatment in force on a day: started and not stopped, or a dose that was given not long before.
 *
 * @param began the first day of the treatment, or of the doses that followed each other while the one before still stood
 * @param lastDose the day of its start or of its latest dose, whichever is later
 * @param ongoing whether it was started and has no end
 * @param firstFact what tells that it began
 * @param lastFact what tells of the last dose; the same fact when there is only one
 */
public record TreatmentCourse(
        Treatment.Agent agent,
        LocalDate began,
        LocalDate lastDose,
        boolean ongoing,
        @Nullable String route,
        FactId firstFact,
        FactId lastFact) {

    /** A dose stands for so many days after it: then it can no longer be acted upon (our decision). */
    public static final int DOSE_STANDS_DAYS = 30;

    /** A dose of an agent that the body is soon rid of, an NSAID or iloprost, stands for so many days (our decision). */
    public static final int SHORT_DOSE_STANDS_DAYS = 7;

    private static final Set<Treatment.Agent> SHORT = EnumSet.of(Treatment.Agent.NSAID, Treatment.Agent.ILOPROST);

    /** What a route says of a drug that is swallowed, in English and French. */
    private static final List<String> BY_MOUTH =
            List.of("oral", "per os", "mouth", "bouche", "tablet", "comprimé", "capsule", "gélule");

    static Optional<TreatmentCourse> of(Episode episode, Treatment.Agent agent, LocalDate day) {
        TreatmentCourse course = null;
        for (Known<Treatment> known : episode.all(Treatment.class)) {
            if (known.fact().agent() == agent && !known.on().isAfter(day)) {
                course = known.fact().action() == Treatment.Action.STOP ? null : with(course, known);
            }
        }
        return Optional.ofNullable(course).filter(last -> last.standsOn(day));
    }

    private static TreatmentCourse with(@Nullable TreatmentCourse before, Known<Treatment> known) {
        Treatment treatment = known.fact();
        boolean started = treatment.action() == Treatment.Action.START;
        if (before == null || !before.standsOn(treatment.on())) {
            return new TreatmentCourse(
                    treatment.agent(),
                    treatment.on(),
                    treatment.on(),
                    started,
                    treatment.route(),
                    known.id(),
                    known.id());
        }
        return new TreatmentCourse(
                treatment.agent(),
                before.began,
                treatment.on(),
                before.ongoing || started,
                treatment.route() == null ? before.route : treatment.route(),
                before.firstFact,
                known.id());
    }

    /** The first day on which it is no longer in force, unless something is recorded; none while it is ongoing. */
    public Optional<LocalDate> ends() {
        return ongoing ? Optional.empty() : Optional.of(lastStanding().plusDays(1));
    }

    private boolean standsOn(LocalDate day) {
        return ongoing || !day.isAfter(lastStanding());
    }

    private LocalDate lastStanding() {
        return lastDose.plusDays(SHORT.contains(agent) ? SHORT_DOSE_STANDS_DAYS : DOSE_STANDS_DAYS);
    }

    /** Whether the route that was recorded says that it is swallowed. */
    public boolean saidToBeOral() {
        if (route == null) {
            return false;
        }
        String said = route.strip().toLowerCase(Locale.ROOT);
        for (String word : BY_MOUTH) {
            if (said.contains(word)) {
                return true;
            }
        }
        return said.equals("po") || said.equals("p.o.");
    }
}
