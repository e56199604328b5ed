package org.marrowwatch.rules.course;

import static org.marrowwatch.rules.course.ExpectedWindow.ADOLESCENT_FROM;
import static org.marrowwatch.rules.course.ExpectedWindow.ADOLESCENT_TO;
import static org.marrowwatch.rules.course.ExpectedWindow.DELIVERY_TO_UPPER_MONTHS;
import static org.marrowwatch.rules.course.ExpectedWindow.POSTPARTUM_MONTHS;
import static org.marrowwatch.rules.course.ExpectedWindow.TRANSPLANT_MONTHS;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.ExpectedResolution;
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

/** A region, or a course across regions, that is still open on the day by which it should have healed. */
public final class ResolutionWindowExceeded implements Rule {

    private static final Text IMPROVING = Text.of("It is improving.", "La région s'améliore.");
    private static final Text NOT_IMPROVING =
            Text.of("No improvement is on record.", "Aucune amélioration n'est consignée.");

    private static final Text COMPUTED = Text.of(
            "{region}: began {onset}, expected to have healed by {until} ({kind}).",
            "{region} : début le {onset}, guérison attendue au plus tard le {until} ({kind}).");
    private static final Text COMPUTED_IMPROVING = COMPUTED.then(IMPROVING);
    private static final Text COMPUTED_NOT_IMPROVING = COMPUTED.then(NOT_IMPROVING);

    private static final Text BY_HAND = Text.of(
            "{region}: began {onset}, expected to have healed by {until}. Expected day set by {author}: “{reason}”; the"
                    + " computed day is {computed} ({kind}).",
            "{region} : début le {onset}, guérison attendue au plus tard le {until}. Date attendue fixée par {author} :"
                    + " « {reason} » ; la date calculée est le {computed} ({kind}).");
    private static final Text BY_HAND_IMPROVING = BY_HAND.then(IMPROVING);
    private static final Text BY_HAND_NOT_IMPROVING = BY_HAND.then(NOT_IMPROVING);

