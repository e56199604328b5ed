package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a region is in remission: pain-free on two reports at least 14 days apart (our decision; no published
 * definition was found). One such report makes it provisional: pain or oedema that comes back before the second takes
 * it back, unless {@value Relapse#QUIET_MONTHS} quiet months lie between. After the second it is a {@link Relapse}.
 *
 * @param first the first of the pain-free reports on which the present remission rests
 * @param clockStart the onset or, after a relapse, the relapse
 * @param relapses the first one first, those from which it has healed since included
 */
public record Remission(Phase phase, @Nullable Known<Symptoms> first, LocalDate clockStart, List<Relapse> relapses) {

    public static final int CONFIRMED_AFTER_DAYS = 14;

    /** @param reports from the day on which the region was first seen: one that never hurt has nothing to remit */
    static Remission of(List<Known<Symptoms>> reports, MriCourse mri, LocalDate onset) {
        Remission state = new Remission(Phase.ACTIVE, null, onset, List.of());
        LocalDate lastPain = null;
        for (Known<Symptoms> report : reports) {
            state = state.afterImagesBefore(report.on(), mri).after(report, mri, lastPain);
            lastPain = report.fact().painful() ? report.on() : lastPain;
        }
        return state.afterImagesBefore(LocalDate.MAX, mri);
    }

    private Remission after(Known<Symptoms> report, MriCourse mri, @Nullable LocalDate lastPain) {
        Symptoms told = report.fact();
        if (first == null) {
            if (told.painFree()) {
                return new Remission(Phase.REMISSION_PROVISIONAL, report, clockStart, relapses);
            }
            return told.hurtsAgain() ? afterClearMri(report, mri, lastPain) : this;
        }
        boolean healed = phase == Phase.REMISSION || quiet(first.on(), report.on());
        if (healed && told.hurtsAgain()) {
            return relapsed(Relapse.of(first.on(), first.id(), report));
        }
        if (phase == Phase.REMISSION) {
            return this;
        }
        if (told.painful()) {
            return takenBack();
        }
        boolean confirmed = told.painFree() && !report.on().isBefore(first.on().plusDays(CONFIRMED_AFTER_DAYS));
        return confirmed ? new Remission(Phase.REMISSION, first, clockStart, relapses) : this;
    }

    private Remission afterImagesBefore(LocalDate day, MriCourse mri) {
        if (first == null) {
            return this;
        }
        Optional<MriReading> again = mri.reappearance(first.on());
        if (again.isEmpty() || !again.get().on().isBefore(day)) {
            return this;
        }
        boolean healed =
                phase == Phase.REMISSION || quiet(first.on(), again.get().on());
        return healed ? relapsed(Relapse.of(first, again.get())) : takenBack();
    }

    /** Pain long after an MRI had shown the region clear since its last pain, though no report said that it was well. */
    private Remission afterClearMri(Known<Symptoms> report, MriCourse mri, @Nullable LocalDate lastPain) {
        if (lastPain == null || !report.on().isAfter(lastPain.plusMonths(Episode.SAME_COURSE_MONTHS))) {
            return this;
        }
        return mri.clearedBetween(lastPain, report.on())
                .filter(image -> report.on().isAfter(image.on().plusMonths(Episode.SAME_COURSE_MONTHS)))
                .map(image -> relapsed(Relapse.of(image.on(), image.id(), report)))
                .orElse(this);
    }

    private static boolean quiet(LocalDate since, LocalDate until) {
        return !until.isBefore(since.plusMonths(Relapse.QUIET_MONTHS));
    }

    /** The last relapse, also when the region has healed again since. */
    @Nullable
    Relapse relapse() {
        return relapses.isEmpty() ? null : relapses.get(relapses.size() - 1);
    }

    private Remission relapsed(Relapse relapse) {
        List<Relapse> all = new ArrayList<>(relapses);
        all.add(relapse);
        return new Remission(Phase.RELAPSED, null, relapse.on(), all);
    }

    private Remission takenBack() {
        return new Remission(relapses.isEmpty() ? Phase.ACTIVE : Phase.RELAPSED, null, clockStart, relapses);
    }
}
