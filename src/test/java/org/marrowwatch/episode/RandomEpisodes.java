package org.marrowwatch.episode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Context.Factor;
import org.marrowwatch.episode.Symptoms.Change;
import org.marrowwatch.episode.Symptoms.PainScale;
import org.marrowwatch.episode.Symptoms.Sign;
import org.marrowwatch.episode.Symptoms.WeightBearing;

/** Makes up episodes of every kind of fact, plausible in shape and careless in detail. A seed always gives the same one. */
public final class RandomEpisodes {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** Gaps at which something ends or begins, and their neighbours. */
    private static final int[] EDGES = {
        0, 1, 13, 14, 15, 27, 28, 29, 30, 42, 83, 84, 85, 181, 182, 184, 364, 365, 366, 367
    };

    private final Random random;
    private final List<Entry> journal = new ArrayList<>();
    private final LocalDate start;

    private RandomEpisodes(long seed) {
        random = new Random(seed);
        start = FIRST.plusDays(random.nextInt(365 * 7));
    }

    public static Stream<Episode> first(int number) {
        return LongStream.range(0, number).mapToObj(RandomEpisodes::of);
    }

    public static Episode of(long seed) {
        return new RandomEpisodes(seed).episode();
    }

    private Episode episode() {
        Sex sex = any(Sex.values());
        int age = chance(30) ? between(9, 21) : between(22, 80);
        Patient patient = new Patient(
                new PatientId(uuid()),
                "P-" + random.nextInt(10_000),
                null,
                sex,
                chance(10) ? null : start.getYear() - age);
        regions();
        if (sex != Sex.MALE && chance(50)) {
            pregnancy();
        }
        if (chance(25)) {
            transplant();
        }
        if (chance(60)) {
            alkalinePhosphatase();
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            something();
        }
        if (chance(8)) {
            tell(new Closure(someDay(), any(Closure.Outcome.values()), null));
        }
        if (chance(15)) {
            recipientFollowedByOneLaboratory();
        }
        if (chance(30)) {
            treatments();
        }
        withdrawals();
        EpisodeId id = new EpisodeId(uuid());
        return Episode.of(id, patient, chance(50) ? start : start.minusDays(between(1, 150)), journal);
    }

    private void regions() {
        List<Region> chosen = new ArrayList<>();
        for (int i = between(1, 4); i > 0; i--) {
            Region region = chance(80) ? new Region(any(Side.LEFT, Side.RIGHT), any(Area.values())) : any(Region.all());
            if (!chosen.contains(region)) {
                chosen.add(region);
            }
        }
        LocalDate day = start;
        for (Region region : chosen) {
            course(region, day, chance(20) ? any(chosen) : region);
            day = chance(60) ? start.plusDays(gap()) : day.plusDays(between(0, 500));
        }
    }

    private void course(Region region, LocalDate began, Region companion) {
        List<Region> regions = companion.equals(region) ? List.of(region) : List.of(region, companion);
        if (chance(15)) {
            painFree(regions, began.minusDays(between(1, 60)));
        }
        images(region, began.plusDays(chance(50) ? 0 : between(0, 90)));
        if (chance(12)) {
            return;
        }
        LocalDate day = began;
        double pain = between(3, 10);
        tell(report(day, regions, pain, chance(35)));
        for (int i = between(0, 6); i > 0; i--) {
            day = day.plusDays(gap());
            pain = Math.max(0, Math.min(10, pain - random.nextGaussian() - 0.5));
            tell(report(day, regions, pain, false));
        }
        for (int i = chance(60) ? between(1, 3) : 0; i > 0; i--) {
            day = day.plusDays(gap());
            painFree(regions, day);
        }
        if (chance(25)) {
            day = day.plusDays(gap());
            tell(report(day, List.of(region), between(1, 8), false));
        }
    }

