package org.marrowwatch.rules.laboratory;

import static org.marrowwatch.rules.Threshold.ALP_MARKED_RISE;

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
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;
import org.marrowwatch.rules.Wording;

/** Alkaline phosphatase that rises by more than biological and analytical variation explain. */
public final class AlpRise implements Rule {

    private static final Text PHRASE = Text.of(
            "ALP ({fraction}) {value} U/L on {on}, {percent} % above the personal baseline of {baseline} U/L.",
            "PAL ({fraction}) {value} U/L le {on}, {percent} % au-dessus du niveau de base personnel de {baseline} U/L.");

    private final ReferenceChange change;
    private final double marked;
    private final RuleCard card;

    public AlpRise(RuleSettings settings) {
        this.change = ReferenceChange.of(settings);
        this.marked = 1 + settings.value(ALP_MARKED_RISE) / 100;
        this.card = card(settings);
    }

    private static RuleCard card(RuleSettings settings) {
        double rise = ReferenceChange.of(settings).risePercent();
        String en = Wording.say(rise, Language.EN);
        String fr = Wording.say(rise, Language.FR);
        int marked = settings.count(ALP_MARKED_RISE);
        return new RuleCard(
                "alp-rise",
                1,
                Text.of("Alkaline phosphatase rising", "Phosphatases alcalines en hausse"),
                Text.of(
                        "Raised when the latest result of a laboratory and method is at least " + en
                                + " % above the personal baseline, the mean of the earlier results that were no rise. A"
                                + " warning from " + marked + " %, or when it is also above the printed upper"
                                + " limit. From 13 completed weeks of gestation until 8 weeks after delivery results are left out."
                                + " After kidney transplant a rise preceded symptoms by months. Liver and a healing fracture"
                                + " raise it too: ask for GGT.",
                        "Signalé quand le dernier résultat d'un laboratoire et d'une méthode dépasse d'au moins "
                                + fr + " % le niveau de base personnel, moyenne des résultats antérieurs sans"
                                + " hausse. Alerte à partir de " + marked + " %, ou s'il dépasse aussi la limite"
                                + " supérieure imprimée. De 13 SA révolues à 8 semaines après l'accouchement"
                                + " les résultats ne comptent pas. Après greffe rénale la hausse a précédé les symptômes de"
                                + " plusieurs mois. Le foie et une fracture qui guérit l'élèvent aussi : demander les GGT."),
                Text.of(
                        "A later result of the same laboratory and method less than " + en + " % above the baseline.",
                        "Un résultat ultérieur du même laboratoire et de la même méthode à moins de " + fr
                                + " % au-dessus du niveau de base."),
                "EuBIVAS, 91 healthy subjects (within-subject variation 5.3 %); Tillmann, Transpl Int 2008;21:547 (113 to 160"
                        + " to 271 U/L before symptoms after kidney transplant)",
                Grade.EVIDENCE);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict verdict = Verdict.quiet();
        for (Fraction fraction : Fraction.values()) {
            Optional<AlpSeries.Comparison> rise = episode.comparableAlp(fraction).stream()
                    .flatMap(series -> series.latestAgainstBaseline(change.rise()).stream())
                    .filter(comparison -> comparison.ratio() >= change.rise())
                    .max(Comparator.comparing(comparison -> comparison.latest().on()));
            if (rise.isPresent()) {
                verdict = verdict.and(Verdict.of(finding(fraction, rise.get())));
            }
        }
        return verdict;
    }

    private Finding finding(Fraction fraction, AlpSeries.Comparison rise) {
        AlkalinePhosphatase alp = rise.latest().fact();
        boolean aboveLimit = alp.timesUpperLimit().orElse(0) > 1;
        List<FactId> evidence = new ArrayList<>(rise.baselineFacts());
        evidence.add(rise.latest().id());
        return new Finding(
                card,
                rise.ratio() >= marked || aboveLimit ? Severity.WARNING : Severity.INFO,
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
