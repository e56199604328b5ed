package org.marrowwatch.rules.course;

import static org.marrowwatch.rules.course.ExpectedWindow.DELIVERY_TO_UPPER_MONTHS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** A region that still hurts on the day by which such regions have healed. */
public final class ResolutionWindowExceeded implements Rule {

    private static final Text IMPROVING = Text.of(
            "{region}: began {onset}, expected to have healed by {until} ({kind}). It is improving.",
            "{region} : début le {onset}, guérison attendue au plus tard le {until} ({kind}). Elle s'améliore.");

    private static final Text NOT_IMPROVING = Text.of(
            "{region}: began {onset}, expected to have healed by {until} ({kind}). No improvement is on record.",
            "{region} : début le {onset}, guérison attendue au plus tard le {until} ({kind}). Aucune amélioration"
                    + " n'est consignée.");

    private final RuleSettings settings;
    private final RuleCard card;

    public ResolutionWindowExceeded(RuleSettings settings) {
        this.settings = settings;
        this.card = card(settings);
    }

    private static RuleCard card(RuleSettings settings) {
        Text months = CourseKind.table(settings, Window::upper);
        return new RuleCard(
                "resolution-window-exceeded",
                1,
                Text.of("Past the expected resolution window", "Délai de résolution attendu dépassé"),
                Text.of(
                        "Raised when an open region reaches the upper bound of its window, in months from its own onset: "
                                + months.en() + "; in pregnancy never before " + DELIVERY_TO_UPPER_MONTHS
                                + " months after delivery. Information while the region improves, a warning when it does"
                                + " not. A treatment never shortens the window, and early recovery is never flagged."
                                + " About half of hips pass 6 months.",
                        "Signalé quand une région ouverte atteint la limite supérieure de son délai, en mois depuis son"
                                + " propre début : " + months.fr() + " ; en cas de grossesse jamais avant "
                                + DELIVERY_TO_UPPER_MONTHS
                                + " mois après l'accouchement. Information tant que la région"
                                + " s'améliore, alerte sinon. Un traitement ne raccourcit jamais le délai et une guérison"
                                + " précoce n'est jamais signalée. Environ la moitié des hanches dépassent 6 mois."),
                Text.of(
                        "A report without pain at rest and on loading with full weight-bearing, an MRI free of oedema with"
                                + " no pain reported since, or a later expected day set by a clinician.",
                        "Un compte rendu sans douleur au repos ni à la mise en charge avec appui complet, une IRM sans"
                                + " œdème sans douleur depuis, ou une date attendue plus tardive fixée par un clinicien."),
                "Patel, Rheumatology 2014;53:785 (3 to 6 months); BMC Musculoskelet Disord 2008;9:45 (shifting knee, 6 to 11"
                        + " months); Uematsu, J Nippon Med Sch 2000;67:459 (pregnancy, 14 to 24 weeks); the bounds for ankle"
                        + " and foot, adolescents, delivery and transplant are extrapolated",
                Grade.EXTRAPOLATION);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        return ExpectedWindow.judgeEach(episode, settings, (region, window) -> judge(region, window, asOf));
    }

    private Verdict judge(RegionCourse region, ExpectedWindow window, LocalDate asOf) {
        if (asOf.isBefore(window.until())) {
            return Verdict.quietUntil(window.until());
        }
        boolean improving = region.improving();
        return Verdict.of(new Finding(
                card,
                improving ? Severity.INFO : Severity.WARNING,
                Subject.of(region.region()),
                window.until(),
                evidence(region, window),
                improving ? IMPROVING : NOT_IMPROVING,
                Map.of(
                        "region", region.region(),
                        "onset", region.clockStart(),
                        "until", window.until(),
                        "computed", window.computed(),
                        "kind", window.kind())));
    }

    private static List<FactId> evidence(RegionCourse region, ExpectedWindow window) {
        return Stream.concat(region.latestEvidence(), window.setByHand().map(Known::id).stream())
                .toList();
    }
}
