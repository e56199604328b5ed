package org.marrowwatch.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Alkaline phosphatase results that may be compared with each other, by day: of one laboratory and one method. */
public record AlpSeries(List<Known<AlkalinePhosphatase>> results) {

    /** So many results at most make the baseline (our decision). */
    public static final int BASELINE_RESULTS = 3;

    public Known<AlkalinePhosphatase> latest() {
        return results.get(results.size() - 1);
    }

    /**
     * The latest result against the personal baseline: the mean of the first earlier results that were no rise, so that
     * it does not follow a slow one; a fall begins it anew, so that it follows no peak.
     *
     * @param rise the factor from which a result is a rise and leaves the baseline alone, for example 1.18
     * @param fall the factor up to which a result is a fall and begins the baseline anew, for example 0.85
     */
    public Optional<Comparison> latestAgainstBaseline(double rise, double fall) {
        if (results.size() < 2) {
            return Optional.empty();
        }
        List<FactId> calm = new ArrayList<>(BASELINE_RESULTS);
        double sum = 0;
        for (Known<AlkalinePhosphatase> earlier : results.subList(0, results.size() - 1)) {
            double value = earlier.fact().unitsPerLitre();
            double baseline = calm.isEmpty() ? value : sum / calm.size();
            if (value <= fall * baseline) {
                calm.clear();
                sum = 0;
                baseline = value;
            }
            if (value < rise * baseline && calm.size() < BASELINE_RESULTS) {
                calm.add(earlier.id());
                sum += value;
            }
        }
        return Optional.of(new Comparison(this, sum / calm.size(), calm, rise));
    }

    /** The unbroken row of results up to the latest that were above their printed limits. */
    public List<Known<AlkalinePhosphatase>> latestAboveLimit() {
        return latestWhile(result -> result.fact().aboveLimit());
    }

    private List<Known<AlkalinePhosphatase>> latestWhile(Predicate<Known<AlkalinePhosphatase>> holds) {
        int first = results.size();
        while (first > 0 && holds.test(results.get(first - 1))) {
            first--;
        }
        return results.subList(first, results.size());
    }

    /**
     * The latest result beside the personal baseline.
     *
     * @param baseline in U/L
     * @param baselineFacts the results whose mean the baseline is
     * @param rise the factor from which a result is a rise
     */
    public record Comparison(AlpSeries series, double baseline, List<FactId> baselineFacts, double rise) {

        public Known<AlkalinePhosphatase> latest() {
            return series.latest();
        }

        /** A result of the series as a multiple of the baseline. */
        public double ratio(Known<AlkalinePhosphatase> result) {
            return result.fact().unitsPerLitre() / baseline;
        }

        /** The unbroken row of rises up to the latest result; empty when that is none. */
        public List<Known<AlkalinePhosphatase>> rises() {
            return latestFrom(rise);
        }

        /** The unbroken row of results up to the latest that were at least so many times the baseline. */
        public List<Known<AlkalinePhosphatase>> latestFrom(double times) {
            return series.latestWhile(result -> ratio(result) >= times);
        }
    }
}
