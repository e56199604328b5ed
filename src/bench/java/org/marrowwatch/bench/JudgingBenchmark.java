package org.marrowwatch.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Bone;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.PatientId;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Sex;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long the whole rule book takes over one episode, from its journal to the verdict. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JudgingBenchmark {

    private static final LocalDate ONSET = LocalDate.of(2025, 1, 1);

    @Param({"30", "300"})
    int facts;

    private final RuleBook book = RuleBook.standard();
    private final EpisodeId id = new EpisodeId(new UUID(1, 1));
    private final Patient patient = new Patient(new PatientId(new UUID(2, 2)), "bench", null, Sex.MALE, 1980);
    private List<Entry> journal = List.of();
    private LocalDate today = ONSET;
    private Episode episode = Episode.of(id, patient, ONSET, List.of());

    /** A migrating course with reports, images, ALP results and treatments in turn, one every few days. */
    @Setup
    public void course() {
        List<Entry> entries = new ArrayList<>();
        int step = Math.max(1, 240 / facts);
        for (int i = 0; i < facts; i++) {
            LocalDate on = ONSET.plusDays((long) i * step);
            entries.add(new Entry(new FactId(new UUID(3, i)), Instant.EPOCH.plusSeconds(i), "bench", fact(i, on)));
        }
        journal = entries;
        today = ONSET.plusDays((long) facts * step);
        episode = Episode.of(id, patient, ONSET, journal);
    }

    private Fact fact(int i, LocalDate on) {
        boolean later = i > facts / 2;
        return switch (i % 5) {
            case 0, 1 ->
                new Symptoms(
                        on,
                        List.of(new Region(Side.RIGHT, later ? Area.KNEE : Area.ANKLE_FOOT)),
                        2.0,
                        7.0 - i % 3,
                        Symptoms.PainScale.NRS,
                        Symptoms.WeightBearing.PARTIAL,
                        true,
                        false,
                        List.of(),
                        null);
            case 2 ->
                new Mri(
                        on,
                        List.of(new Mri.Finding(
                                new Site(Side.RIGHT, later ? Bone.MEDIAL_FEMORAL_CONDYLE : Bone.TALUS),
                                Mri.Extent.LARGE,
                                60.0,
                                null,
                                null,
                                List.of(),
                                null,
                                null)));
            case 3 ->
                new AlkalinePhosphatase(
                        on,
                        90 + i % 30,
                        AlkalinePhosphatase.Unit.U_PER_L,
                        40.0,
                        120.0,
                        "laboratory",
                        null,
                        AlkalinePhosphatase.Fraction.TOTAL);
            default -> new Treatment(on, Treatment.Agent.ANALGESIC, Treatment.Action.GIVEN, null, null);
        };
    }

    /** From the journal, as a review does: sort, index, derive the courses of the regions, judge. */
    @Benchmark
    public Verdict fromTheJournal() {
        return book.judge(Episode.of(id, patient, ONSET, journal), today);
    }

    /** The rules alone, over an episode whose regions are derived already. */
    @Benchmark
    public Verdict rulesAlone() {
        return book.judge(episode, today);
    }
}
