package org.marrowwatch.rules.exclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.ExclusionCourse;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Laboratory.Analyte;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Wording;

/**
 * A laboratory result that is not normal, as long as no newer one is.
 *
 * @param text how the card names it
 * @param judgeable whether a result can be judged at all
 * @param abnormal whether it is a prompt
 * @param usualInPregnancy up to how many times the printed upper limit it is a weak prompt in pregnancy; 0 for never
 */
record Measured(
        Analyte analyte,
        Text text,
        Predicate<Laboratory> judgeable,
        Predicate<Laboratory> abnormal,
        double usualInPregnancy)
        implements Prompt {

    static Measured above(Analyte analyte) {
        return new Measured(
                analyte,
                Text.of(
                        analyte.text().en() + " above its printed limit",
                        analyte.text().fr() + " au-dessus de la limite imprimée"),
                Laboratory::upperLimitPrinted,
                Laboratory::aboveUpperLimit,
                0);
    }

    static Measured outside(Analyte analyte) {
        return new Measured(
                analyte,
                Text.of(
                        analyte.text().en() + " outside its printed limits",
                        analyte.text().fr() + " hors des limites imprimées"),
                result -> result.upperLimitPrinted() || result.lowerLimitPrinted(),
                result -> result.aboveUpperLimit() || result.belowLowerLimit(),
                0);
    }

    static Measured vitaminDBelow(int nanograms) {
        return new Measured(
                Analyte.VITAMIN_D,
                Text.of(
                        "25-OH vitamin D below " + nanograms + " ng/mL",
                        "25-OH vitamine D inférieure à " + nanograms + " ng/mL"),
                result -> result.nanogramsPerMillilitre().isPresent(),
                result -> result.nanogramsPerMillilitre().orElse(nanograms) < nanograms,
                0);
    }

    Measured usualInPregnancyUpTo(double times) {
        return new Measured(analyte, text, judgeable, abnormal, times);
    }

    @Override
    public @Nullable Seen seen(Episode episode, ExclusionCourse exclusion) {
        if (episode.all(Laboratory.class).isEmpty()) {
            return null;
        }
        List<Known<Laboratory>> run = episode.laboratory(analyte, judgeable).runOf(abnormal);
        if (run.isEmpty()) {
            return null;
        }
        Known<Laboratory> latest = run.get(run.size() - 1);
        LocalDate present = ofOneCourse() ? episode.presentCourseSince().orElse(LocalDate.MIN) : LocalDate.MIN;
        if (!exclusion.leavesOpen(latest.on()) || latest.on().isBefore(present)) {
            return null;
        }
        boolean weakened = usual(episode, latest);
        Known<Laboratory> first = latest;
        for (int i = run.size() - 2;
                i >= 0
                        && exclusion.leavesOpen(run.get(i).on())
                        && !run.get(i).on().isBefore(present)
                        && usual(episode, run.get(i)) == weakened;
                i--) {
            first = run.get(i);
        }
        return new Seen(
                words(latest.fact()),
                first.on(),
                first.equals(latest) ? List.of(latest.id()) : List.of(first.id(), latest.id()),
                weakened);
    }

    /** Signs of inflammation pass; a disease of the metabolism lasts from one course to the next. */
    private boolean ofOneCourse() {
        return analyte == Analyte.CRP || analyte == Analyte.ESR || analyte == Analyte.WHITE_CELLS;
    }

    private boolean usual(Episode episode, Known<Laboratory> result) {
        Double limit = result.fact().upperLimit();
        return usualInPregnancy > 0
                && limit != null
                && result.fact().value() <= usualInPregnancy * limit
                && episode.circumstances().pregnantOn(result.on());
    }

    private Text words(Laboratory result) {
        return Text.of(
                text.en() + ": " + Wording.say(result.value(), Language.EN) + " " + result.unit(),
                text.fr() + " : " + Wording.say(result.value(), Language.FR) + " " + result.unit());
    }
}
