package org.marrowwatch.episode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Results of one analyte that can be judged, by day. */
public record LaboratoryCourse(List<Known<Laboratory>> results) {

    private static final LaboratoryCourse NONE = new LaboratoryCourse(List.of());

    static LaboratoryCourse of(Episode episode, Laboratory.Analyte analyte, Predicate<Laboratory> judgeable) {
        List<Known<Laboratory>> results = null;
        for (Known<Laboratory> known : episode.all(Laboratory.class)) {
            if (known.fact().analyte() == analyte && judgeable.test(known.fact())) {
                results = results == null ? new ArrayList<>() : results;
                results.add(known);
            }
        }
        return results == null ? NONE : new LaboratoryCourse(results);
    }

    /** The results of a day and after it. */
    public LaboratoryCourse since(LocalDate day) {
        if (results.isEmpty() || !results.get(0).on().isBefore(day)) {
            return this;
        }
        return new LaboratoryCourse(
                results.stream().filter(known -> !known.on().isBefore(day)).toList());
    }

    public Optional<Known<Laboratory>> latest() {
        return results.isEmpty() ? Optional.empty() : Optional.of(results.get(results.size() - 1));
    }

    /** The result nearest to a day and at most so many days from it, the later of two as near. */
    public Optional<Known<Laboratory>> nearest(LocalDate day, int withinDays) {
        Known<Laboratory> nearest = null;
        long least = withinDays;
        for (Known<Laboratory> result : results) {
            long days = Math.abs(ChronoUnit.DAYS.between(day, result.on()));
            if (days <= least) {
                nearest = result;
                least = days;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The unbroken run of results at the end for which something holds; none when the latest is not so. */
    public List<Known<Laboratory>> runOf(Predicate<Laboratory> holds) {
        int from = results.size();
        while (from > 0 && holds.test(results.get(from - 1).fact())) {
            from--;
        }
        return results.subList(from, results.size());
    }
}
