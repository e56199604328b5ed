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

/** A region on the opposite side that joins the course. */
public final class ContralateralInvolvement implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "contralateral-involvement",
            2,
            Text.of("Contralateral involvement", "Atteinte controlatérale"),
            Text.of(
                    "Raised when a region of the opposite side joins the course more than " + SAME_PRESENTATION_DAYS
                            + " days after its first presentation and within " + SAME_COURSE_MONTHS
                            + " months of the onset of the previous region, or while any region is still open."
                            + "\nA warning when MRI shows oedema there, information while only pain suggests it. The"
                            + " other hip was involved in 5 of 8 patients of one series.",
                    "Signalé quand une région du côté opposé rejoint l'évolution plus de " + SAME_PRESENTATION_DAYS
                            + " jours après la première présentation et dans les " + SAME_COURSE_MONTHS
                            + " mois suivant le début de la région précédente, ou tant qu'une région reste ouverte."
                            + "\nAlerte quand l'IRM y montre un œdème, information tant que seule la douleur l'évoque."
                            + " L'autre hanche était atteinte chez 5 patients sur 8 d'une série."),
            Spreading.CLEARS_WHEN,
            "Patel, Rheumatology 2014;53:785; transient regional osteoporosis of the hip, 8 patients followed 5.1 years"
                    + " (both hips in 5); the " + SAME_COURSE_MONTHS + " months and " + SAME_PRESENTATION_DAYS
                    + " days are our decision",
            Grade.EXTRAPOLATION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        return Spreading.findings(CARD, episode, joined -> joined.spread().contralateral());
    }
}