    private static final Text COURSE = Text.of(
            "Migratory course ({regions}): began {onset}, expected to have healed by {until}. Still open: {open}.",
            "Évolution migratrice ({regions}) : début le {onset}, guérison attendue au plus tard le {until}. Encore en"
                    + " cours : {open}.");
    private static final Text COURSE_IMPROVING = COURSE.then(Text.of(
            "Every open region is improving or within its own window.",
            "Toute région encore ouverte s'améliore ou reste dans son propre délai."));
    private static final Text COURSE_NOT_IMPROVING = COURSE.then(Text.of(
            "At least one of them is past its own window and not improving.",
            "L'une d'elles au moins a dépassé son propre délai sans s'améliorer."));

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
                2,
                Text.of("Past the expected resolution window", "Délai de résolution attendu dépassé"),
                Text.of(
                        "Raised when an open region reaches the upper bound of its window: information while the region"
                                + " improves, a warning when not. A clinician's own day takes the place of the computed"
                                + " one."
                                + "\nThe bounds, in months from the region's own onset or relapse: " + months.en() + "."
                                + "\nPregnancy counts for an onset up to " + POSTPARTUM_MONTHS
                                + " months after delivery, and the bound is never before " + DELIVERY_TO_UPPER_MONTHS
                                + " months after delivery; a transplant counts for " + TRANSPLANT_MONTHS
                                + " months and adolescence from " + ADOLESCENT_FROM + " to " + ADOLESCENT_TO
                                + " years (our decisions)."
                                + "\nA course that went from one region to another is also judged as a whole, from its own"
                                + " onset or, after all of it had healed, from the relapse: information while every open region improves or is within its own window, a"
                                + " warning when not."
                                + "\nA treatment never shortens the window, and early recovery is never flagged. About half"
                                + " of hips pass 6 months.",
                        "Signalé quand une région ouverte atteint la limite supérieure de son délai : information tant que"
                                + " la région s'améliore, alerte sinon. La date fixée par un clinicien remplace la date"
                                + " calculée."
                                + "\nLes limites, en mois depuis le début ou la récidive de la région : " + months.fr()
                                + "."
                                + "\nLa grossesse compte pour un début jusqu'à " + POSTPARTUM_MONTHS
                                + " mois après l'accouchement, et la limite n'est jamais avant "
                                + DELIVERY_TO_UPPER_MONTHS + " mois après l'accouchement ; une greffe compte pendant "
                                + TRANSPLANT_MONTHS + " mois et l'adolescence de " + ADOLESCENT_FROM + " à "
                                + ADOLESCENT_TO + " ans (nos décisions)."
                                + "\nUne évolution passée d'une région à une autre est aussi jugée dans son ensemble, depuis"
                                + " son propre début ou, après guérison de l'ensemble, depuis la récidive : information tant que chaque région ouverte s'améliore ou reste dans"
                                + " son propre délai, alerte sinon."
                                + "\nUn traitement ne raccourcit jamais le délai et une guérison précoce n'est jamais"
                                + " signalée. Environ la moitié des hanches dépassent 6 mois."),
                Text.of(
                        "A report without pain at rest and on loading with full weight-bearing, an MRI free of oedema with"
                                + " no pain reported since, or a later expected day set by a clinician; for a course as a"
                                + " whole, the same of every region.",
                        "Un compte rendu sans douleur au repos ni à la mise en charge avec appui complet, une IRM sans"
                                + " œdème sans douleur depuis, ou une date attendue plus tardive fixée par un clinicien ;"
                                + " pour une évolution dans son ensemble, la même chose de chaque région."),
                "Patel, Rheumatology 2014;53:785 (3 to 6 months); BMC Musculoskelet Disord 2008;9:45 (shifting knee, 6 to 11"
                        + " months); Uematsu, J Nippon Med Sch 2000;67:459 (pregnancy, 14 to 24 weeks); the bounds for ankle"
                        + " and foot, adolescents, other regions, delivery, transplant and the migratory course are"
                        + " extrapolated",
                Grade.EXTRAPOLATION);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict regions =
                ExpectedWindow.judgeEach(episode, settings, (region, window) -> judge(episode, region, window, asOf));
        return CourseWindow.of(episode, settings)
                .map(window -> regions.and(judge(episode, window, asOf)))
                .orElse(regions);
    }

    private Verdict judge(Episode episode, RegionCourse region, ExpectedWindow window, LocalDate asOf) {
        if (asOf.isBefore(window.until())) {
            return Verdict.quietUntil(window.until());
        }
        return Verdict.of(window.setByHand()
                .map(known -> byHand(region, window, known, episode.recordedBy(known.id())))
                .orElseGet(() -> computed(region, window)));
    }

    private Finding computed(RegionCourse region, ExpectedWindow window) {
        boolean improving = region.improving();
        return new Finding(
                card,
                severity(improving),
                Subject.of(region.region()),
                window.until(),
                region.latestEvidence(),
                improving ? COMPUTED_IMPROVING : COMPUTED_NOT_IMPROVING,
                Map.of(
                        "region", region.region(),
                        "onset", region.clockStart(),
                        "until", window.until(),
                        "computed", window.computed(),
                        "kind", window.kind()));
    }

    private Finding byHand(RegionCourse region, ExpectedWindow window, Known<ExpectedResolution> set, String author) {
        boolean improving = region.improving();
        return new Finding(
                card,
                severity(improving),
                Subject.of(region.region()),
                window.until(),
                Stream.concat(region.latestEvidence().stream(), Stream.of(set.id()))
                        .toList(),
                improving ? BY_HAND_IMPROVING : BY_HAND_NOT_IMPROVING,
                Map.of(
                        "region", region.region(),
                        "onset", region.clockStart(),
                        "until", window.until(),
                        "computed", window.computed(),
                        "kind", window.kind(),
                        "author", author,
                        "reason", set.fact().reason()));
    }

    private Verdict judge(Episode episode, CourseWindow window, LocalDate asOf) {
        if (asOf.isBefore(window.until())) {
            return Verdict.quietUntil(window.until());
        }
        // a region that joined late is not slow before its own window has ended
        Optional<LocalDate> slow = window.slowFrom(episode, settings);
        boolean improving = slow.isEmpty() || asOf.isBefore(slow.get());
        Verdict verdict = Verdict.of(new Finding(
                card,
                severity(improving),
                Subject.EPISODE,
                window.beyond(window.until()),
                window.course().evidence(),
                improving ? COURSE_IMPROVING : COURSE_NOT_IMPROVING,
                Map.of(
                        "regions", window.regions(),
                        "open", window.openRegions(),
                        "onset", window.course().clockStart(),
                        "until", window.until(),
                        "kind", CourseKind.MIGRATORY_COURSE)));
        return improving && slow.isPresent() ? verdict.until(slow.get()) : verdict;
    }

    private static Severity severity(boolean improving) {
        return improving ? Severity.INFO : Severity.WARNING;
    }
}
