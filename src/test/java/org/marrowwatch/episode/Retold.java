package org.marrowwatch.episode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;

/** Tells an episode again with left and right exchanged, or all of it some years later. Facts keep their names. */
public final class Retold {

    /**
     * Days in 28 years. The calendar repeats after them, leap days and weekdays alike, as long as no century comes
     * between; after fewer years 29 February may be missing, and a month counted from it ends on another day.
     */
    public static final long DAYS_OF_28_YEARS =
            ChronoUnit.DAYS.between(LocalDate.of(2000, 1, 1), LocalDate.of(2028, 1, 1));

    private final UnaryOperator<Side> side;
    private final long days;

    private Retold(UnaryOperator<Side> side, long days) {
        this.side = side;
        this.days = days;
    }

    public static Episode mirrored(Episode episode) {
        return new Retold(Retold::mirrored, 0).episode(episode);
    }

    public static Episode after28Years(Episode episode) {
        return new Retold(side -> side, DAYS_OF_28_YEARS).episode(episode);
    }

    public static Side mirrored(Side side) {
        return switch (side) {
            case LEFT -> Side.RIGHT;
            case RIGHT -> Side.LEFT;
            case MIDLINE -> Side.MIDLINE;
        };
    }

    public static Region mirrored(Region region) {
        return new Region(mirrored(region.side()), region.area());
    }

    public static Site mirrored(Site site) {
        return new Site(mirrored(site.side()), site.bone());
    }

    private Episode episode(Episode episode) {
        Patient old = episode.patient();
        Integer born = old.birthYear() == null ? null : old.birthYear() + (int) (days / 365);
        return Episode.of(
                episode.id(),
                new Patient(old.id(), old.identifier(), old.name(), old.sex(), born),
                day(episode.onset()),
                episode.journal().stream().map(this::entry).toList());
    }

    private Entry entry(Entry entry) {
        return new Entry(
                entry.id(), entry.recordedAt().plus(days, ChronoUnit.DAYS), entry.recordedBy(), fact(entry.fact()));
    }

    private Fact fact(Fact fact) {
        LocalDate on = day(fact.on());
        return switch (fact.kind()) {
            case SYMPTOMS -> symptoms(on, (Symptoms) fact);
            case ALKALINE_PHOSPHATASE -> alkalinePhosphatase(on, (AlkalinePhosphatase) fact);
            case MRI ->
                new Mri(on, ((Mri) fact).findings().stream().map(this::finding).toList());
            case RADIOGRAPH -> radiograph(on, (Radiograph) fact);
            case SCINTIGRAPHY ->
                new Scintigraphy(
                        on,
                        ((Scintigraphy) fact).sites().stream().map(this::site).toList(),
                        ((Scintigraphy) fact).uptake());
            case BONE_DENSITY -> boneDensity(on, (BoneDensity) fact);
            case LABORATORY -> laboratory(on, (Laboratory) fact);
            case TREATMENT -> treatment(on, (Treatment) fact);
            case CONTEXT -> context(on, (Context) fact);
            case EXCLUSION -> exclusion(on, (Exclusion) fact);
            case FRACTURE -> new Fracture(on, site(((Fracture) fact).site()));
            case INJURY -> new Injury(on, region(((Injury) fact).region()), ((Injury) fact).detail());
            case FUNCTION_SCORE -> functionScore(on, (FunctionScore) fact);
            case EXPECTED_RESOLUTION -> expected(on, (ExpectedResolution) fact);
            case VISIT -> new Visit(on, day(((Visit) fact).next()));
            case CLOSURE -> new Closure(on, ((Closure) fact).outcome(), ((Closure) fact).reason());
            case WITHDRAWAL -> new Withdrawal(on, ((Withdrawal) fact).fact(), ((Withdrawal) fact).reason());
        };
    }

    private Symptoms symptoms(LocalDate on, Symptoms old) {
        List<Region> regions = old.regions().stream().map(this::region).toList();
        return new Symptoms(
                on,
                regions,
                old.painAtRest(),
                old.painOnLoading(),
                old.painScale(),
                old.weightBearing(),
                old.walkingAid(),
                old.onset(),
                old.signs(),
                old.change());
    }

    private static AlkalinePhosphatase alkalinePhosphatase(LocalDate on, AlkalinePhosphatase old) {
        return new AlkalinePhosphatase(
                on,
                old.value(),
                old.unit(),
                old.lowerLimit(),
                old.upperLimit(),
                old.laboratory(),
                old.method(),
                old.fraction());
    }

    private Mri.Finding finding(Mri.Finding old) {
        return new Mri.Finding(
                site(old.site()),
                old.extent(),
                old.percent(),
                old.volumeMm3(),
                old.comparison(),
                old.features(),
                old.zoneThicknessMm(),
                old.zoneLengthMm());
    }

    private Radiograph radiograph(LocalDate on, Radiograph old) {
        return new Radiograph(on, site(old.site()), old.findings(), old.arco());
    }

    private static BoneDensity boneDensity(LocalDate on, BoneDensity old) {
        return new BoneDensity(on, old.site(), old.tScore(), old.zScore(), old.gramsPerCm2());
    }

    private static Laboratory laboratory(LocalDate on, Laboratory old) {
        return new Laboratory(on, old.analyte(), old.value(), old.unit(), old.upperLimit(), old.lowerLimit());
    }

    private static Treatment treatment(LocalDate on, Treatment old) {
        return new Treatment(on, old.agent(), old.action(), old.route(), old.detail());
    }

    private Context context(LocalDate on, Context old) {
        return new Context(
                on,
                old.factor(),
                day(old.lastMenstrualPeriod()),
                day(old.dueDate()),
                old.organ(),
                old.drug(),
                old.text());
    }

    private static Exclusion exclusion(LocalDate on, Exclusion old) {
        return new Exclusion(on, old.cause(), old.status(), old.basis());
    }

    private FunctionScore functionScore(LocalDate on, FunctionScore old) {
        return new FunctionScore(on, old.region() == null ? null : region(old.region()), old.instrument(), old.value());
    }

    private ExpectedResolution expected(LocalDate on, ExpectedResolution old) {
        return new ExpectedResolution(on, region(old.region()), day(old.by()), old.reason());
    }

    private LocalDate day(LocalDate day) {
        return day == null ? null : day.plusDays(days);
    }

    private Region region(Region region) {
        return new Region(side.apply(region.side()), region.area());
    }

    private Site site(Site site) {
        return new Site(side.apply(site.side()), site.bone());
    }
}
