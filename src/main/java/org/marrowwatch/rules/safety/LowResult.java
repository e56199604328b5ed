package org.marrowwatch.rules.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Laboratory.Analyte;
import org.marrowwatch.episode.LaboratoryCourse;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Text;
import org.marrowwatch.episode.TreatmentCourse;
import org.marrowwatch.rules.Wording;

/**
 * A laboratory value that is too low, or that nobody has recorded in a form that can be judged.
 *
 * @param limit the limit in the unit of a result, to be said beside it
 * @param needed how the result is asked for when it is missing
 * @param unfit what a result lacks that cannot be judged
 */
record LowResult(
        Analyte analyte,
        Text text,
        Predicate<Laboratory> judgeable,
        Predicate<Laboratory> low,
        Function<Laboratory, Text> limit,
        Text needed,
        Text unfit)
        implements Condition {

    /** A result counts that is at most so many days older than the last dose, or newer than it (our decision). */
    static final int COUNTS_DAYS = 90;

    private static final Text NEWER = Text.of("a newer result of", "un résultat plus récent de");

    static LowResult clearanceBelow(int limit) {
        return new LowResult(
                Analyte.CREATININE_CLEARANCE,
                Text.of(
                        "creatinine clearance below " + limit + " mL/min",
                        "clairance de la créatinine inférieure à " + limit + " mL/min"),
                Laboratory::inMillilitresPerMinute,
                result -> result.value() < limit,
                result -> Text.same(String.valueOf(limit)),
                Text.of("creatinine clearance in mL/min", "clairance de la créatinine en mL/min"),
                Text.of(
                        "a rate in another unit is no clearance",
                        "un débit dans une autre unité n'est pas une clairance"));
    }

    /** A clearance, or the filtration rate that the source itself names. */
    static LowResult clearanceOrRateBelow(int limit) {
        LowResult clearance = clearanceBelow(limit);
        return new LowResult(
                clearance.analyte,
                Text.of(
                        "creatinine clearance or filtration rate below " + limit + " mL/min",
                        "clairance de la créatinine ou débit de filtration inférieurs à " + limit + " mL/min"),
                result -> result.inMillilitresPerMinute() || result.perBodySurface(),
                clearance.low,
                clearance.limit,
                clearance.needed,
                clearance.unfit);
    }

    static LowResult hypocalcaemia() {
        return new LowResult(
                Analyte.CALCIUM,
                Text.of("calcium below its printed lower limit", "calcium sous sa limite inférieure imprimée"),
                Laboratory::lowerLimitPrinted,
                Laboratory::belowLowerLimit,
                result -> number(result.lowerLimit() == null ? 0 : result.lowerLimit()),
                Text.of("calcium with its printed lower limit", "calcium avec sa limite inférieure imprimée"),
                Text.of("a result without its limit is not judged", "un résultat sans limite n'est pas interprété"));
    }

    static LowResult vitaminDBelow(int nanograms) {
        String inNmol = Wording.say(nanograms * 2.5, Language.EN);
        return new LowResult(
                Analyte.VITAMIN_D,
                Text.of(
                        "25-OH vitamin D below " + nanograms + " ng/mL or " + inNmol + " nmol/L",
                        "25-OH vitamine D inférieure à " + nanograms + " ng/mL ou " + inNmol + " nmol/L"),
                result -> result.nanogramsPerMillilitre().isPresent(),
                result -> result.nanogramsPerMillilitre().orElse(nanograms) < nanograms,
                result -> number(result.inItsUnit(nanograms)),
                Text.of("25-OH vitamin D in ng/mL or nmol/L", "25-OH vitamine D en ng/mL ou nmol/L"),
                Text.of(
                        "a result in another unit is not judged",
                        "un résultat dans une autre unité n'est pas interprété"));
    }

    @Override
    public @Nullable Shown shown(Episode episode, TreatmentCourse treatment, LocalDate day) {
        List<Known<Laboratory>> run = that(episode, judgeable, treatment).runOf(low);
        if (run.isEmpty()) {
            return null;
        }
        Known<Laboratory> latest = run.get(run.size() - 1);
        return Shown.during(treatment, words(latest.fact()), run.get(0).on(), List.of(latest.id()));
    }

    private Text words(Laboratory result) {
        Text name = analyte.text();
        return Text.of(
                name.en() + " of " + number(result.value()).en() + " " + result.unit() + " below "
                        + limit.apply(result).en(),
                name.fr() + " de " + number(result.value()).fr() + " " + result.unit() + " sous "
                        + limit.apply(result).fr());
    }

    @Override
    public @Nullable Shown missing(Episode episode, TreatmentCourse treatment) {
        List<Known<Laboratory>> all = that(episode, result -> true, treatment).results();
        Known<Laboratory> judged = that(episode, judgeable, treatment).latest().orElse(null);
        if (judged != null) {
            List<Known<Laboratory>> newer = all.stream()
                    .filter(result -> result.on().isAfter(judged.on()) && asksAnew(result, treatment))
                    .toList();
            return newer.isEmpty() ? null : unjudged(newer, treatment);
        }
        // a result that counted for an earlier dose may be too old for the last
        boolean countedBefore = !episode.laboratory(analyte, judgeable)
                .since(treatment.began().minusDays(COUNTS_DAYS))
                .results()
                .isEmpty();
        LocalDate since = countedBefore ? treatment.lastDose() : treatment.began();
        return all.isEmpty()
                ? new Shown(needed, since, List.of())
                : new Shown(
                        needed.then(bracketed(unfit)),
                        since,
                        List.of(all.get(all.size() - 1).id()));
    }

    /** A rate that laboratories print of themselves asks for no clearance once the dose is given. */
    private boolean asksAnew(Known<Laboratory> result, TreatmentCourse treatment) {
        return analyte != Analyte.CREATININE_CLEARANCE || !result.on().isAfter(treatment.lastDose());
    }

    /** The newest results cannot be judged, and the one before them that can may no longer hold. */
    private Shown unjudged(List<Known<Laboratory>> newest, TreatmentCourse treatment) {
        Known<Laboratory> first = newest.get(0);
        Known<Laboratory> last = newest.get(newest.size() - 1);
        return Shown.during(
                treatment,
                NEWER.then(needed).then(bracketed(unfit)),
                first.on(),
                Stream.of(first, last).map(Known::id).distinct().toList());
    }

    private static Text bracketed(Text words) {
        return Text.of("(" + words.en() + ")", "(" + words.fr() + ")");
    }

    private LaboratoryCourse that(Episode episode, Predicate<Laboratory> fit, TreatmentCourse treatment) {
        return episode.laboratory(analyte, fit).since(treatment.lastDose().minusDays(COUNTS_DAYS));
    }

    private static Text number(double value) {
        return Text.of(Wording.say(value, Language.EN), Wording.say(value, Language.FR));
    }
}