    private Symptoms report(LocalDate day, List<Region> regions, double pain, boolean onset) {
        PainScale scale = chance(80) ? PainScale.NRS : any(PainScale.values());
        double raw = Math.round(pain * 2) / 2.0 * scale.highest() / 10;
        boolean figures = chance(80);
        List<Sign> signs = chance(15)
                ? Stream.of(any(Sign.values()), any(Sign.values())).distinct().toList()
                : List.of();
        return new Symptoms(
                day,
                regions,
                figures && chance(50) ? raw / 2 : null,
                figures ? raw : null,
                scale,
                chance(40) ? any(WeightBearing.values()) : null,
                chance(20) ? random.nextBoolean() : null,
                onset,
                signs,
                chance(25) ? any(Change.values()) : null);
    }

    private void painFree(List<Region> regions, LocalDate day) {
        tell(new Symptoms(day, regions, 0.0, 1.0, PainScale.NRS, WeightBearing.FULL, null, false, List.of(), null));
    }

    private void images(Region region, LocalDate first) {
        List<Site> sites = Site.all()
                .filter(site -> site.region().equals(region))
                .filter(site -> chance(40))
                .limit(3)
                .toList();
        LocalDate day = first;
        for (int i = between(0, 5); i > 0 && !sites.isEmpty(); i--) {
            List<Mri.Finding> findings = new ArrayList<>();
            for (Site site : sites) {
                if (findings.isEmpty() || chance(60)) {
                    findings.add(reading(site));
                }
            }
            if (chance(15)) {
                findings.add(reading(any(Site.all().toList())));
            }
            tell(new Mri(day, List.copyOf(findings)));
            day = day.plusDays(gap() + 20);
        }
    }

    private Mri.Finding reading(Site site) {
        Mri.Extent extent = any(Mri.Extent.values());
        boolean oedema = extent != Mri.Extent.NONE;
        return new Mri.Finding(
                site,
                extent,
                oedema && chance(30) ? (double) between(1, 100) : null,
                oedema && chance(30) ? (double) between(100, 30_000) : null,
                chance(30) ? comparison(oedema) : null,
                chance(30) ? List.of(any(Mri.Feature.values())) : List.of(),
                chance(15) ? between(1, 8) * 1.0 : null,
                chance(15) ? between(5, 25) * 1.0 : null);
    }

    /** Oedema that is still seen has not resolved; the desk refuses to believe otherwise. */
    private Mri.Comparison comparison(boolean oedema) {
        Mri.Comparison said = any(Mri.Comparison.values());
        return oedema && said == Mri.Comparison.RESOLVED ? Mri.Comparison.IMPROVED : said;
    }

    private void pregnancy() {
        LocalDate began = start.minusDays(between(-60, 300));
        LocalDate stated = began.plusDays(between(30, 200));
        boolean byPeriod = chance(50);
        boolean byDueDate = chance(40);
        tell(new Context(
                stated,
                Factor.PREGNANCY,
                byPeriod ? began : null,
                byDueDate ? began.plusDays(between(270, 290)) : null,
                null,
                null,
                null));
        if (chance(70)) {
            tell(context(began.plusDays(between(200, 300)), Factor.DELIVERY));
        }
        if (chance(10)) {
            tell(context(began.plusDays(between(600, 900)), Factor.DELIVERY));
        }
    }

    private void transplant() {
        LocalDate day = start.minusDays(between(-30, 400));
        tell(new Context(day, Factor.TRANSPLANT, null, null, any("kidney", "liver", null), null, null));
        for (int i = between(1, 3); i > 0; i--) {
            Factor factor = chance(75) ? Factor.CALCINEURIN_INHIBITOR_START : Factor.CALCINEURIN_INHIBITOR_STOP;
            tell(new Context(day, factor, null, null, null, any("tacrolimus", "ciclosporin", null), null));
            day = day.plusDays(between(0, 200));
        }
    }

