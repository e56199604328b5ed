package org.marrowwatch.rules.laboratory;

import static org.marrowwatch.episode.Pregnancy.ALP_HIDDEN_FROM_WEEK;
import static org.marrowwatch.episode.Pregnancy.ALP_HIDDEN_WEEKS_AFTER;
import static org.marrowwatch.rules.laboratory.Trimester.SECOND;
import static org.marrowwatch.rules.laboratory.Trimester.THIRD;
import static org.marrowwatch.rules.laboratory.Trimester.THIRD_FROM_WEEK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.AlkalinePhosphatase.Fraction;
import org.marrowwatch.episode.AlpCourse;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Pregnancy;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** A total alkaline phosphatase above the interval of its trimester, while the placenta hides the patient's own. */
final class AlpInPregnancy {

    static final Text CARD = Text.of(
            "From " + ALP_HIDDEN_FROM_WEEK + " completed weeks of gestation until " + ALP_HIDDEN_WEEKS_AFTER
                    + " weeks after delivery (our decision) the total is compared with an upper limit of pregnancy only, "
                    + SECOND.upperLimit() + " U/L of the second trimester and, from " + THIRD_FROM_WEEK
                    + " completed weeks, " + THIRD.upperLimit()
                    + " U/L of the third, and above it the flag is information; that border is common usage (unverified)."
                    + " Then a new baseline begins.",
            "De " + ALP_HIDDEN_FROM_WEEK + " SA révolues à " + ALP_HIDDEN_WEEKS_AFTER
                    + " semaines après l'accouchement (notre décision), les phosphatases totales ne sont comparées qu'à une"
                    + " limite supérieure de la grossesse, " + SECOND.upperLimit()
                    + " U/L au deuxième trimestre et, à partir de " + THIRD_FROM_WEEK + " SA révolues, "
                    + THIRD.upperLimit()
                    + " U/L au troisième ; au-dessus, le signalement est une information. Cette borne est d'usage courant"
                    + " (non vérifié). Ensuite un nouveau niveau de base commence.");

    private static final Text PREGNANT = Text.of(
            "ALP (total) {value} U/L on {on}, at {weeks} completed weeks of gestation, above {limit} U/L, the upper limit"
                    + " of the {trimester}.",
            "PAL (totales) {value} U/L le {on}, à {weeks} SA révolues, au-dessus de {limit} U/L, limite supérieure du"
                    + " {trimester}.");

    private static final Text UNDATED = Text.of(
            "ALP (total) {value} U/L on {on}, in a pregnancy of unstated gestation, above {limit} U/L, the upper limit of the"
                    + " {trimester}.",
            "PAL (totales) {value} U/L le {on}, pendant une grossesse de terme non précisé, au-dessus de {limit} U/L, limite"
                    + " supérieure du {trimester}.");

    private static final Text DELIVERED = Text.of(
            "ALP (total) {value} U/L on {on}, less than " + ALP_HIDDEN_WEEKS_AFTER
                    + " weeks after the {delivery} of {end}, above {limit} U/L, the upper limit of the {trimester}.",
            "PAL (totales) {value} U/L le {on}, moins de " + ALP_HIDDEN_WEEKS_AFTER
                    + " semaines après l'{delivery} du {end}, au-dessus de {limit} U/L, limite supérieure du"
                    + " {trimester}.");

    private static final Text DELIVERY = Text.of("delivery", "accouchement");
    private static final Text EXPECTED_DELIVERY = Text.of("expected delivery", "accouchement prévu");

    private AlpInPregnancy() {}

    static Verdict judge(RuleCard card, Episode episode) {
        AlpCourse total = episode.alp(Fraction.TOTAL);
        if (total.latest().isEmpty() || total.hiding().isEmpty()) {
            return Verdict.quiet();
        }
        Known<AlkalinePhosphatase> latest = total.latest().get();
        Pregnancy pregnancy = total.hiding().get();
        Trimester trimester = Trimester.of(pregnancy, latest.on());
        return latest.fact().unitsPerLitre() > trimester.upperLimit()
                ? Verdict.of(finding(card, episode, latest, pregnancy, trimester))
                : Verdict.quiet();
    }

    private static Finding finding(
            RuleCard card,
            Episode episode,
            Known<AlkalinePhosphatase> latest,
            Pregnancy pregnancy,
            Trimester trimester) {
        LocalDate on = latest.on();
        LiverOrigin origin = LiverOrigin.of(episode, on);
        List<FactId> evidence = new ArrayList<>(List.of(pregnancy.statedBy(), latest.id()));
        Map<String, Object> values = new HashMap<>();
        values.put("value", latest.fact().unitsPerLitre());
        values.put("on", on);
        values.put("weeks", pregnancy.weeks(on));
        values.put("end", pregnancy.end());
        values.put("delivery", pregnancy.delivered() == null ? EXPECTED_DELIVERY : DELIVERY);
        values.put("limit", trimester.upperLimit());
        values.put("trimester", trimester);
        origin.putInto(evidence, values);
        Text pregnant = pregnancy.dated() ? PREGNANT : UNDATED;
        Text phrase = pregnancy.ongoing(on) ? pregnant : DELIVERED;
        return new Finding(
                card, Severity.INFO, Subject.of(Fraction.TOTAL), on, evidence, phrase.then(origin.phrase()), values);
    }
}
