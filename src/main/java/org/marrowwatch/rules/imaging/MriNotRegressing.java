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
            "{region}: MRI of {latest} {change} against the largest reading since {baseline}; regression was expected"
                    + " by {due}.",
            "{region} : IRM du {latest}, {change} par rapport à la plus grande lecture depuis le {baseline} ; une"
                    + " régression était attendue au plus tard le {due}.");

    private static final Text STABLE = Text.of("is stable", "stable");
    private static final Text UNCLEAR = Text.of("shows no clear change", "évolution indéterminée");

    private final RuleSettings settings;
    private final RuleCard card;

    public MriNotRegressing(RuleSettings settings) {
        this.settings = settings;
        this.card = card(settings);
    }

    private static RuleCard card(RuleSettings settings) {
        return new RuleCard(
                "mri-not-regressing",
                3,
                Text.of("Oedema not regressing on MRI", "Œdème sans régression à l'IRM"),
                Text.of(
                        "Raised when the latest MRI shows neither a fall to " + HALF
                                + " % nor one grade less than the largest earlier reading of the same site since the"
                                + " last relapse, if there was one: for information when that MRI was taken at least "
                                + settings.count(MRI_REGRESSION_INFO)
                                + " weeks after the first, as a warning when it was taken at least "
                                + settings.count(MRI_REGRESSION_WARNING) + " months after onset and "
                                + FOLLOW_UP_WEEKS
                                + " weeks after the first.\nAn early image becomes no finding by the passing of time:"
                                + " that the next one is missing is the business of the flag of overdue MRI.\nWhere"
                                + " methods differ, or two grades are equal, the reader's own comparison counts. At 3"
                                + " months much oedema is still normal. Oedema that increases is flagged as such and"
                                + " not here.",
                        "Signalé quand la dernière IRM ne montre ni une baisse à " + HALF
                                + " % ni un grade de moins que la plus grande lecture antérieure du même site depuis la"
                                + " dernière récidive éventuelle : information quand cette IRM a été faite au moins "
                                + settings.count(MRI_REGRESSION_INFO)
                                + " semaines après la première, alerte quand elle a été faite au moins "
                                + settings.count(MRI_REGRESSION_WARNING) + " mois après le début et "
                                + FOLLOW_UP_WEEKS
                                + " semaines après la première.\nLe temps seul ne fait pas d'une image précoce un"
                                + " signalement : l'absence de la suivante relève du signalement d'IRM en retard.\nQuand"
                                + " les méthodes diffèrent, ou que deux grades sont égaux, la comparaison du lecteur"
                                + " compte. À 3 mois un œdème important est encore normal. Un œdème qui augmente est"
                                + " signalé comme tel et non ici."),
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
            verdict = verdict.and(judge(region));
        }
        return verdict;
    }

    private Verdict judge(RegionCourse region) {
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
        LocalDate info = first.plusWeeks(settings.count(MRI_REGRESSION_INFO));
        LocalDate warning = region.clockStart().plusMonths(settings.count(MRI_REGRESSION_WARNING));
        LocalDate due = info.isBefore(warning) ? info : warning;
        // an early image stays early however long ago it was taken
        if (latest.on().isBefore(due) || latest.on().isBefore(first.plusWeeks(FOLLOW_UP_WEEKS))) {
            return Verdict.quiet();
        }
        return Verdict.of(new Finding(
                card,
                latest.on().isBefore(warning) ? Severity.INFO : Severity.WARNING,
                Subject.of(region.region()),
                latest.on(),
                List.of(baseline.get().id(), latest.id()),
                PHRASE,
                Map.of(
                        "region",
                        region.region(),
                        "latest",
                        latest.on(),
                        "change",
                        comparison.get().change() == MriChange.STABLE ? STABLE : UNCLEAR,
                        "baseline",
                        first,
                        "due",
                        due)));
    }

    private static boolean regressing(MriChange change) {
        return change == MriChange.REGRESSING || change == MriChange.COMPLETE;
    }
}
