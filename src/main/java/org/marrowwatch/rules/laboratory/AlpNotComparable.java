package org.marrowwatch.rules.laboratory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.AlkalinePhosphatase.Fraction;
import org.marrowwatch.episode.AlpCourse;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** An alkaline phosphatase whose change nobody can judge, because the earlier results come from elsewhere. */
public final class AlpNotComparable implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "alp-not-comparable",
            1,
            Text.of("Alkaline phosphatase not comparable", "Phosphatases alcalines non comparables"),
            Text.of(
                    "Raised for information (our decision) when the latest result is the first of its laboratory and"
                            + " method although there are earlier results, or when only one of them states its"
                            + " laboratory or method: the same blood gave about 10 % more by one method than by"
                            + " others, so no rise is computed.\nResults during and before a pregnancy that hides"
                            + " the patient's own do not count. A rise seen by another laboratory stands beside it.",
                    "Signalé pour information (notre décision) quand le dernier résultat est le premier de son laboratoire"
                            + " et de sa méthode alors qu'il en existe d'antérieurs, ou quand un seul d'entre eux précise"
                            + " son laboratoire ou sa méthode : le même sang donnait environ 10 % de plus avec une méthode"
                            + " qu'avec d'autres, donc aucune hausse n'est calculée.\nLes résultats pendant et avant une"
                            + " grossesse qui masque ceux de la patiente ne comptent pas. Une hausse vue par un autre"
                            + " laboratoire reste signalée à côté."),
            Text.of(
                    "A later result of a laboratory and method that has measured before.",
                    "Un résultat ultérieur d'un laboratoire et d'une méthode ayant déjà mesuré."),
            "Danish reference interval of ALP, Scand J Clin Lab Invest 2026 (uncorrected and corrected methods); the rest"
                    + " is our decision",
            Grade.EXTRAPOLATION);

    private static final Text PHRASE = Text.of(
            "ALP ({fraction}) {value} U/L on {on} (laboratory: {laboratory}, method: {method}) cannot be compared with"
                    + " {earlier} U/L on {earlierOn} (laboratory: {earlierLaboratory}, method: {earlierMethod}). Ask for"
                    + " the same laboratory and method.",
            "PAL ({fraction}) {value} U/L le {on} (laboratoire : {laboratory}, méthode : {method}) non comparables à"
                    + " {earlier} U/L le {earlierOn} (laboratoire : {earlierLaboratory}, méthode : {earlierMethod})."
                    + " Demander le même laboratoire et la même méthode.");

    private static final Text NOT_STATED = Text.of("not stated", "sans précision");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict verdict = Verdict.quiet();
        for (Fraction fraction : Fraction.values()) {
            AlpCourse course = episode.alp(fraction);
            Optional<Known<AlkalinePhosphatase>> earlier = course.incomparableBefore();
            if (earlier.isPresent() && course.latest().isPresent()) {
                verdict = verdict.and(
                        Verdict.of(finding(earlier.get(), course.latest().get())));
            }
        }
        return verdict;
    }

    private static Finding finding(Known<AlkalinePhosphatase> earlier, Known<AlkalinePhosphatase> latest) {
        AlkalinePhosphatase before = earlier.fact();
        AlkalinePhosphatase alp = latest.fact();
        return new Finding(
                CARD,
                Severity.INFO,
                Subject.of(alp.fraction()),
                alp.on(),
                List.of(earlier.id(), latest.id()),
                PHRASE,
                Map.of(
                        "fraction", alp.fraction(),
                        "value", alp.unitsPerLitre(),
                        "on", alp.on(),
                        "laboratory", stated(alp.laboratory()),
                        "method", stated(alp.method()),
                        "earlier", before.unitsPerLitre(),
                        "earlierOn", before.on(),
                        "earlierLaboratory", stated(before.laboratory()),
                        "earlierMethod", stated(before.method())));
    }

    private static Object stated(@Nullable String name) {
        return name == null ? NOT_STATED : name;
    }
}
