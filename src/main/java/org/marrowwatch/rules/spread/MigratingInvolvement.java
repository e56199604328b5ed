package org.marrowwatch.rules.spread;

import static org.marrowwatch.episode.Episode.SAME_COURSE_MONTHS;
import static org.marrowwatch.episode.Episode.SAME_PRESENTATION_DAYS;

import java.time.LocalDate;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Verdict;

/** A compartment, neighbouring bone or other joint of the same limb that joins the course. */
public final class MigratingInvolvement implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "migrating-involvement",
            2,
            Text.of("Migrating involvement", "Atteinte migratrice"),
            Text.of(
                    "Raised when oedema moves to another compartment or bone of the same joint, to a neighbouring"
                            + " bone, to another joint of the same limb, or elsewhere without crossing to the"
                            + " other side, in any direction, more than "
                            + SAME_PRESENTATION_DAYS + " days after the first presentation and within "
                            + SAME_COURSE_MONTHS + " months of the onset of the previous region, or while any region is"
                            + " still open.\nA warning when MRI shows oedema there, information while only pain suggests"
                            + " it. Extension within one bone is progression, not migration.",
                    "Signalé quand l'œdème passe à un autre compartiment ou os de la même articulation, à un os voisin,"
                            + " à une autre articulation du même membre, ou ailleurs sans changer de"
                            + " côté, dans un sens ou dans l'autre, plus de "
                            + SAME_PRESENTATION_DAYS + " jours après la première présentation et dans les "
                            + SAME_COURSE_MONTHS + " mois suivant le début de la région précédente, ou tant qu'une"
                            + " région reste ouverte.\nAlerte quand l'IRM y montre un œdème, information tant que seule"
                            + " la douleur l'évoque. L'extension dans un même os est une progression, non une"
                            + " migration."),
            Spreading.CLEARS_WHEN,
            "Regional migratory osteoporosis, 63 cases, Eur J Radiol 2008; BMC Musculoskelet Disord 2008;9:45"
                    + " (intra-articular shift); EURORAD 892 (distal to proximal); the " + SAME_COURSE_MONTHS
                    + " months and " + SAME_PRESENTATION_DAYS + " days are our decision",
            Grade.EXTRAPOLATION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        return Spreading.findings(CARD, episode, joined -> joined.spread().migrating());
    }
}
