package org.marrowwatch.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Alkaline phosphatase results that may be compared with each other, by day: of one laboratory and one method. */
public record AlpSeries(List<Known<AlkalinePhosphatase>> results) {

    public Known<AlkalinePhosphatase> latest() {
        return results.get(results.size() - 1);
    }

    /**
     * The latest result against the personal baseline: the mean of the earlier results that were themselves no rise.
     *
     * @param rise the factor from which a result is a rise and leaves the baseline alone, for example 1.18
     */
    public Optional<Comparison> latestAgainstBaseline(double rise) {
        return results.size() < 2
                ? Optional.empty()
                : Optional.of(new Comparison(this, baseline(rise, id -> {}), rise));
    }

    private double baseline(double rise, Consumer<FactId> calm) {
        double sum = 0;
        int number = 0;
        for (int i = 0; i < results.size() - 1; i++) {
            double value = results.get(i).fact().unitsPerLitre();
            if (number == 0 || value < rise * sum / number) {
                sum += value;
                number++;
                calm.accept(results.get(i).id());
            }
        }
        return sum / number;
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
     * @param rise the factor from which a result is a rise
     */
    public record Comparison(AlpSeries series, double baseline, double rise) {

        /** The results whose mean the baseline is. */
        public List<FactId> baselineFacts() {
            List<FactId> calm = new ArrayList<>();
            series.baseline(rise, calm::add);
            return calm;
        }

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
