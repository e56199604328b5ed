package org.marrowwatch.rules.laboratory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.AlkalinePhosphatase.Fraction;
import org.marrowwatch.episode.AlpSeries;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** Alkaline phosphatase that rises by more than biological and analytical variation explain. */
public final class AlpRise implements Rule {

    /** Reference change value for a rise: log-normal, two-sided 95 %, CVI 5.3 % (EuBIVAS), CVA 2.65 %. */
    static final int RISE_PERCENT = 18;

    static final int MARKED_PERCENT = 40;
    private static final double RISE = 1 + RISE_PERCENT / 100.0;
    private static final double MARKED = 1 + MARKED_PERCENT / 100.0;

    private static final RuleCard CARD = new RuleCard(
            "alp-rise",
            1,
            Text.of("Alkaline phosphatase rising", "Phosphatases alcalines en hausse"),
            Text.of(
                    "Raised when the latest result of a laboratory and method is at least " + RISE_PERCENT
                            + " % above the personal baseline, the mean of the earlier results that were no rise. A"
                            + " warning from " + MARKED_PERCENT + " %, or when it is also above the printed upper"
                            + " limit. From 13 completed weeks of gestation until 8 weeks after delivery results are left out."
                            + " After kidney transplant a rise preceded symptoms by months. Liver and a healing fracture"
                            + " raise it too: ask for GGT.",
                    "Signalé quand le dernier résultat d'un laboratoire et d'une méthode dépasse d'au moins "
                            + RISE_PERCENT + " % le niveau de base personnel, moyenne des résultats antérieurs sans"
                            + " hausse. Alerte à partir de " + MARKED_PERCENT + " %, ou s'il dépasse aussi la limite"
                            + " supérieure imprimée. De 13 SA révolues à 8 semaines après l'accouchement"
                            + " les résultats ne comptent pas. Après greffe rénale la hausse a précédé les symptômes de"
                            + " plusieurs mois. Le foie et une fracture qui guérit l'élèvent aussi : demander les GGT."),
            Text.of(
                    "A later result of the same laboratory and method less than " + RISE_PERCENT
                            + " % above the baseline.",
                    "Un résultat ultérieur du même laboratoire et de la même méthode à moins de " + RISE_PERCENT
                            + " % au-dessus du niveau de base."),
            "EuBIVAS, 91 healthy subjects (within-subject variation 5.3 %); Tillmann, Transpl Int 2008;21:547 (113 to 160"
                    + " to 271 U/L before symptoms after kidney transplant)",
            Grade.EVIDENCE);

    private static final Text PHRASE = Text.of(
            "ALP ({fraction}) {value} U/L on {on}, {percent} % above the personal baseline of {baseline} U/L.",
            "PAL ({fraction}) {value} U/L le {on}, {percent} % au-dessus du niveau de base personnel de {baseline} U/L.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict verdict = Verdict.quiet();
        for (Fraction fraction : Fraction.values()) {
            Optional<AlpSeries.Comparison> rise = episode.comparableAlp(fraction).stream()
                    .flatMap(series -> series.latestAgainstBaseline(RISE).stream())
                    .filter(comparison -> comparison.ratio() >= RISE)
                    .max(Comparator.comparing(comparison -> comparison.latest().on()));
            if (rise.isPresent()) {
                verdict = verdict.and(Verdict.of(finding(fraction, rise.get())));
            }
        }
        return verdict;
    }

    private static Finding finding(Fraction fraction, AlpSeries.Comparison rise) {
        AlkalinePhosphatase alp = rise.latest().fact();
        boolean aboveLimit = alp.timesUpperLimit().orElse(0) > 1;
        List<FactId> evidence = new ArrayList<>(rise.baselineFacts());
        evidence.add(rise.latest().id());
        return new Finding(
                CARD,
                rise.ratio() >= MARKED || aboveLimit ? Severity.WARNING : Severity.INFO,
                Subject.of(fraction),
                alp.on(),
                evidence,
                PHRASE,
                Map.of(
                        "fraction", fraction,
                        "value", alp.unitsPerLitre(),
                        "on", alp.on(),
                        "percent", (double) Math.round((rise.ratio() - 1) * 100),
                        "baseline", rise.baseline()));
    }
}