    private void alkalinePhosphatase() {
        LocalDate day = start.minusDays(between(0, 200));
        double value = between(50, 130);
        for (int i = between(1, 8); i > 0; i--) {
            boolean micro = chance(20);
            boolean limit = chance(60);
            double factor = micro ? 60 : 1;
            tell(new AlkalinePhosphatase(
                    day,
                    Math.round(value) / factor,
                    micro ? AlkalinePhosphatase.Unit.UKAT_PER_L : AlkalinePhosphatase.Unit.U_PER_L,
                    limit ? 40 / factor : null,
                    limit ? 120 / factor : null,
                    any("north", "north", "south", null),
                    any("A", "A", "A", "B", null),
                    chance(80) ? AlkalinePhosphatase.Fraction.TOTAL : AlkalinePhosphatase.Fraction.BONE));
            value = value * (0.8 + random.nextDouble() * 0.6);
            day = day.plusDays(gap());
        }
    }

    /** Results that may be compared, from before the pain until after all of it. */
    private void recipientFollowedByOneLaboratory() {
        LocalDate day = start.minusDays(between(100, 380));
        tell(context(day, Factor.TRANSPLANT));
        tell(context(day, Factor.CALCINEURIN_INHIBITOR_START));
        double value = between(50, 110);
        for (int i = between(2, 5); i > 0; i--) {
            value = comparableAlp(value, day);
            day = day.plusDays(between(20, 150));
        }
        LocalDate end =
                journal.stream().map(Entry::on).max(LocalDate::compareTo).orElse(day);
        painFree(Region.all(), end.plusDays(1));
        comparableAlp(comparableAlp(value, end.plusDays(between(2, 60))), end.plusDays(90));
    }

    private double comparableAlp(double value, LocalDate day) {
        tell(new AlkalinePhosphatase(
                day,
                Math.round(value),
                AlkalinePhosphatase.Unit.U_PER_L,
                null,
                120.0,
                "west",
                "A",
                AlkalinePhosphatase.Fraction.TOTAL));
        if (chance(30)) {
            tell(new Laboratory(day, Laboratory.Analyte.GGT, between(10, 90), "U/L", 60.0, null));
        }
        return value * (0.8 + random.nextDouble() * 0.8);
    }

    private void something() {
        LocalDate day = someDay();
        FactKind kind = any(FactKind.values());
        Region region = chance(70) ? new Region(any(Side.LEFT, Side.RIGHT), any(Area.values())) : any(Region.all());
        Site site = any(Site.all().toList());
        switch (kind) {
            case SYMPTOMS -> tell(report(day, List.of(region), random.nextInt(11), chance(20)));
            case ALKALINE_PHOSPHATASE -> alkalinePhosphatase();
            case MRI -> tell(new Mri(day, List.of(reading(site))));
            case RADIOGRAPH ->
                tell(new Radiograph(
                        day,
                        site,
                        List.of(any(Radiograph.Finding.values())),
                        chance(30) ? any(Radiograph.Arco.values()) : null));
            case SCINTIGRAPHY ->
                tell(new Scintigraphy(day, List.of(site), chance(80) ? any(Scintigraphy.Uptake.values()) : null));
            case BONE_DENSITY -> tell(new BoneDensity(day, "lumbar spine", -2.1, null, 0.8));
            case LABORATORY -> tell(laboratory(day, any(Laboratory.Analyte.values())));
            case TREATMENT ->
                tell(new Treatment(day, any(Treatment.Agent.values()), any(Treatment.Action.values()), null, null));
            case CONTEXT -> tell(context(day, any(Factor.values())));
            case EXCLUSION ->
                tell(new Exclusion(day, any(Exclusion.Cause.values()), any(Exclusion.Status.values()), null));
            case FRACTURE -> tell(new Fracture(day, site));
            case INJURY -> tell(new Injury(day, region, null));
            case FUNCTION_SCORE ->
                tell(new FunctionScore(
                        day, chance(50) ? region : null, any(FunctionScore.Instrument.values()), between(0, 100)));
            case EXPECTED_RESOLUTION ->
                tell(new ExpectedResolution(day, region, day.plusDays(between(0, 400)), "slow healer"));
            case VISIT -> tell(new Visit(day, chance(70) ? day.plusDays(between(1, 120)) : null));
            case CLOSURE -> tell(context(day, Factor.SMOKING));
            case WITHDRAWAL -> withdrawals();
        }
    }

