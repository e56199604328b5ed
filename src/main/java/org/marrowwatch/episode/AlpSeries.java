package org.marrowwatch.episode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Alkaline phosphatase results of one laboratory and one method, by day, none of them hidden by a pregnancy. */
public record AlpSeries(List<Known<AlkalinePhosphatase>> results) {

    private record Key(
            @Nullable String laboratory, @Nullable String method, long pregnanciesBefore) {}

    static List<AlpSeries> of(Episode episode, AlkalinePhosphatase.Fraction fraction) {
        Map<Key, List<Known<AlkalinePhosphatase>>> series = new LinkedHashMap<>();
        for (Known<AlkalinePhosphatase> result : episode.all(AlkalinePhosphatase.class)) {
            AlkalinePhosphatase alp = result.fact();
            boolean hidden = episode.pregnancies().stream().anyMatch(pregnancy -> pregnancy.hidesAlp(result.on()));
            if (alp.fraction() == fraction && !hidden) {
                // a patient has another baseline after a pregnancy, so a new series begins
                long pregnancies = episode.pregnancies().stream()
                        .filter(pregnancy -> pregnancy.end().isBefore(result.on()))
                        .count();
                series.computeIfAbsent(new Key(alp.laboratory(), alp.method(), pregnancies), key -> new ArrayList<>())
                        .add(result);
            }
        }
        return series.values().stream().map(AlpSeries::new).toList();
    }

    public Known<AlkalinePhosphatase> latest() {
        return results.get(results.size() - 1);
    }

    /**
     * The latest result against the personal baseline: the mean of the earlier results that were themselves no rise.
     *
     * @param rise the factor from which a result is a rise and leaves the baseline alone, for example 1.18
     */
    public Optional<Comparison> latestAgainstBaseline(double rise) {
        double sum = 0;
        List<FactId> baseline = new ArrayList<>();
        for (Known<AlkalinePhosphatase> result : results.subList(0, results.size() - 1)) {
            double value = result.fact().unitsPerLitre();
            if (baseline.isEmpty() || value < rise * sum / baseline.size()) {
                sum += value;
                baseline.add(result.id());
            }
        }
        return baseline.isEmpty()
                ? Optional.empty()
                : Optional.of(new Comparison(sum / baseline.size(), List.copyOf(baseline), latest()));
    }

    /** A result beside a baseline in U/L and the facts that the baseline rests on. */
    public record Comparison(double baseline, List<FactId> baselineFacts, Known<AlkalinePhosphatase> latest) {

        /** The latest result as a multiple of the baseline. */
        public double ratio() {
            return latest.fact().unitsPerLitre() / baseline;
        }
    }
}
