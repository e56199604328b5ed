package org.marrowwatch.rules.course;

import static org.marrowwatch.rules.course.ExpectedWindow.DELIVERY_TO_PROLONGED_MONTHS;

import java.time.LocalDate;
import java.util.Map;
import org.marrowwatch.episode.Episode;
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

/** A region that hurts for so long that primary bone marrow oedema is no longer the likely diagnosis. */
public final class ProlongedCourse implements Rule {

    private static final Text COURSE = Text.of(
            "Migratory course ({regions}): still open on {prolonged}, {time} after it began on {onset}; the diagnosis"
                    + " should be opened again. Still open: {open}.",
            "Évolution migratrice ({regions}) : encore en cours le {prolonged}, {time} après son début le {onset} ; le"
                    + " diagnostic est à reprendre. Encore en cours : {open}.");

    private static final Text REGION = Text.of(
            "{region}: still open on {prolonged}, {time} after it began on {onset}; the diagnosis should be opened again"
                    + " ({kind}).",
            "{region} : région encore ouverte le {prolonged}, {time} après son début le {onset} ; le diagnostic est à"
                    + " reprendre ({kind}).");

    private final RuleSettings settings;
    private final RuleCard card;

    public ProlongedCourse(RuleSettings settings) {
        this.settings = settings;
        this.card = card(settings);
    }

    private static RuleCard card(RuleSettings settings) {
        Text months = CourseKind.table(settings, Window::prolonged);
        return new RuleCard(
                "prolonged-course",
                2,
                Text.of("Prolonged course: re-open the diagnosis", "Évolution prolongée : reprendre le diagnostic"),
                Text.of(
                        "Raised when a region is still open so late that the diagnosis should be opened again. Few primary"
                                + " courses last so long; osteonecrosis, insufficiency fracture, infection and tumour"
                                + " should be looked for again."
                                + "\nThe bounds, in months from the region's own onset or relapse: " + months.en()
                                + "; in pregnancy never before " + DELIVERY_TO_PROLONGED_MONTHS
                                + " months after delivery."
                                + "\nA course that went from one region to another is also judged as a whole, from its own"
                                + " onset or, after all of it had healed, from the relapse. A day set by a clinician does not move the bound.",
                        "Signalé quand une région est encore ouverte si tard que le diagnostic est à reprendre."
                                + " Peu d'évolutions primitives durent autant ; ostéonécrose, fracture par insuffisance,"
                                + " infection et tumeur sont à rechercher de nouveau."
                                + "\nLes limites, en mois depuis le début ou la récidive de la région : " + months.fr()
                                + " ; en cas de grossesse jamais avant " + DELIVERY_TO_PROLONGED_MONTHS
                                + " mois après l'accouchement."
                                + "\nUne évolution passée d'une région à une autre est aussi jugée dans son ensemble, depuis"
                                + " son propre début ou, après guérison de l'ensemble, depuis la récidive. Une date fixée par un clinicien ne déplace pas la limite."),
                Text.of(
                        "Remission of the region, an MRI free of oedema with no pain reported since, or closure with"
                                + " another diagnosis.",
                        "Rémission de la région, IRM sans œdème sans douleur depuis, ou clôture avec un autre diagnostic."),
                "BMC Musculoskelet Disord 2008;9:45 (usually 6, occasionally 12 months); Patel, Rheumatology 2014;53:785;"
                        + " the bounds after transplant, in adolescents, of other regions, of the delivery and of the"
                        + " migratory course are extrapolated",
                Grade.EXTRAPOLATION);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict regions = ExpectedWindow.judgeEach(episode, settings, (region, window) -> judge(region, window, asOf));
        return CourseWindow.of(episode, settings)
                .map(window -> regions.and(judge(window, asOf)))
                .orElse(regions);
    }

    private Verdict judge(CourseWindow window, LocalDate asOf) {
        if (asOf.isBefore(window.prolonged())) {
            return Verdict.quietUntil(window.prolonged());
        }
        return Verdict.of(new Finding(
                card,
                Severity.WARNING,
                Subject.EPISODE,
                window.beyond(window.prolonged()),
                window.course().evidence(),
                COURSE,
                Map.of(
                        "regions", window.regions(),
                        "open", window.openRegions(),
                        "onset", window.course().clockStart(),
                        "time", window.course().clockStart().until(window.prolonged()),
                        "prolonged", window.prolonged(),
                        "kind", CourseKind.MIGRATORY_COURSE)));
    }

    private Verdict judge(RegionCourse region, ExpectedWindow window, LocalDate asOf) {
        if (asOf.isBefore(window.prolonged())) {
            return Verdict.quietUntil(window.prolonged());
        }
        return Verdict.of(new Finding(
                card,
                Severity.WARNING,
                Subject.of(region.region()),
                window.prolonged(),
                region.latestEvidence(),
                REGION,
                Map.of(
                        "region", region.region(),
                        "onset", region.clockStart(),
                        "time", region.clockStart().until(window.prolonged()),
                        "prolonged", window.prolonged(),
                        "kind", window.kind())));
    }
}
