package org.marrowwatch.rules.laboratory;

import static org.marrowwatch.rules.Threshold.ALP_MARKED_RISE;
import static org.marrowwatch.rules.laboratory.AlpConcern.NEW_RISE_AFTER_REMISSION;
import static org.marrowwatch.rules.laboratory.AlpConcern.PERSISTS_AFTER_REMISSION;
import static org.marrowwatch.rules.laboratory.AlpConcern.PRESYMPTOMATIC_RISE;
import static org.marrowwatch.rules.laboratory.AlpConcern.RISE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.AlkalinePhosphatase.Fraction;
import org.marrowwatch.episode.AlpSeries;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Known;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Verdict;

/** Decides what the alkaline phosphatase of a fraction means: one concern at most, so that the rules on it exclude each other. */
final class AlpReader {

    /** A rise so long after a transplant may still come before the symptoms (our decision). */
    static final int PRESYMPTOMATIC_MONTHS = 12;

    private final double rise;
    private final double fall;
    private final double marked;

    AlpReader(RuleSettings settings) {
        ReferenceChange change = ReferenceChange.of(settings);
        this.rise = change.rise();
        this.fall = change.fall();
        this.marked = 1 + settings.value(ALP_MARKED_RISE) / 100;
    }

    /** The findings of the rule whose business a concern is. */
    Verdict judge(Episode episode, AlpConcern concern, Function<AlpReading, Finding> finding) {
        Verdict verdict = Verdict.quiet();
        for (Fraction fraction : Fraction.values()) {
            AlpReading reading = read(episode, fraction);
            if (reading != null && reading.concern() == concern) {
                verdict = verdict.and(Verdict.of(finding.apply(reading)));
            }
        }
        return verdict;
    }

    /** Of several laboratories and methods, the one with the gravest concern, and of those the last to raise it. */
    private @Nullable AlpReading read(Episode episode, Fraction fraction) {
        AlpReading first = null;
        for (AlpSeries series : episode.alp(fraction).series()) {
            Optional<AlpSeries.Comparison> comparison = series.latestAgainstBaseline(rise, fall);
            AlpReading reading = comparison.isEmpty() ? null : read(episode, comparison.get());
            if (reading != null && (first == null || reading.outranks(first))) {
                first = reading;
            }
        }
        return first;
    }

    private @Nullable AlpReading read(Episode episode, AlpSeries.Comparison comparison) {
        List<Known<AlkalinePhosphatase>> rises = comparison.rises();
        List<Known<AlkalinePhosphatase>> raised =
                rises.isEmpty() ? comparison.series().latestAboveLimit() : rises;
        if (raised.isEmpty()) {
            return null;
        }
        LocalDate on = comparison.latest().on();
        LocalDate remission = episode.inRemissionSince().filter(on::isAfter).orElse(null);
        if (remission != null
                && !raised.get(0).on().isAfter(remission)
                && risesSince(remission, comparison).isEmpty()) {
            return new AlpReading(PERSISTS_AFTER_REMISSION, comparison, raised, Severity.INFO, remission, null);
        }
        if (rises.isEmpty()) {
            return null;
        }
        Known<Context> transplant = painlessTransplant(episode, on);
        List<Known<AlkalinePhosphatase>> markedRises = comparison.latestFrom(marked);
        if (transplant != null && !markedRises.isEmpty()) {
            return new AlpReading(PRESYMPTOMATIC_RISE, comparison, markedRises, Severity.WARNING, null, transplant);
        }
        if (remission != null) {
            List<Known<AlkalinePhosphatase>> fresh = risesSince(remission, comparison);
            return new AlpReading(NEW_RISE_AFTER_REMISSION, comparison, fresh, Severity.WARNING, remission, null);
        }
        // in recipients without pain a rise above the limit is common (Reinhardt, Nephrol Dial Transplant 1998)
        boolean high = comparison.latest().fact().aboveLimit() && transplant == null;
        // a rise beside a course that is over since asks for another result, no more (our decision)
        boolean courseOver = episode.inRemissionSince().isPresent();
        Severity severity = !courseOver && (high || !markedRises.isEmpty()) ? Severity.WARNING : Severity.INFO;
        return new AlpReading(RISE, comparison, rises, severity, null, null);
    }

    /** The unbroken row of rises above the baseline, and above what there was of a rise when remission began. */
    private List<Known<AlkalinePhosphatase>> risesSince(LocalDate remission, AlpSeries.Comparison comparison) {
        double highest = 1;
        for (Known<AlkalinePhosphatase> result : comparison.rises()) {
            if (!result.on().isAfter(remission)) {
                highest = Math.max(highest, comparison.ratio(result));
            }
        }
        return comparison.latestFrom(rise * highest);
    }

    /** The transplant not long before a day on which a calcineurin inhibitor was taken, if no pain was reported since. */
    private static @Nullable Known<Context> painlessTransplant(Episode episode, LocalDate day) {
        return episode.circumstances()
                .transplantUnderCalcineurinInhibitor(day)
                .filter(transplant -> !day.isAfter(transplant.on().plusMonths(PRESYMPTOMATIC_MONTHS)))
                .filter(transplant -> !episode.painReportedSince(transplant.on()))
                .orElse(null);
    }
}
