package org.marrowwatch.rules.safety;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Pregnancy;
import org.marrowwatch.episode.Text;
import org.marrowwatch.episode.TreatmentCourse;
import org.marrowwatch.rules.Verdict;

/**
 * Pregnancy, or a part of it. One of unknown gestation counts from its first day for a part that has a next, and for the
 * last part never (our decision).
 *
 * @param fromWeek the completed week of gestation from which it counts
 * @param beforeWeek the completed week from which it counts no more; none for the end of the pregnancy
 */
record DuringPregnancy(int fromWeek, @Nullable Integer beforeWeek) implements Condition {

    static final DuringPregnancy ALL = new DuringPregnancy(0, null);

    static DuringPregnancy from(int week) {
        return new DuringPregnancy(week, null);
    }

    DuringPregnancy before(int week) {
        return new DuringPregnancy(fromWeek, week);
    }

    @Override
    public Text text() {
        if (fromWeek == 0) {
            return Text.of("pregnancy", "grossesse");
        }
        return Text.of("pregnancy from " + fromWeek + " completed weeks", "grossesse dès " + fromWeek + " SA révolues");
    }

    @Override
    public @Nullable Shown shown(Episode episode, TreatmentCourse treatment, LocalDate day) {
        for (Pregnancy pregnancy : episode.circumstances().pregnancies()) {
            if (mayStand(pregnancy) && !day.isBefore(begins(pregnancy)) && day.isBefore(ends(pregnancy))) {
                return Shown.during(treatment, words(pregnancy), begins(pregnancy), List.of(pregnancy.statedBy()));
            }
        }
        return null;
    }

    @Override
    public LocalDate changesAfter(Episode episode, LocalDate day) {
        LocalDate next = Verdict.FOR_GOOD;
        for (Pregnancy pregnancy : episode.circumstances().pregnancies()) {
            LocalDate begins = begins(pregnancy);
            LocalDate change = day.isBefore(begins) ? begins : ends(pregnancy);
            if (mayStand(pregnancy)
                    && begins.isBefore(ends(pregnancy))
                    && day.isBefore(change)
                    && change.isBefore(next)) {
                next = change;
            }
        }
        return next;
    }

    private boolean mayStand(Pregnancy pregnancy) {
        return pregnancy.dated() || fromWeek == 0 || beforeWeek != null;
    }

    private Text words(Pregnancy pregnancy) {
        return pregnancy.dated() || fromWeek == 0
                ? text()
                : Text.of("pregnancy, gestation not stated", "grossesse, terme non précisé");
    }

    private LocalDate begins(Pregnancy pregnancy) {
        return pregnancy.dated() ? pregnancy.began().plusWeeks(fromWeek) : pregnancy.began();
    }

    private LocalDate ends(Pregnancy pregnancy) {
        if (beforeWeek == null || !pregnancy.dated()) {
            return pregnancy.latestEnd();
        }
        LocalDate week = pregnancy.began().plusWeeks(beforeWeek);
        return week.isBefore(pregnancy.latestEnd()) ? week : pregnancy.latestEnd();
    }
}
