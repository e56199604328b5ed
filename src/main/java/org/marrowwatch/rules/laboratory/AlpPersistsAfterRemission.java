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

/** Alkaline phosphatase that was raised before remission and still is after it. */
public final class AlpPersistsAfterRemission implements Rule {

    private static final Text STILL_RISEN = Text.of(
            "ALP ({fraction}) {value} U/L on {on}, still {percent} % above the personal baseline of {baseline} U/L, as"
                    + " before the remission of {remission}.",
            "PAL ({fraction}) {value} U/L le {on}, encore {percent} % au-dessus du niveau de base personnel de {baseline}"
                    + " U/L, comme avant la rémission du {remission}.");

    private static final Text STILL_HIGH = Text.of(
            "ALP ({fraction}) {value} U/L on {on}, still above its printed upper limit of {limit} U/L, as before the"
                    + " remission of {remission}.",
            "PAL ({fraction}) {value} U/L le {on}, encore au-dessus de leur limite supérieure imprimée de {limit} U/L,"
                    + " comme avant la rémission du {remission}.");

    private final AlpReader reader;
    private final RuleCard card;

    public AlpPersistsAfterRemission(RuleSettings settings) {
        this.reader = new AlpReader(settings);
        this.card = card(settings);
    }

    private static RuleCard card(RuleSettings settings) {
        double rise = ReferenceChange.of(settings).risePercent();
        Text because = Text.of(
                "Raised for information when every region is in remission, the latest result of a laboratory and method"
                        + " is later than that, and it has been at least " + Wording.say(rise, Language.EN)
                        + " % above the personal baseline, or above the printed upper limit, without a break since"
                        + " before the remission, and not " + Wording.say(rise, Language.EN)
                        + " % above the highest of that rise (our decision: then it is a new rise).\nIn 10 of 10 kidney"
                        + " recipients with the pain syndrome it was raised, often for longer than the symptoms.",
                "Signalé pour information quand toutes les régions sont en rémission, que le dernier résultat d'un"
                        + " laboratoire et d'une méthode est postérieur, et qu'il dépasse d'au moins "
                        + Wording.say(rise, Language.FR)
                        + " % le niveau de base personnel, ou la limite supérieure imprimée, sans interruption depuis"
                        + " avant la rémission, sans dépasser de " + Wording.say(rise, Language.FR)
                        + " % le maximum de cette hausse (notre décision : c'est alors une nouvelle hausse).\nChez 10"
                        + " greffés rénaux sur 10 atteints du syndrome douloureux elles étaient élevées, souvent plus"
                        + " longtemps que les symptômes.");
        return new RuleCard(
                "alp-persists-after-remission",
                1,
                Text.of(
                        "Alkaline phosphatase still raised after remission",
                        "Phosphatases alcalines encore élevées après rémission"),
                because.paragraph(LiverOrigin.CARD),
                Text.of(
                        "A later result of the same laboratory and method that is neither a rise nor above its limit, or"
                                + " a region that is no longer in remission.",
                        "Un résultat ultérieur du même laboratoire et de la même méthode sans hausse ni dépassement de la"
                                + " limite, ou une région qui n'est plus en rémission."),
                "Post-transplant distal limb bone-marrow oedema, 10 renal recipients, Nephrol Dial Transplant; the time"
                        + " course is our decision",
                Grade.EXTRAPOLATION);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        return reader.judge(episode, AlpConcern.PERSISTS_AFTER_REMISSION, reading -> {
            boolean risen = !reading.comparison().rises().isEmpty();
            return reading.finding(episode, card, risen ? STILL_RISEN : STILL_HIGH);
        });
    }
}
