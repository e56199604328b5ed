package org.marrowwatch.rules.imaging;

import static org.marrowwatch.rules.Threshold.MRI_REGRESSION_INFO;
import static org.marrowwatch.rules.Threshold.MRI_REGRESSION_WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.MriChange;
import org.marrowwatch.episode.MriComparison;
import org.marrowwatch.episode.MriCourse;
import org.marrowwatch.episode.MriReading;
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

/** Oedema that a follow-up MRI does not show to regress in the time in which it should. */
public final class MriNotRegressing implements Rule {

    /** An image sooner after the baseline cannot show regression: the shortest interval of a trial (Seefried, JBMR). */
    static final int FOLLOW_UP_WEEKS = 6;

    private static final int HALF = (int) (MriChange.REGRESSING_AT * 100);

    private static final Text PHRASE = Text.of(
            "{region}: MRI of {latest} is {change} against the largest reading since {baseline}; regression was expected"
                    + " by {due}.",
            "{region} : IRM du {latest} {change} par rapport à la plus grande lecture depuis le {baseline} ; une"
                    + " régression était attendue au plus tard le {due}.");

    private final RuleSettings settings;
    private final RuleCard card;

    public MriNotRegressing(RuleSettings settings) {
        this.settings = settings;
        this.card = card(settings);
    }

    private static RuleCard card(RuleSettings settings) {
        return new RuleCard(
                "mri-not-regressing",
                2,
                Text.of("Oedema not regressing on MRI", "Œdème sans régression à l'IRM"),
                Text.of(
                        "Raised when the latest MRI, taken at least " + FOLLOW_UP_WEEKS
                                + " weeks after the first, shows"
                                + " neither a fall to " + HALF
                                + " % nor one grade less than the largest earlier reading of"
                                + " the same site: for information from " + settings.count(MRI_REGRESSION_INFO)
                                + " weeks after the first MRI, as a"
                                + " warning from " + settings.count(MRI_REGRESSION_WARNING)
                                + " months after onset. Where methods differ, the"
                                + " reader's own comparison counts. At 3 months much oedema is still normal. Oedema that"
                                + " increases is flagged as such and not here.",
                        "Signalé quand la dernière IRM, faite au moins " + FOLLOW_UP_WEEKS
                                + " semaines après la première,"
                                + " ne montre ni une baisse à " + HALF
                                + " % ni un grade de moins que la plus grande lecture"
                                + " antérieure du même site : information à partir de "
                                + settings.count(MRI_REGRESSION_INFO) + " semaines après la"
                                + " première IRM, alerte à partir de " + settings.count(MRI_REGRESSION_WARNING)
                                + " mois après le début. Quand les"
                                + " méthodes diffèrent, la comparaison du lecteur compte. À 3 mois un œdème important est"
                                + " encore normal. Un œdème qui augmente est signalé comme tel et non ici."),
                Text.of(
                        "An MRI that shows regression or no oedema, or remission of the region.",
                        "Une IRM montrant une régression ou l'absence d'œdème, ou la rémission de la région."),
                "BMC Musculoskelet Disord 2008;9:45 (3-month course); Osteoarthritis Cartilage 2012;20:1514 (variation of"
                        + " lesions); the cuts are our decision",
                Grade.EXTRAPOLATION);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict verdict = Verdict.quiet();
        for (RegionCourse region : episode.openRegions()) {
            verdict = verdict.and(judge(region, asOf));
        }
        return verdict;
    }

    private Verdict judge(RegionCourse region, LocalDate asOf) {
        MriCourse mri = region.mriOfSpell();
        Optional<MriReading> baseline = mri.baseline();
        Optional<MriComparison> comparison = mri.comparison();
        if (baseline.isEmpty()
                || comparison.isEmpty()
                || regressing(comparison.get().change())
                || mri.progressing()) {
            return Verdict.quiet();
        }
        MriReading latest = comparison.get().latest();
        LocalDate first = baseline.get().on();
        if (latest.on().isBefore(first.plusWeeks(FOLLOW_UP_WEEKS))) {
            return Verdict.quiet();
        }
        LocalDate info = first.plusWeeks(settings.count(MRI_REGRESSION_INFO));
        LocalDate warning = region.clockStart().plusMonths(settings.count(MRI_REGRESSION_WARNING));
        LocalDate due = info.isBefore(warning) ? info : warning;
        if (asOf.isBefore(due)) {
            return Verdict.quietUntil(due);
        }
        Severity severity = asOf.isBefore(warning) ? Severity.INFO : Severity.WARNING;
        Verdict verdict = Verdict.of(new Finding(
                card,
                severity,
                Subject.of(region.region()),
                due.isBefore(latest.on()) ? latest.on() : due,
                List.of(baseline.get().id(), latest.id()),
                PHRASE,
                Map.of(
                        "region", region.region(),
                        "latest", latest.on(),
                        "change", comparison.get().change(),
                        "baseline", first,
                        "due", due)));
        return severity == Severity.INFO ? verdict.until(warning) : verdict;
    }

    private static boolean regressing(MriChange change) {
        return change == MriChange.REGRESSING || change == MriChange.COMPLETE;
    }
}
