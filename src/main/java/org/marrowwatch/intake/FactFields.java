package org.marrowwatch.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.BoneDensity;
import org.marrowwatch.episode.Closure;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.ExpectedResolution;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Fracture;
import org.marrowwatch.episode.FunctionScore;
import org.marrowwatch.episode.Injury;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Radiograph;
import org.marrowwatch.episode.Scintigraphy;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.episode.Visit;
import org.marrowwatch.episode.Withdrawal;
import org.marrowwatch.rules.Wording;

/** The fields of each kind of fact. */
final class FactFields {

    /** A day further away would keep a region silent for years; it is a slip of the pen. */
    private static final int LATEST_EXPECTED_MONTHS = 24;

    private static final double MOST_UNITS = 100_000;

    /** In either unit: serum without any activity is a mistake, and nothing can be compared with it. */
    private static final double LEAST_ALP = 0.01;

    private static final Map<FactKind, Function<Fields, Fact>> KINDS = new EnumMap<>(FactKind.class);

    static {
        KINDS.put(FactKind.SYMPTOMS, FactFields::symptoms);
        KINDS.put(FactKind.ALKALINE_PHOSPHATASE, FactFields::alkalinePhosphatase);
        KINDS.put(FactKind.MRI, fields -> new Mri(fields.day("on"), fields.objects("findings", FactFields::finding)));
        KINDS.put(
                FactKind.RADIOGRAPH,
                fields -> new Radiograph(
                        fields.day("on"),
                        fields.site("site"),
                        fields.choices("findings", Radiograph.Finding.class),
                        fields.optionalChoice("arco", Radiograph.Arco.class)));
        KINDS.put(
                FactKind.SCINTIGRAPHY,
                fields -> new Scintigraphy(
                        fields.day("on"),
                        fields.sites("sites"),
                        fields.optionalChoice("uptake", Scintigraphy.Uptake.class)));
        KINDS.put(
                FactKind.BONE_DENSITY,
                fields -> new BoneDensity(
                        fields.day("on"),
                        fields.text("site"),
                        fields.optionalNumber("tScore", -15, 15),
                        fields.optionalNumber("zScore", -15, 15),
                        fields.optionalNumber("gramsPerCm2", 0, 5)));
        KINDS.put(FactKind.LABORATORY, FactFields::laboratory);
        KINDS.put(
                FactKind.TREATMENT,
                fields -> new Treatment(
                        fields.day("on"),
                        fields.choice("agent", Treatment.Agent.class),
                        fields.choice("action", Treatment.Action.class),
                        fields.optionalText("route"),
                        fields.optionalText("detail")));
        KINDS.put(
                FactKind.CONTEXT,
                fields -> new Context(
                        fields.day("on"),
                        fields.choice("factor", Context.Factor.class),
                        fields.optionalDay("lastMenstrualPeriod"),
                        fields.optionalDay("dueDate"),
                        fields.optionalText("organ"),
                        fields.optionalText("drug"),
                        fields.optionalText("text")));
        KINDS.put(
                FactKind.EXCLUSION,
                fields -> new Exclusion(
                        fields.day("on"),
                        fields.choice("cause", Exclusion.Cause.class),
                        fields.choice("status", Exclusion.Status.class),
                        fields.optionalText("basis")));
        KINDS.put(FactKind.FRACTURE, fields -> new Fracture(fields.day("on"), fields.site("site")));
        KINDS.put(
                FactKind.INJURY,
                fields -> new Injury(fields.day("on"), fields.region("region"), fields.optionalText("detail")));
        KINDS.put(
                FactKind.FUNCTION_SCORE,
                fields -> new FunctionScore(
                        fields.day("on"),
                        fields.optionalRegion("region"),
                        fields.choice("instrument", FunctionScore.Instrument.class),
                        fields.number("value", 0, 100)));
        KINDS.put(FactKind.EXPECTED_RESOLUTION, FactFields::expectedResolution);
        KINDS.put(FactKind.VISIT, FactFields::visit);
        KINDS.put(
                FactKind.CLOSURE,
                fields -> new Closure(
                        fields.day("on"),
                        fields.choice("outcome", Closure.Outcome.class),
                        fields.optionalText("reason")));
        KINDS.put(
                FactKind.WITHDRAWAL, fields -> new Withdrawal(fields.day("on"), factId(fields), fields.text("reason")));
    }

    private FactFields() {}

    static Fact read(FactKind kind, Fields fields) {
        return KINDS.getOrDefault(kind, FactFields::unknown).apply(fields);
    }

    private static Fact unknown(Fields fields) {
        throw new IllegalStateException("a fact kind has no line in FactFields; add one");
    }

