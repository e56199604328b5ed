package org.marrowwatch.rules.laboratory;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.AlpSeries;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;

/**
 * What the latest of some comparable results means.
 *
 * @param carriedBy the unbroken row of results, up to the latest, that raises the concern
 * @param severity of the concern, unless the liver explains the result
 * @param remission the day since which every region has been in remission, when the result is later
 * @param transplant the transplant after which no pain was reported, when the rise comes before symptoms
 */
record AlpReading(
        AlpConcern concern,
        AlpSeries.Comparison comparison,
        List<Known<AlkalinePhosphatase>> carriedBy,
        Severity severity,
        @Nullable LocalDate remission,
        @Nullable Known<Context> transplant) {

    LocalDate on() {
        return comparison.latest().on();
    }

    /** Graver or, if as grave, later. */
    boolean outranks(AlpReading other) {
        return severity == other.severity ? on().isAfter(other.on()) : severity.above(other.severity);
    }

    /** The first day on which the concern was there: a row may have begun before the remission or the transplant. */
    private LocalDate since() {
        for (Known<AlkalinePhosphatase> result : carriedBy) {
            boolean inRemission = remission == null || result.on().isAfter(remission);
            boolean transplanted = transplant == null || !result.on().isBefore(transplant.on());
            if (inRemission && transplanted) {
                return result.on();
            }
        }
        return on();
    }

    /** @param phrase may name fraction, value, on, percent and baseline; limit, remission and time where there are such */
    Finding finding(Episode episode, RuleCard card, Text phrase) {
        LiverOrigin origin = LiverOrigin.of(episode, on());
        AlkalinePhosphatase alp = comparison.latest().fact();
        List<FactId> evidence = new ArrayList<>(comparison.baselineFacts());
        for (Known<AlkalinePhosphatase> result : carriedBy) {
            if (!evidence.contains(result.id())) {
                evidence.add(result.id());
            }
        }
        Map<String, Object> values = new HashMap<>();
        values.put("fraction", alp.fraction());
        values.put("value", alp.unitsPerLitre());
        values.put("on", alp.on());
        values.put("percent", (double) Math.round((comparison.ratio(comparison.latest()) - 1) * 100));
        values.put("baseline", Math.round(comparison.baseline() * 10) / 10.0);
        alp.upperLimitInUnitsPerLitre().ifPresent(limit -> values.put("limit", limit));
        if (remission != null) {
            values.put("remission", remission);
        }
        if (transplant != null) {
            evidence.add(transplant.id());
            values.put("time", Period.between(transplant.on(), alp.on()));
        }
        origin.putInto(evidence, values);
        return new Finding(
                card,
                origin.severity(severity),
                Subject.of(alp.fraction()),
                since(),
                evidence,
                phrase.then(origin.phrase()),
                values);
    }
}
