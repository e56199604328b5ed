package org.marrowwatch.dashboard.course;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.BoneDensity;
import org.marrowwatch.episode.Closure;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Exclusion;
import org.marrowwatch.episode.ExpectedResolution;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.FactKind;
import org.marrowwatch.episode.Fracture;
import org.marrowwatch.episode.FunctionScore;
import org.marrowwatch.episode.Injury;
import org.marrowwatch.episode.Radiograph;
import org.marrowwatch.episode.Scintigraphy;
import org.marrowwatch.episode.Treatment;
import org.marrowwatch.episode.Visit;
import org.marrowwatch.episode.Withdrawal;

/** Says facts as a clinician would at a hand-over. */
public final class Sentences {

    private static final Map<FactKind, BiFunction<Fact, Tongue, String>> KINDS = new EnumMap<>(FactKind.class);

    static {
        put(FactKind.SYMPTOMS, Measured::symptoms);
        put(FactKind.ALKALINE_PHOSPHATASE, Measured::alkalinePhosphatase);
        put(FactKind.MRI, Measured::mri);
        put(FactKind.LABORATORY, Measured::laboratory);
        put(FactKind.RADIOGRAPH, Sentences::radiograph);
        put(FactKind.SCINTIGRAPHY, Sentences::scintigraphy);
        put(FactKind.BONE_DENSITY, Sentences::boneDensity);
        put(FactKind.TREATMENT, Sentences::treatment);
        put(FactKind.CONTEXT, Sentences::context);
        put(FactKind.EXCLUSION, Sentences::exclusion);
        put(FactKind.FRACTURE, Sentences::fracture);
        put(FactKind.INJURY, Sentences::injury);
        put(FactKind.FUNCTION_SCORE, Sentences::functionScore);
        put(FactKind.EXPECTED_RESOLUTION, Sentences::expectedResolution);
        put(FactKind.VISIT, Sentences::visit);
        put(FactKind.CLOSURE, Sentences::closure);
        put(FactKind.WITHDRAWAL, Sentences::withdrawal);
    }

    private Sentences() {}

    @SuppressWarnings("unchecked") // a kind has one class, and FactKind says which
    private static <F extends Fact> void put(FactKind kind, BiFunction<F, Tongue, String> sentence) {
        KINDS.put(kind, (fact, tongue) -> sentence.apply((F) fact, tongue));
    }

    /** A fact in words, without its day and its kind. */
    public static String of(Fact fact, Tongue tongue) {
        return tongue.capital(Optional.ofNullable(KINDS.get(fact.kind()))
                .orElseThrow(() -> new IllegalStateException(fact.kind() + " has no sentence; add one"))
                .apply(fact, tongue));
    }

    private static String radiograph(Radiograph image, Tongue tongue) {
        String seen = image.findings().isEmpty()
                ? tongue.pick("no finding stated", "aucun signe précisé")
                : tongue.list(image.findings());
        return tongue.say(image.site().text())
                + tongue.pick(": ", " : ")
                + seen
                + tongue.also(image.arco() == null ? null : tongue.say(image.arco()));
    }

    private static String scintigraphy(Scintigraphy scan, Tongue tongue) {
        String uptake = scan.uptake() == null
                ? tongue.pick("uptake not stated", "fixation non précisée")
                : tongue.pick(tongue.say(scan.uptake()) + " uptake", "fixation " + tongue.say(scan.uptake()));
        String sites =
                scan.sites().stream().map(site -> tongue.say(site.text())).collect(Collectors.joining(", "));
        return sites + tongue.pick(": ", " : ") + uptake;
    }

    private static String boneDensity(BoneDensity density, Tongue tongue) {
        return density.site()
                + (density.tScore() == null ? "" : ", T-score " + tongue.say(density.tScore()))
                + (density.zScore() == null ? "" : ", Z-score " + tongue.say(density.zScore()))
                + (density.gramsPerCm2() == null ? "" : ", " + tongue.say(density.gramsPerCm2()) + " g/cm²");
    }

    private static String treatment(Treatment treatment, Tongue tongue) {
        return tongue.say(treatment.agent())
                + tongue.pick(": ", " : ")
                + tongue.say(treatment.action())
                + Tongue.after(", ", treatment.route())
                + tongue.also(treatment.detail());
    }

    private static String context(Context context, Tongue tongue) {
        String period = context.lastMenstrualPeriod() == null
                ? ""
                : tongue.pick("; last menstrual period ", " ; dernières règles le ")
                        + tongue.say(context.lastMenstrualPeriod());
        String due = context.dueDate() == null
                ? ""
                : tongue.pick("; due on ", " ; terme prévu le ") + tongue.say(context.dueDate());
        return tongue.say(context.factor())
                + Tongue.after(tongue.pick(": ", " : "), context.organ())
                + Tongue.after(tongue.pick(": ", " : "), context.drug())
                + Tongue.after(tongue.pick(": ", " : "), context.text())
                + period
                + due;
    }

    private static String exclusion(Exclusion exclusion, Tongue tongue) {
        return tongue.say(exclusion.cause())
                + tongue.pick(": ", " : ")
                + tongue.say(exclusion.statusOfCause())
                + tongue.also(exclusion.basis());
    }

    private static String fracture(Fracture fracture, Tongue tongue) {
        return tongue.pick("fracture found: ", "fracture constatée : ")
                + tongue.say(fracture.site().text());
    }

    private static String injury(Injury injury, Tongue tongue) {
        return tongue.pick("fall or injury: ", "chute ou traumatisme : ")
                + tongue.say(injury.region().text())
                + tongue.also(injury.detail());
    }

    private static String functionScore(FunctionScore score, Tongue tongue) {
        return tongue.say(score.instrument())
                + (score.region() == null
                        ? ""
                        : ", " + tongue.say(score.region().text()))
                + tongue.pick(": ", " : ")
                + tongue.say(score.value());
    }

    private static String expectedResolution(ExpectedResolution expected, Tongue tongue) {
        return tongue.say(expected.region().text())
                + tongue.pick(": expected to have healed by ", " : guérison attendue pour le ")
                + tongue.say(expected.by())
                + tongue.also(expected.reason());
    }

    private static String visit(Visit visit, Tongue tongue) {
        return visit.next() == null
                ? tongue.pick("seen at the clinic", "vu en consultation")
                : tongue.pick("next appointment on ", "prochain rendez-vous le ") + tongue.say(visit.next());
    }

    private static String closure(Closure closure, Tongue tongue) {
        return tongue.pick("follow-up ended: ", "fin du suivi : ")
                + tongue.say(closure.outcome())
                + tongue.also(closure.reason());
    }

    private static String withdrawal(Withdrawal withdrawal, Tongue tongue) {
        return tongue.pick("a fact was withdrawn: ", "un fait a été retiré : ") + withdrawal.reason();
    }
}
