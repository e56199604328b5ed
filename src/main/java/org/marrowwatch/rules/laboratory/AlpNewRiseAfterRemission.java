package org.marrowwatch.rules.laboratory;

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

/** Alkaline phosphatase that rises after every region has come into remission. */
public final class AlpNewRiseAfterRemission implements Rule {

    private static final Text PHRASE = Text.of(
            "ALP ({fraction}) {value} U/L on {on}, {percent} % above the personal baseline of {baseline} U/L: a rise since"
                    + " the remission of {remission}. Ask for a relapse, a new site, a fracture or another cause.",
            "PAL ({fraction}) {value} U/L le {on}, {percent} % au-dessus du niveau de base personnel de {baseline} U/L :"
                    + " une hausse depuis la rémission du {remission}. Rechercher une récidive, une nouvelle"
                    + " localisation, une fracture ou une autre cause.");

    private final AlpReader reader;
    private final RuleCard card;

    public AlpNewRiseAfterRemission(RuleSettings settings) {
        this.reader = new AlpReader(settings);
        this.card = card(settings);
    }

    private static RuleCard card(RuleSettings settings) {
        double rise = ReferenceChange.of(settings).risePercent();
        Text because = Text.of(
                "Raised as a warning (our decision) when every region is in remission and the latest result of a"
                        + " laboratory and method, later than that, is at least " + Wording.say(rise, Language.EN)
                        + " % above the personal baseline, while the last one before the remission, or one after it, was"
                        + " not; or as much above the highest of a rise that was there before.\nAsk for a relapse, a new"
                        + " site, a fracture or another cause.",
                "Alerte (notre décision) quand toutes les régions sont en rémission et que le dernier résultat d'un"
                        + " laboratoire et d'une méthode, postérieur, dépasse d'au moins "
                        + Wording.say(rise, Language.FR)
                        + " % le niveau de base personnel, alors que le dernier avant la rémission, ou un autre après"
                        + " elle, ne le dépassait pas ; ou dépasse d'autant le maximum d'une hausse déjà présente."
                        + "\nRechercher une récidive, une nouvelle localisation, une fracture ou une autre cause.");
        return new RuleCard(
                "alp-new-rise-after-remission",
                1,
                Text.of(
                        "Alkaline phosphatase rising after remission",
                        "Hausse des phosphatases alcalines après rémission"),
                because.then(LiverOrigin.CARD),
                Text.of(
                        "A later result of the same laboratory and method less than " + Wording.say(rise, Language.EN)
                                + " % above the baseline, or a region that is no longer in remission: then it is an"
                                + " ordinary rise beside the course.",
                        "Un résultat ultérieur du même laboratoire et de la même méthode à moins de "
                                + Wording.say(rise, Language.FR)
                                + " % au-dessus du niveau de base, ou une région qui n'est plus en rémission : c'est alors"
                                + " une hausse ordinaire accompagnant l'évolution."),
                "EuBIVAS, 91 healthy subjects (within-subject variation 5.3 %); four recipients, Transplant Proc"
                        + " 2003;35:2937 (symptoms and rises went together); the questions are our decision",
                Grade.EXTRAPOLATION);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        return reader.judge(
                episode, AlpConcern.NEW_RISE_AFTER_REMISSION, reading -> reading.finding(episode, card, PHRASE));
    }
}
