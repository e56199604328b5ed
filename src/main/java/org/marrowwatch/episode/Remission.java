package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a region is in remission: pain-free on two reports at least 14 days apart (our decision; no published
 * definition was found). One such report makes it provisional; pain of 3 or oedema that comes back is a relapse.
 */
public record Remission(Phase phase, @Nullable LocalDate since, LocalDate clockStart) {

    public static final int CONFIRMED_AFTER_DAYS = 14;
    public static final double RELAPSE_PAIN = 3;

    /** @param reports from the day on which the region was first seen: one that never hurt has nothing to remit */
    static Remission of(List<Known<Symptoms>> reports, MriCourse mri, LocalDate onset) {
        Remission state = new Remission(Phase.ACTIVE, null, onset);
        for (Known<Symptoms> report : reports) {
            state = state.relapsedOnMri(mri, report.on()).next(report.fact());
        }
        return state.relapsedOnMri(mri, LocalDate.MAX);
    }

    private Remission next(Symptoms report) {
        if (since == null) {
            return report.painFree() ? new Remission(Phase.REMISSION_PROVISIONAL, report.on(), clockStart) : this;
        }
        if (phase == Phase.REMISSION) {
            return relapse(report) ? new Remission(Phase.RELAPSED, null, report.on()) : this;
        }
        if (report.painful()) {
            return new Remission(Phase.ACTIVE, null, clockStart);
        }
        boolean confirmed = report.painFree() && !report.on().isBefore(since.plusDays(CONFIRMED_AFTER_DAYS));
        return confirmed ? new Remission(Phase.REMISSION, since, clockStart) : this;
    }

    private static boolean relapse(Symptoms report) {
        return report.painful() && report.pain().orElse(RELAPSE_PAIN) >= RELAPSE_PAIN;
    }

    private Remission relapsedOnMri(MriCourse mri, LocalDate until) {
        if (phase != Phase.REMISSION || since == null) {
            return this;
        }
        Optional<LocalDate> again = mri.reappearance(since).map(MriReading::on).filter(day -> day.isBefore(until));
        return again.map(day -> new Remission(Phase.RELAPSED, null, day)).orElse(this);
    }
}
