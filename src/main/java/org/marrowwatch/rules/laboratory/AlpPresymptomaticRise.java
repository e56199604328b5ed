package org.marrowwatch.rules.laboratory;

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

/** Alkaline phosphatase that rises markedly after a transplant, before any pain. */
public final class AlpPresymptomaticRise implements Rule {

    private static final Text PHRASE = Text.of(
            "ALP ({fraction}) {value} U/L on {on}, {percent} % above the personal baseline of {baseline} U/L, {time} after"
                    + " a transplant, under a calcineurin inhibitor, and no pain reported since the transplant.",
            "PAL ({fraction}) {value} U/L le {on}, {percent} % au-dessus du niveau de base personnel de {baseline} U/L,"
                    + " {time} après une greffe, sous inhibiteur de la calcineurine, sans douleur signalée depuis la"
                    + " greffe.");

    private final AlpReader reader;
    private final RuleCard card;

    public AlpPresymptomaticRise(RuleSettings settings) {
        this.reader = new AlpReader(settings);
        this.card = card(settings);
    }

    private static RuleCard card(RuleSettings settings) {
        double marked = settings.value(ALP_MARKED_RISE);
        double rise = ReferenceChange.of(settings).risePercent();
        Text because = Text.of(
                "Raised as a warning when the latest result of a laboratory and method is at least "
                        + Wording.say(marked, Language.EN)
                        + " % above the personal baseline, was drawn in the " + PRESYMPTOMATIC_MONTHS
                        + " months after a transplant (our decision) while a calcineurin inhibitor was taken, and no pain"
                        + " of any region has been reported since the transplant."
                        + "\nIn 37 kidney recipients with bone pain the mean had risen by 42 % three months before it"
                        + " began. A smaller rise stays information under its own flag: the bone fraction of 129 unselected"
                        + " recipients rose by 31 % on average, and the total is treated alike (our decision). Without a rise nothing is excluded: a recipient with the pain syndrome"
                        + " had normal values.\nIt speaks instead of the flag of a new rise after remission. The end of"
                        + " the " + PRESYMPTOMATIC_MONTHS
                        + " months does not clear it: time alone answers no result (our decision).",
                "Alerte quand le dernier résultat d'un laboratoire et d'une méthode dépasse d'au moins "
                        + Wording.say(marked, Language.FR)
                        + " % le niveau de base personnel, qu'il a été prélevé dans les " + PRESYMPTOMATIC_MONTHS
                        + " mois suivant une greffe (notre décision) sous inhibiteur de la calcineurine, et qu'aucune"
                        + " douleur d'aucune région n'a été signalée depuis la greffe.\nChez 37"
                        + " greffés rénaux avec douleurs osseuses, la moyenne avait augmenté de 42 % trois mois avant"
                        + " leur début. Une hausse moindre reste une information sous son propre signalement : la fraction"
                        + " osseuse de 129 greffés non sélectionnés a augmenté de 31 % en moyenne, et le total est"
                        + " traité de même (notre décision). Sans hausse rien n'est exclu : un"
                        + " greffé atteint du syndrome douloureux avait des valeurs normales.\nRemplace le signalement"
                        + " d'une nouvelle hausse après rémission. La fin des " + PRESYMPTOMATIC_MONTHS
                        + " mois ne le lève pas : le temps seul ne répond à aucun résultat (notre décision).");
        return new RuleCard(
                "alp-presymptomatic-rise",
                2,
                Text.of(
                        "Alkaline phosphatase rising before symptoms after transplant",
                        "Hausse des phosphatases alcalines avant les symptômes après greffe"),
                because.paragraph(LiverOrigin.CARD),
                Text.of(
                        "A report of pain, with which it becomes an ordinary rise beside the course, or a later result"
                                + " of the same laboratory and method less than " + Wording.say(marked, Language.EN)
                                + " % above the baseline; from " + Wording.say(rise, Language.EN)
                                + " % that is still an ordinary rise.",
                        "Une douleur signalée, qui en fait une hausse ordinaire accompagnant l'évolution, ou un résultat"
                                + " ultérieur du même laboratoire et de la même méthode à moins de "
                                + Wording.say(marked, Language.FR)
                                + " % au-dessus du niveau de base ; à partir de " + Wording.say(rise, Language.FR)
                                + " %, c'est encore une hausse ordinaire."),
                "Tillmann, Transpl Int 2008;21:547 (113 to 160 to 271 U/L); Reinhardt, Nephrol Dial Transplant 1998;13:436"
                        + " (129 recipients); Mari, Transplantation 2000;70:210 (normal values)",
                Grade.EXTRAPOLATION);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        return reader.judge(episode, AlpConcern.PRESYMPTOMATIC_RISE, reading -> reading.finding(episode, card, PHRASE));
    }
}