    private static Symptoms symptoms(Fields fields) {
        Symptoms.PainScale scale = fields.choiceOr("painScale", Symptoms.PainScale.NRS);
        return new Symptoms(
                fields.day("on"),
                fields.regions("regions"),
                fields.optionalNumber("painAtRest", 0, scale.highest()),
                fields.optionalNumber("painOnLoading", 0, scale.highest()),
                scale,
                fields.optionalChoice("weightBearing", Symptoms.WeightBearing.class),
                fields.optionalBoolean("walkingAid"),
                fields.flag("onset"),
                fields.choices("signs", Symptoms.Sign.class),
                fields.optionalChoice("change", Symptoms.Change.class));
    }

    private static AlkalinePhosphatase alkalinePhosphatase(Fields fields) {
        AlkalinePhosphatase alp = new AlkalinePhosphatase(
                fields.day("on"),
                fields.number("value", LEAST_ALP, MOST_UNITS),
                fields.choice("unit", AlkalinePhosphatase.Unit.class),
                fields.optionalNumber("lowerLimit", 0, MOST_UNITS),
                fields.optionalNumber("upperLimit", 0.01, MOST_UNITS),
                fields.optionalText("laboratory"),
                fields.optionalText("method"),
                fields.choiceOr("fraction", AlkalinePhosphatase.Fraction.TOTAL));
        checkLimits(fields, alp.lowerLimit(), alp.upperLimit());
        return alp;
    }

    private static Laboratory laboratory(Fields fields) {
        Laboratory result = new Laboratory(
                fields.day("on"),
                fields.choice("analyte", Laboratory.Analyte.class),
                fields.number("value", 0, MOST_UNITS),
                fields.text("unit"),
                fields.optionalNumber("upperLimit", 0, MOST_UNITS),
                fields.optionalNumber("lowerLimit", 0, MOST_UNITS));
        checkLimits(fields, result.lowerLimit(), result.upperLimit());
        return result;
    }

    private static void checkLimits(Fields fields, @Nullable Double lower, @Nullable Double upper) {
        if (lower != null && upper != null && lower >= upper) {
            fields.problem(
                    "lowerLimit",
                    "must be below the upper limit; exchange the two?",
                    "doit être sous la limite supérieure ; les échanger ?");
        }
    }

    private static Mri.Finding finding(Fields fields) {
        Mri.Finding finding = new Mri.Finding(
                fields.site("site"),
                fields.choice("extent", Mri.Extent.class),
                fields.optionalNumber("percent", 0, 100),
                fields.optionalNumber("volumeMm3", 0, 1_000_000),
                fields.optionalChoice("comparison", Mri.Comparison.class),
                fields.choices("features", Mri.Feature.class),
                fields.optionalNumber("zoneThicknessMm", 0, 200),
                fields.optionalNumber("zoneLengthMm", 0, 200));
        if (finding.oedema() && finding.comparison() == Mri.Comparison.RESOLVED) {
            fields.problem(
                    "comparison",
                    "contradicts the extent; where oedema has resolved the extent is none",
                    "contredit l'étendue ; quand l'œdème a disparu l'étendue est none");
        }
        return finding;
    }

    private static Visit visit(Fields fields) {
        Visit visit = new Visit(fields.day("on"), fields.optionalDay("next"));
        if (visit.next() != null && visit.next().isBefore(visit.on())) {
            fields.problem("next", "must not lie before the visit", "ne doit pas précéder la consultation");
        }
        return visit;
    }

    private static ExpectedResolution expectedResolution(Fields fields) {
        ExpectedResolution expected = new ExpectedResolution(
                fields.day("on"), fields.region("region"), fields.day("by"), fields.text("reason"));
        boolean stated = !expected.by().equals(LocalDate.EPOCH);
        if (stated && expected.by().isBefore(expected.on())) {
            fields.problem(
                    "by",
                    "lies before " + Wording.say(expected.on(), Language.EN)
                            + ", when it was said; expect healing on that day or later",
                    "précède le " + Wording.say(expected.on(), Language.FR)
                            + ", jour où cela a été dit ; attendez la guérison ce jour-là ou plus" + " tard");
        }
        LocalDate latest = expected.on().plusMonths(LATEST_EXPECTED_MONTHS);
        if (stated && expected.by().isAfter(latest)) {
            fields.problem(
                    "by",
                    "is more than " + LATEST_EXPECTED_MONTHS + " months after it was said; expect healing by "
                            + Wording.say(latest, Language.EN)
                            + " at the latest, and set another day when it comes",
                    "est à plus de " + LATEST_EXPECTED_MONTHS + " mois du jour où cela a été dit ; attendez la guérison"
                            + " au plus tard le " + Wording.say(latest, Language.FR)
                            + ", et fixez une autre date le moment venu");
        }
        return expected;
    }

    private static FactId factId(Fields fields) {
        String id = fields.text("fact");
        try {
            return new FactId(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            if (!id.isEmpty()) {
                fields.problem(
                        "fact",
                        "is not the id of a fact; take it from the journal of the episode",
                        "n'est pas l'identifiant d'un fait ; prenez-le dans le journal de l'épisode");
            }
            return new FactId(new UUID(0, 0));
        }
    }
}
