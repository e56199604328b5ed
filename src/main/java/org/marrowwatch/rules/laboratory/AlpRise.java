package org.marrowwatch.rules.laboratory;

import static org.marrowwatch.episode.AlpSeries.BASELINE_RESULTS;
import static org.marrowwatch.rules.Threshold.ALP_MARKED_RISE;
import static org.marrowwatch.rules.laboratory.AlpReader.PRESYMPTOMATIC_MONTHS;

import java.time.LocalDate;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Verdict;
import org.marrowwatch.rules.Wording;

/** Alkaline phosphatase that rises by more than biological and analytical variation explain. */
public final class AlpRise implements Rule {

    private static final Text PHRASE = Text.of(
            "ALP ({fraction}) {value} U/L on {on}, {percent} % above the personal baseline of {baseline} U/L.",
            "PAL ({fraction}) {value} U/L le {on}, {percent} % au-dessus du niveau de base personnel de {baseline} U/L.");

    private static final Text MEASURE_AGAIN = Text.of(
            "Since then every region has come into remission: it is to be measured again.",
            "Depuis, toutes les régions sont entrées en rémission : à mesurer de nouveau.");

    private final AlpReader reader;
    private final RuleCard card;

    public AlpRise(RuleSettings settings) {
        this.reader = new AlpReader(settings);
        this.card = card(settings);
    }

    private static RuleCard card(RuleSettings settings) {
        ReferenceChange change = ReferenceChange.of(settings);
        double rise = change.risePercent();
        double fall = change.fallPercent();
        String en = Wording.say(rise, Language.EN);
        String fr = Wording.say(rise, Language.FR);
        String marked = Wording.say(settings.value(ALP_MARKED_RISE), Language.EN);
        String marque = Wording.say(settings.value(ALP_MARKED_RISE), Language.FR);
        Text because = Text.of(
                "Raised when the latest result of a laboratory and method is at least " + en
                        + " % above the personal baseline, the mean of the first " + BASELINE_RESULTS
                        + " earlier results that were no rise, or of as many as there are; a result at least "
                        + Wording.say(fall, Language.EN)
                        + " % below it begins it anew, and results that state no laboratory or method are taken to"
                        + " share it (our decisions).\nA warning from "
                        + marked + " % (our decision, after a mean rise of 42 % months before symptoms after kidney"
                        + " transplant), or when it is also above the printed upper limit; only information, asking for another"
                        + " result, when every region has come into remission since (our decision).\nIn the first "
                        + PRESYMPTOMATIC_MONTHS + " months after a transplant under a calcineurin inhibitor that limit"
                        + " does not count while no pain is reported: the bone fraction of 129 unselected recipients rose"
                        + " by 31 % on average, to above its own limit, and the total is treated alike (our decision)."
                        + "\nAnother flag speaks instead of"
                        + " this one when the rise comes before symptoms after a transplant, or after remission. The"
                        + " absence of a rise excludes nothing: a recipient with the pain syndrome had normal values.",
                "Signalé quand le dernier résultat d'un laboratoire et d'une méthode dépasse d'au moins " + fr
                        + " % le niveau de base personnel, moyenne des " + BASELINE_RESULTS
                        + " premiers résultats antérieurs sans hausse, ou de ceux qui existent ; un résultat inférieur"
                        + " d'au moins " + Wording.say(fall, Language.FR)
                        + " % le fait recommencer, et les résultats sans laboratoire ou méthode précisés sont supposés"
                        + " les partager (nos décisions).\nAlerte à"
                        + " partir de " + marque
                        + " % (notre décision, d'après une hausse moyenne de 42 % des mois avant"
                        + " les symptômes après greffe rénale), ou s'il dépasse aussi la limite supérieure imprimée ;"
                        + " seulement une information, demandant un nouveau dosage, quand toutes les régions sont depuis"
                        + " entrées en rémission (notre décision)."
                        + "\nDans les " + PRESYMPTOMATIC_MONTHS
                        + " premiers mois après une greffe sous inhibiteur de la"
                        + " calcineurine, cette limite ne compte pas tant qu'aucune douleur n'est signalée :"
                        + " la fraction osseuse de 129 greffés non sélectionnés a augmenté de 31 % en moyenne,"
                        + " au-delà de sa propre limite, et le total est traité de même (notre décision).\nUn autre"
                        + " signalement remplace celui-ci quand la hausse précède les symptômes après une greffe, ou suit"
                        + " la rémission. L'absence de hausse n'exclut rien : un greffé atteint du syndrome douloureux"
                        + " avait des valeurs normales.");
        return new RuleCard(
                "alp-rise",
                3,
                Text.of("Alkaline phosphatase rising", "Phosphatases alcalines en hausse"),
                because.paragraph(AlpInPregnancy.CARD).paragraph(LiverOrigin.CARD),
                Text.of(
                        "A later result of the same laboratory and method less than " + en + " % above the baseline, or"
                                + " any result of a pregnancy that is within its interval.",
                        "Un résultat ultérieur du même laboratoire et de la même méthode à moins de " + fr
                                + " % au-dessus du niveau de base, ou tout résultat d'une grossesse dans son intervalle."),
                "EuBIVAS, 91 healthy subjects (within-subject variation 5.3 %); Tillmann, Transpl Int 2008;21:547 (113 to 160"
                        + " to 271 U/L before symptoms); Reinhardt, Nephrol Dial Transplant 1998;13:436 (129 recipients);"
                        + " Mari, Transplantation 2000;70:210 (normal values); Abbassi-Ghanavati 2009 (pregnancy)",
                Grade.EVIDENCE);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Text phrase = episode.inRemissionSince().isPresent() ? PHRASE.then(MEASURE_AGAIN) : PHRASE;
        return reader.judge(episode, AlpConcern.RISE, reading -> reading.finding(episode, card, phrase))
                .and(AlpInPregnancy.judge(card, episode));
    }
}
