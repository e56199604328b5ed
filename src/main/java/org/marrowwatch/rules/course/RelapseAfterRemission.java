package org.marrowwatch.rules.course;

import static org.marrowwatch.episode.Remission.CONFIRMED_AFTER_DAYS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Phase;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Relapse;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** A region that hurts or shows oedema again after a confirmed remission. */
public final class RelapseAfterRemission implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "relapse",
            1,
            Text.of("Relapse", "Récidive"),
            Text.of(
                    "Raised when a region in remission, that is without pain and fully weight-bearing on two reports at"
                            + " least " + CONFIRMED_AFTER_DAYS + " days apart, or for " + Relapse.QUIET_MONTHS
                            + " months after one such report, or for more than " + Episode.SAME_COURSE_MONTHS
                            + " months after a clear MRI, shows one of these:"
                            + "\n- Pain of " + Relapse.PAIN + " or more again, which is at least "
                            + Relapse.ABOVE_REMISSION + " above any pain of a remission"
                            + "\n- Pain without a figure that is new or worse, or keeps the limb from full weight-bearing"
                            + "\n- Oedema on MRI again where it had gone, or at another bone"
                            + "\nThe region's window runs anew from that day. Oedema that spreads within the region while its"
                            + " course goes on is flagged as migration instead. The definition is our decision: no"
                            + " published one was found.",
                    "Signalé quand une région en rémission, c'est-à-dire sans douleur et en appui complet sur deux"
                            + " comptes rendus à au moins " + CONFIRMED_AFTER_DAYS
                            + " jours d'intervalle, ou pendant " + Relapse.QUIET_MONTHS
                            + " mois après un seul, ou plus de " + Episode.SAME_COURSE_MONTHS
                            + " mois après une IRM sans œdème, présente l'un de ces éléments :"
                            + "\n- De nouveau une douleur de " + Relapse.PAIN + " ou plus, soit au moins "
                            + Relapse.ABOVE_REMISSION + " de plus que toute douleur d'une rémission"
                            + "\n- Une douleur sans chiffre, nouvelle ou aggravée, ou qui empêche l'appui complet"
                            + "\n- Un œdème à l'IRM là où il avait disparu, ou dans un autre os"
                            + "\nLe délai de la région repart de ce jour. Un œdème qui s'étend dans la région tant que"
                            + " l'évolution se poursuit est signalé comme migration. La définition est notre décision :"
                            + " aucune n'a été trouvée publiée."),
            Text.of(
                    "The region is free of pain again with full weight-bearing, or an MRI shows no oedema there and no"
                            + " pain is reported after it.",
                    "La région n'est de nouveau plus douloureuse avec appui complet, ou une IRM n'y montre plus d'œdème"
                            + " sans douleur ensuite."),
            "Farrar, Pain 2001;94:149 (a change of 2 points matters); BMC Musculoskelet Disord 2008;9:45 (0.6 on effort when"
                    + " healed); Jaramillo Quiceno, J Musculoskelet Surg Res 2024, 10.25259/JMSR_500_2024 (the same knee"
                    + " again); the definition is our decision",
            Grade.EXTRAPOLATION);

    private static final Text BY_PAIN = Text.of(
            "{region}: pain of {pain} of 10 on {on}, after a remission since {remission}. From {limit} it is a relapse.",
            "{region} : douleur à {pain} sur 10 le {on}, après une rémission depuis le {remission}. À partir de {limit}"
                    + " c'est une récidive.");

    private static final Text BY_WORD = Text.of(
            "{region}: pain again on {on}, without a figure, after a remission since {remission}.",
            "{region} : de nouveau une douleur le {on}, sans chiffre, après une rémission depuis le {remission}.");

    private static final Text BY_MRI = Text.of(
            "{region}: MRI of {on} shows oedema again ({site}), after a remission since {remission}.",
            "{region} : l'IRM du {on} montre de nouveau un œdème ({site}), après une rémission depuis le {remission}.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict verdict = Verdict.quiet();
        for (RegionCourse region : episode.regions()) {
            Relapse relapse = region.relapse();
            if (relapse != null
                    && region.phase() == Phase.RELAPSED
                    && region.open()
                    && !episode.movedWithin(region.region(), relapse.on())) {
                verdict = verdict.and(Verdict.of(finding(region, relapse)));
            }
        }
        return verdict;
    }

    private static Finding finding(RegionCourse region, Relapse relapse) {
        Map<String, Object> values = new HashMap<>();
        values.put("region", region.region());
        values.put("on", relapse.on());
        values.put("remission", relapse.healedOn());
        Text phrase = BY_WORD;
        if (relapse.pain() != null) {
            phrase = BY_PAIN;
            values.put("pain", relapse.pain());
            values.put("limit", Relapse.PAIN);
        }
        if (relapse.site() != null) {
            phrase = BY_MRI;
            values.put("site", relapse.site());
        }
        return new Finding(
                CARD,
                Severity.WARNING,
                Subject.of(region.region()),
                relapse.on(),
                List.of(relapse.healedBy(), relapse.fact()),
                phrase,
                values);
    }
}
