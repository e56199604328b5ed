package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The alkaline phosphatase results of one fraction, and which of them may be compared with which. */
public final class AlpCourse {

    private final @Nullable Known<AlkalinePhosphatase> latest;
    private final @Nullable Pregnancy hiding;
    private final List<Known<AlkalinePhosphatase>> sinceLastPregnancy = new ArrayList<>();
    private final List<AlpSeries> series = new ArrayList<>();

    private AlpCourse(Episode episode, List<Known<AlkalinePhosphatase>> results) {
        latest = results.isEmpty() ? null : results.get(results.size() - 1);
        hiding = latest == null ? null : hiding(episode, latest.on());
        if (latest == null || hiding != null) {
            return;
        }
        // a patient has another baseline after a pregnancy
        long pregnancies = pregnanciesBefore(episode, latest.on());
        for (Known<AlkalinePhosphatase> result : results) {
            if (hiding(episode, result.on()) == null && pregnanciesBefore(episode, result.on()) == pregnancies) {
                sinceLastPregnancy.add(result);
                addToSeries(result);
            }
        }
    }

    static AlpCourse of(Episode episode, AlkalinePhosphatase.Fraction fraction) {
        List<Known<AlkalinePhosphatase>> results = new ArrayList<>();
        for (Known<AlkalinePhosphatase> result : episode.all(AlkalinePhosphatase.class)) {
            if (result.fact().fraction() == fraction) {
                add(result, results);
            }
        }
        return new AlpCourse(episode, results);
    }

    /** Of comparable results of one day the highest counts, whatever was typed last. */
    private static void add(Known<AlkalinePhosphatase> result, List<Known<AlkalinePhosphatase>> results) {
        AlkalinePhosphatase alp = result.fact();
        for (int i = results.size() - 1; i >= 0 && results.get(i).on().equals(alp.on()); i--) {
            AlkalinePhosphatase other = results.get(i).fact();
            if (alp.comparableWith(other)) {
                if (alp.unitsPerLitre() > other.unitsPerLitre()) {
                    results.set(i, result);
                }
                return;
            }
        }
        results.add(result);
    }

    private static @Nullable Pregnancy hiding(Episode episode, LocalDate day) {
        Pregnancy hiding = null;
        for (Pregnancy pregnancy : episode.circumstances().pregnancies()) {
            hiding = pregnancy.hidesAlp(day) ? pregnancy : hiding;
        }
        return hiding;
    }

    private static long pregnanciesBefore(Episode episode, LocalDate day) {
        long before = 0;
        for (Pregnancy pregnancy : episode.circumstances().pregnancies()) {
            before += pregnancy.end().isBefore(day) ? 1 : 0;
        }
        return before;
    }

    private void addToSeries(Known<AlkalinePhosphatase> result) {
        for (AlpSeries one : series) {
            if (one.latest().fact().comparableWith(result.fact())) {
                one.results().add(result);
                return;
            }
        }
        series.add(new AlpSeries(new ArrayList<>(List.of(result))));
    }

    public Optional<Known<AlkalinePhosphatase>> latest() {
        return Optional.ofNullable(latest);
    }

    /** The pregnancy whose placenta hides what the latest result says of the patient's own bones. */
    public Optional<Pregnancy> hiding() {
        return Optional.ofNullable(hiding);
    }

    /** Results that may be compared with each other, since the last pregnancy; none while a pregnancy hides the latest. */
    public List<AlpSeries> series() {
        return series;
    }

    /** The result before the latest, when the latest may be compared with no result before it but a pregnancy's. */
    public Optional<Known<AlkalinePhosphatase>> incomparableBefore() {
        if (sinceLastPregnancy.size() < 2) {
            return Optional.empty();
        }
        AlpSeries begunLast = series.get(series.size() - 1);
        return begunLast.results().size() == 1 && begunLast.latest().equals(latest)
                ? Optional.of(sinceLastPregnancy.get(sinceLastPregnancy.size() - 2))
                : Optional.empty();
    }
}
