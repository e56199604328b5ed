package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a region is in remission: pain-free on two reports at least 14 days apart (our decision; no published
 * definition was found). One such report makes it provisional: pain or oedema that comes back before the second takes
 * it back. After the second it is a {@link Relapse}.
 *
 * @param first the first of the pain-free reports on which the present remission rests
 * @param clockStart the onset or, after a relapse, the relapse
 * @param relapse the last one
 */
public record Remission(
        Phase phase,
        @Nullable Known<Symptoms> first,
        LocalDate clockStart,
        @Nullable Relapse relapse) {

    public static final int CONFIRMED_AFTER_DAYS = 14;

    /** @param reports from the day on which the region was first seen: one that never hurt has nothing to remit */
    static Remission of(List<Known<Symptoms>> reports, MriCourse mri, LocalDate onset) {
        Remission state = new Remission(Phase.ACTIVE, null, onset, null);
        for (Known<Symptoms> report : reports) {
            state = state.afterImagesBefore(report.on(), mri).after(report);
        }
        return state.afterImagesBefore(LocalDate.MAX, mri);
    }

    private Remission after(Known<Symptoms> report) {
        Symptoms told = report.fact();
        if (first == null) {
            return told.painFree() ? new Remission(Phase.REMISSION_PROVISIONAL, report, clockStart, relapse) : this;
        }
        if (phase == Phase.REMISSION) {
            return told.hurtsAgain() ? relapsed(Relapse.of(first, report)) : this;
        }
        if (told.painful()) {
            return takenBack();
        }
        boolean confirmed = told.painFree() && !report.on().isBefore(first.on().plusDays(CONFIRMED_AFTER_DAYS));
        return confirmed ? new Remission(Phase.REMISSION, first, clockStart, relapse) : this;
    }

    private Remission afterImagesBefore(LocalDate day, MriCourse mri) {
        if (first == null) {
            return this;
        }
        Optional<MriReading> again = mri.reappearance(first.on());
        if (again.isEmpty() || !again.get().on().isBefore(day)) {
            return this;
        }
        return phase == Phase.REMISSION ? relapsed(Relapse.of(first, again.get())) : takenBack();
    }

    private static Remission relapsed(Relapse relapse) {
        return new Remission(Phase.RELAPSED, null, relapse.on(), relapse);
    }

    private Remission takenBack() {
        return new Remission(relapse == null ? Phase.ACTIVE : Phase.RELAPSED, null, clockStart, relapse);
    }
}