    /** A result in one of its units, mostly with limits, as often abnormal as not. */
    private Laboratory laboratory(LocalDate day, Laboratory.Analyte analyte) {
        Laboratory result = switch (analyte) {
            case CRP -> new Laboratory(day, analyte, between(1, 40), "mg/L", 5.0, null);
            case ESR -> new Laboratory(day, analyte, between(2, 90), "mm/h", 20.0, null);
            case CALCIUM -> new Laboratory(day, analyte, between(180, 270) / 100.0, "mmol/L", 2.55, 2.15);
            case CREATININE_CLEARANCE ->
                new Laboratory(day, analyte, between(20, 120), any("mL/min", "mL/min/1.73 m2"), null, null);
            case VITAMIN_D ->
                new Laboratory(day, analyte, between(8, 90), any("ng/mL", "nmol/L", "nmol/L"), null, null);
            case GGT -> new Laboratory(day, analyte, between(10, 120), "U/L", 55.0, null);
            case PTH -> new Laboratory(day, analyte, between(10, 120), "ng/L", 65.0, 15.0);
            case TSH -> new Laboratory(day, analyte, between(1, 80) / 10.0, "mU/L", 4.0, 0.4);
            case WHITE_CELLS -> new Laboratory(day, analyte, between(30, 160) / 10.0, "G/L", 10.0, 4.0);
        };
        return chance(80) ? result : new Laboratory(day, analyte, result.value(), result.unit(), null, null);
    }

    /** Bone drugs and NSAIDs, with some of the results that decide about them. */
    private void treatments() {
        Treatment.Agent agent = any(
                Treatment.Agent.ZOLEDRONATE,
                Treatment.Agent.PAMIDRONATE,
                Treatment.Agent.IBANDRONATE,
                Treatment.Agent.ALENDRONATE,
                Treatment.Agent.DENOSUMAB,
                Treatment.Agent.NSAID,
                Treatment.Agent.ILOPROST);
        LocalDate day = start.plusDays(between(0, 200));
        for (int i = between(1, 4); i > 0; i--) {
            tell(new Treatment(day, agent, any(Treatment.Action.values()), any("iv", "oral", null), null));
            for (Laboratory.Analyte analyte : List.of(
                    Laboratory.Analyte.CREATININE_CLEARANCE,
                    Laboratory.Analyte.CALCIUM,
                    Laboratory.Analyte.VITAMIN_D)) {
                if (chance(60)) {
                    tell(laboratory(day.plusDays(between(-100, 20)), analyte));
                }
            }
            day = day.plusDays(gap());
        }
        if (chance(20)) {
            tell(context(day.minusDays(gap()), any(Factor.BREASTFEEDING_START, Factor.BREASTFEEDING_STOP)));
        }
    }

    private void withdrawals() {
        for (int i = chance(30) ? between(1, 3) : 0; i > 0 && !journal.isEmpty(); i--) {
            tell(new Withdrawal(someDay(), any(journal).id(), "wrong patient"));
        }
    }

    private static Context context(LocalDate day, Factor factor) {
        return new Context(day, factor, null, null, null, null, null);
    }

    private void tell(Fact fact) {
        if (fact.on().isAfter(LAST)) {
            return;
        }
        Instant recorded = fact.on()
                .plusDays(chance(80) ? 0 : between(1, 60))
                .atStartOfDay()
                .plusSeconds(random.nextInt(86_400))
                .toInstant(ZoneOffset.UTC);
        journal.add(new Entry(new FactId(uuid()), recorded, "nurse", fact));
    }

    private LocalDate someDay() {
        return chance(30) ? any(journal).on() : start.plusDays(between(-60, 900));
    }

    private int gap() {
        return chance(40) ? EDGES[random.nextInt(EDGES.length)] : between(1, 120);
    }

    /** Both ends included. */
    private int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    @SafeVarargs
    private <T extends @Nullable Object> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
