package org.marrowwatch.episode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.AlkalinePhosphatase.Fraction;
import org.marrowwatch.episode.AlkalinePhosphatase.Unit;
import org.marrowwatch.episode.Symptoms.PainScale;
import org.marrowwatch.episode.Symptoms.Sign;
import org.marrowwatch.episode.Symptoms.WeightBearing;

/**
 * Tells the story of an episode, one recorded fact after the other. The first fact told is {@code fact(1)}, and a fact is
 * recorded on the evening of its own day unless the story says otherwise. Several regions are named with commas between.
 */
public final class EpisodeBuilder {

    public static final EpisodeId ID = new EpisodeId(new UUID(7, 7));

    private static final String LABORATORY = "central";
    private static final String METHOD = "IFCC";

    private final List<Entry> journal = new ArrayList<>();
    private Sex sex = Sex.FEMALE;
    private @Nullable Integer birthYear = 1980;
    private @Nullable LocalDate onset;

    private EpisodeBuilder() {}

    public static EpisodeBuilder anEpisode() {
        return new EpisodeBuilder();
    }

    /** The id of the n-th fact of the story, counted from 1. */
    public static FactId fact(int n) {
        return new FactId(new UUID(0, n));
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public static Region region(String slug) {
        return Region.parse(slug).orElseThrow();
    }

    public static Site site(String slug) {
        return Site.parse(slug).orElseThrow();
    }

    public static Mri.Finding finding(String site, Mri.Extent extent) {
        return new Mri.Finding(site(site), extent, null, null, null, List.of(), null, null);
    }

    public static Mri.Finding finding(String site, Mri.Extent extent, Mri.Comparison comparison) {
        return new Mri.Finding(site(site), extent, null, null, comparison, List.of(), null, null);
    }

    public static Mri.Finding percent(String site, double percent) {
        return new Mri.Finding(site(site), Mri.Extent.PRESENT, percent, null, null, List.of(), null, null);
    }

    public static Mri.Finding volume(String site, double mm3) {
        return new Mri.Finding(site(site), Mri.Extent.PRESENT, null, mm3, null, List.of(), null, null);
    }

    /** Oedema of unstated extent, and what else was seen at the site. */
    public static Mri.Finding shows(String site, Mri.Feature... features) {
        return new Mri.Finding(site(site), Mri.Extent.PRESENT, null, null, null, List.of(features), null, null);
    }

    /** Oedema with a subchondral zone of low signal, so thick and so long in millimetres. */
    public static Mri.Finding zone(String site, @Nullable Double thickness, @Nullable Double length) {
        return new Mri.Finding(
                site(site),
                Mri.Extent.PRESENT,
                null,
                null,
                null,
                List.of(Mri.Feature.LOW_SIGNAL_ZONE),
                thickness,
                length);
    }

    /** The day on which the first region began to hurt; the day of the earliest fact when the story does not say. */
    public EpisodeBuilder onset(String day) {
        onset = day(day);
        return this;
    }

    public EpisodeBuilder born(@Nullable Integer year) {
        birthYear = year;
        return this;
    }

    public EpisodeBuilder sex(Sex sex) {
        this.sex = sex;
        return this;
    }

    public EpisodeBuilder pain(String regions, double onLoading, String day) {
        return symptoms(regions, null, onLoading, null, day);
    }

    public EpisodeBuilder pain(String regions, double onLoading, @Nullable WeightBearing weightBearing, String day) {
        return symptoms(regions, null, onLoading, weightBearing, day);
    }

    /** No pain at rest or on loading, and full weight-bearing. */
    public EpisodeBuilder painFree(String regions, String day) {
        return symptoms(regions, 0.0, 0.0, WeightBearing.FULL, day);
    }

    private EpisodeBuilder symptoms(
            String regions, @Nullable Double rest, double loading, @Nullable WeightBearing weightBearing, String day) {
        return fact(new Symptoms(
                day(day), regions(regions), rest, loading, PainScale.NRS, weightBearing, null, false, List.of(), null));
    }

    /** Pain that began on this day, of unstated strength. */
    public EpisodeBuilder begins(String regions, String day) {
        return fact(
                new Symptoms(day(day), regions(regions), null, null, PainScale.NRS, null, null, true, List.of(), null));
    }

    /** A report that names the region and says nothing else. */
    public EpisodeBuilder report(String regions, String day) {
        return fact(new Symptoms(
                day(day), regions(regions), null, null, PainScale.NRS, null, null, false, List.of(), null));
    }

    /** A report in words, without a figure. */
    public EpisodeBuilder says(String regions, Symptoms.Change change, String day) {
        return fact(new Symptoms(
                day(day), regions(regions), null, null, PainScale.NRS, null, null, false, List.of(), change));
    }

    public EpisodeBuilder sign(String regions, Sign sign, String day) {
        return fact(new Symptoms(
                day(day), regions(regions), null, 8.0, PainScale.NRS, null, null, false, List.of(sign), null));
    }

    public EpisodeBuilder mri(String site, Mri.Extent extent, String day) {
        return mri(day, finding(site, extent));
    }

    public EpisodeBuilder mri(String day, Mri.Finding... findings) {
        return fact(new Mri(day(day), List.of(findings)));
    }

    public EpisodeBuilder radiograph(String site, String day) {
        return fact(new Radiograph(day(day), site(site), List.of(Radiograph.Finding.NORMAL), null));
    }

    public EpisodeBuilder radiograph(String site, Radiograph.Arco stage, String day) {
        return fact(new Radiograph(day(day), site(site), List.of(), stage));
    }

    public EpisodeBuilder radiograph(String site, Radiograph.Finding finding, String day) {
        return fact(new Radiograph(day(day), site(site), List.of(finding), null));
    }

    /** Oedema with something else that the reader saw there. */
    public EpisodeBuilder mriShows(String site, Mri.Feature feature, String day) {
        return mri(
                day, new Mri.Finding(site(site), Mri.Extent.PRESENT, null, null, null, List.of(feature), null, null));
    }

    /** A laboratory result without printed limits. */
    public EpisodeBuilder measured(Laboratory.Analyte analyte, double value, String unit, String day) {
        return measured(analyte, value, unit, null, null, day);
    }

    public EpisodeBuilder measured(
            Laboratory.Analyte analyte,
            double value,
            String unit,
            @Nullable Double lowerLimit,
            @Nullable Double upperLimit,
            String day) {
        return fact(new Laboratory(day(day), analyte, value, unit, upperLimit, lowerLimit));
    }

    public EpisodeBuilder said(Exclusion.Cause cause, Exclusion.Status status, String day) {
        return fact(new Exclusion(day(day), cause, status, null));
    }

    public EpisodeBuilder alp(double value, String day) {
        return alp(value, Unit.U_PER_L, null, LABORATORY, METHOD, Fraction.TOTAL, day);
    }

    public EpisodeBuilder alp(double value, double upperLimit, String day) {
        return alp(value, Unit.U_PER_L, upperLimit, LABORATORY, METHOD, Fraction.TOTAL, day);
    }

    public EpisodeBuilder alpInMicrokatal(double value, String day) {
        return alp(value, Unit.UKAT_PER_L, null, LABORATORY, METHOD, Fraction.TOTAL, day);
    }

    public EpisodeBuilder alpFrom(@Nullable String laboratory, @Nullable String method, double value, String day) {
        return alp(value, Unit.U_PER_L, null, laboratory, method, Fraction.TOTAL, day);
    }

    public EpisodeBuilder boneAlp(double value, String day) {
        return alp(value, Unit.U_PER_L, null, LABORATORY, METHOD, Fraction.BONE, day);
    }

    private EpisodeBuilder alp(
            double value,
            Unit unit,
            @Nullable Double upperLimit,
            @Nullable String laboratory,
            @Nullable String method,
            Fraction fraction,
            String day) {
        return fact(new AlkalinePhosphatase(day(day), value, unit, null, upperLimit, laboratory, method, fraction));
    }

    public EpisodeBuilder ggt(double value, @Nullable Double upperLimit, String day) {
        return fact(new Laboratory(day(day), Laboratory.Analyte.GGT, value, "U/L", upperLimit, null));
    }

    public EpisodeBuilder context(Context.Factor factor, String day) {
        return fact(new Context(day(day), factor, null, null, null, null, null));
    }

    public EpisodeBuilder pregnant(String lastMenstrualPeriod, String day) {
        return fact(new Context(day(day), Context.Factor.PREGNANCY, day(lastMenstrualPeriod), null, null, null, null));
    }

    public EpisodeBuilder pregnantUntil(String dueDate, String day) {
        return fact(new Context(day(day), Context.Factor.PREGNANCY, null, day(dueDate), null, null, null));
    }

    public EpisodeBuilder delivered(String day) {
        return context(Context.Factor.DELIVERY, day);
    }

    public EpisodeBuilder transplanted(String day) {
        return fact(new Context(day(day), Context.Factor.TRANSPLANT, null, null, "kidney", null, null));
    }

    public EpisodeBuilder starts(@Nullable String calcineurinInhibitor, String day) {
        return fact(new Context(
                day(day), Context.Factor.CALCINEURIN_INHIBITOR_START, null, null, null, calcineurinInhibitor, null));
    }

    public EpisodeBuilder stops(@Nullable String calcineurinInhibitor, String day) {
        return fact(new Context(
                day(day), Context.Factor.CALCINEURIN_INHIBITOR_STOP, null, null, null, calcineurinInhibitor, null));
    }

    public EpisodeBuilder treated(Treatment.Agent agent, String day) {
        return fact(new Treatment(day(day), agent, Treatment.Action.GIVEN, null, null));
    }

    public EpisodeBuilder treated(Treatment.Agent agent, Treatment.Action action, String day) {
        return fact(new Treatment(day(day), agent, action, null, null));
    }

    public EpisodeBuilder treated(Treatment.Agent agent, @Nullable String route, String day) {
        return fact(new Treatment(day(day), agent, Treatment.Action.GIVEN, route, null));
    }

    public EpisodeBuilder treatedFrom(Treatment.Agent agent, String day) {
        return fact(new Treatment(day(day), agent, Treatment.Action.START, null, null));
    }

    public EpisodeBuilder treatedUntil(Treatment.Agent agent, String day) {
        return fact(new Treatment(day(day), agent, Treatment.Action.STOP, null, null));
    }

    public EpisodeBuilder injured(String region, String day) {
        return fact(new Injury(day(day), region(region), "fall"));
    }

    public EpisodeBuilder fractured(String site, String day) {
        return fact(new Fracture(day(day), site(site)));
    }

    public EpisodeBuilder expected(String region, String by, String day) {
        return fact(new ExpectedResolution(day(day), region(region), day(by), "slow healer"));
    }

    public EpisodeBuilder visit(String day) {
        return fact(new Visit(day(day), null));
    }

    /** A visit at which the next one was booked. */
    public EpisodeBuilder books(String next, String day) {
        return fact(new Visit(day(day), day(next)));
    }

    public EpisodeBuilder closed(Closure.Outcome outcome, String day) {
        return fact(new Closure(day(day), outcome, null));
    }

    /** Takes back the n-th fact of the story. */
    public EpisodeBuilder withdraws(int n, String day) {
        return fact(new Withdrawal(day(day), fact(n), "wrong patient"));
    }

    public EpisodeBuilder fact(Fact fact) {
        Instant evening = fact.on().atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.UTC);
        journal.add(new Entry(fact(journal.size() + 1), evening.plusSeconds(journal.size()), "nurse", fact));
        return this;
    }

    /** The last fact told was recorded at this instant, for example {@code 2024-03-01T08:00:00Z}. */
    public EpisodeBuilder recordedAt(String instant) {
        Entry last = journal.remove(journal.size() - 1);
        journal.add(new Entry(last.id(), Instant.parse(instant), last.recordedBy(), last.fact()));
        return this;
    }

    public List<Entry> journal() {
        return List.copyOf(journal);
    }

    public Episode build() {
        Patient patient = new Patient(new PatientId(new UUID(8, 8)), "P-8", null, sex, birthYear);
        LocalDate began = onset;
        if (began == null) {
            began = journal.stream().map(Entry::on).min(LocalDate::compareTo).orElse(day("2024-01-01"));
        }
        return Episode.of(ID, patient, began, journal);
    }

    private static List<Region> regions(String slugs) {
        return Stream.of(slugs.split(", *", -1)).map(EpisodeBuilder::region).toList();
    }
}
