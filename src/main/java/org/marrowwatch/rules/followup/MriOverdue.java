package org.marrowwatch.rules.followup;

import static org.marrowwatch.rules.Threshold.CLOSING_MRI;
import static org.marrowwatch.rules.Threshold.MRI_INTERVAL;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.marrowwatch.episode.Episode;
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

/** A region that still hurts and was not imaged for long, or one in remission whose oedema nobody has seen to be gone. */
public final class MriOverdue implements Rule {

    private static final Text NEXT = Text.of(
            "{region}: still painful. Last MRI on {last}; the next was expected by {due}.",
            "{region} : douleur persistante. Dernière IRM le {last} ; la suivante était attendue au plus tard le {due}.");

    private static final Text FIRST = Text.of(
            "{region}: still painful, first reported on {seen}. No MRI since; one was expected by {due}.",
            "{region} : douleur persistante, signalée depuis le {seen}. Aucune IRM depuis ; une IRM était attendue au"
                    + " plus tard le {due}.");

    private static final Text CLOSING = Text.of(
            "{region}: in remission since {remission}, but the oedema was never seen to be gone (last MRI on {last}). A"
                    + " closing MRI was expected by {due}.",
            "{region} : rémission depuis le {remission}, mais disparition de l'œdème jamais constatée (dernière IRM le"
                    + " {last}). Une IRM de clôture était attendue au plus tard le {due}.");

    private final RuleSettings settings;
    private final RuleCard card;

    public MriOverdue(RuleSettings settings) {
        this.settings = settings;
        this.card = card(settings.inWords(MRI_INTERVAL), settings.inWords(CLOSING_MRI));
    }

    private static RuleCard card(Text interval, Text closing) {
        return new RuleCard(
                "mri-overdue",
                1,
                Text.of("MRI overdue", "IRM en retard"),
                Text.of(
                        "Raised for information " + interval.en()
                                + " after the last MRI of an open region that hurts by"
                                + " its latest report (after its first report when it had no MRI since), and "
                                + closing.en() + " after remission, or after a later MRI, of a region whose oedema was"
                                + " never seen to be gone.\nOne MRI is not enough: subchondral lines appeared 1 to 5"
                                + " months after the first in 18.4 % of the patients of one series.\nA region that never had oedema on MRI"
                                + " needs no closing MRI. Raised in pregnancy too: MRI without gadolinium is not excluded"
                                + " (unverified).",
                        "Signalé pour information " + interval.fr() + " après la dernière IRM d'une région ouverte et"
                                + " douloureuse selon son dernier compte rendu (à défaut d'IRM, après son premier"
                                + " signalement), et " + closing.fr() + " après la rémission, ou après une IRM"
                                + " ultérieure, d'une région où la disparition de l'œdème n'a jamais été constatée.\nUne"
                                + " seule IRM ne suffit pas : des lignes sous-chondrales sont apparues 1 à 5 mois après"
                                + " la première chez 18,4 % des patients d'une série.\nUne région sans œdème à l'IRM n'a pas besoin"
                                + " d'IRM de clôture. Signalé aussi pendant la grossesse : l'IRM sans gadolinium n'y est"
                                + " pas exclue (non vérifié)."),
                Text.of(
                        "An MRI of the region; while it hurts, also a report that it no longer does.",
                        "Une IRM de la région ; tant qu'elle est douloureuse, aussi un compte rendu indiquant qu'elle ne"
                                + " l'est plus."),
                "Geith, Diagn Interv Radiol 2020;26:355 (subchondral lines); follow-up MRI at 3 months in Wien Klin"
                        + " Wochenschr 2005;117:130 and Ann Rehabil Med 2019;43:314; the " + interval.en() + " and "
                        + closing.en() + " are our decision",
                Grade.EXTRAPOLATION);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Verdict verdict = Verdict.quiet();
        for (RegionCourse region : episode.regions()) {
            verdict = verdict.and(region.phase().remission() ? closing(region, asOf) : next(region, asOf));
        }
        return verdict;
    }

    private Verdict next(RegionCourse region, LocalDate asOf) {
        Optional<LocalDate> painful = region.open() ? region.painfulSince() : Optional.empty();
        if (painful.isEmpty()) {
            return Verdict.quiet();
        }
        Optional<LocalDate> last =
                region.mri().last().map(MriReading::on).filter(day -> !day.isBefore(region.firstSeen()));
        LocalDate due = last.orElse(region.firstSeen()).plusWeeks(settings.count(MRI_INTERVAL));
        LocalDate since = due.isBefore(painful.get()) ? painful.get() : due;
        if (asOf.isBefore(due)) {
            return Verdict.quietUntil(due);
        }
        return last.isPresent()
                ? finding(region, since, NEXT, Map.of("region", region.region(), "last", last.get(), "due", due))
                : finding(
                        region,
                        since,
                        FIRST,
                        Map.of("region", region.region(), "seen", region.firstSeen(), "due", due));
    }

    private Verdict closing(RegionCourse region, LocalDate asOf) {
        Optional<LocalDate> remission = region.inRemissionSince();
        Optional<MriReading> last = region.mri().last();
        if (remission.isEmpty()
                || last.isEmpty()
                || region.mri().sites().isEmpty()
                || region.mri().clear()) {
            return Verdict.quiet();
        }
        LocalDate image = last.get().on();
        LocalDate from = image.isAfter(remission.get()) ? image : remission.get();
        LocalDate due = from.plusMonths(settings.count(CLOSING_MRI));
        if (asOf.isBefore(due)) {
            return Verdict.quietUntil(due);
        }
        return finding(
                region,
                due,
                CLOSING,
                Map.of("region", region.region(), "remission", remission.get(), "last", image, "due", due));
    }

    private Verdict finding(RegionCourse region, LocalDate since, Text phrase, Map<String, Object> values) {
        return Verdict.of(new Finding(
                card, Severity.INFO, Subject.of(region.region()), since, region.latestEvidence(), phrase, values));
    }
}
