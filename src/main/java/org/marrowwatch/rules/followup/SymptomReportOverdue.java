package org.marrowwatch.rules.followup;

import static org.marrowwatch.rules.Threshold.MISSED_VISIT;
import static org.marrowwatch.rules.Threshold.SYMPTOM_REPORT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.LastWord;
import org.marrowwatch.episode.Region;
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

/** A patient with an open region of whom nobody has recorded for weeks how it feels. */
public final class SymptomReportOverdue implements Rule {

    private static final Text SINCE_REPORT = Text.of(
            "Still open: {regions}. Last symptom report on {last}; the next was expected by {due}.",
            "Encore ouvert : {regions}. Dernier compte rendu de symptômes le {last} ; le suivant était attendu au plus"
                    + " tard le {due}.");

    private static final Text SINCE_IMAGE = Text.of(
            "Still open: {regions}. Oedema on the MRI of {last} and no symptom report since; one was expected by {due}.",
            "Encore ouvert : {regions}. Œdème à l'IRM du {last}, sans compte rendu de symptômes depuis ; il était attendu"
                    + " au plus tard le {due}.");

    private final RuleSettings settings;
    private final RuleCard card;

    public SymptomReportOverdue(RuleSettings settings) {
        this.settings = settings;
        this.card = card(settings.inWords(SYMPTOM_REPORT));
    }

    private static RuleCard card(Text gap) {
        return new RuleCard(
                "symptom-report-overdue",
                1,
                Text.of("Symptom report overdue", "Compte rendu de symptômes en retard"),
                Text.of(
                        "Raised for information after " + gap.en() + " without a symptom report of any region that is"
                                + " still open; where none followed the MRI that showed the oedema, counted from that"
                                + " MRI.\nIt is raised even when a visit is booked for later, as a report can be taken by"
                                + " telephone, and it is never more than information. Not raised when a missed visit is"
                                + " flagged already.",
                        "Signalé pour information au bout de " + gap.fr() + " sans compte rendu de symptômes d'aucune"
                                + " région encore ouverte ; quand aucun n'a suivi l'IRM qui a montré l'œdème, le délai"
                                + " court depuis cette IRM.\nSignalé même si une consultation est prévue plus tard, car"
                                + " les symptômes peuvent être recueillis par téléphone ; ce n'est jamais plus"
                                + " qu'une information. Non signalé quand une consultation manquée l'est déjà."),
                Text.of(
                        "A symptom report of an open region, or no region open any more.",
                        "Un compte rendu de symptômes d'une région ouverte, ou l'absence de région encore ouverte."),
                "No published interval was found; the " + gap.en() + " are our decision",
                Grade.UNVERIFIED);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        List<RegionCourse> open = episode.openRegions();
        if (open.isEmpty()) {
            return Verdict.quiet();
        }
        LastWord last = lastWord(open);
        LocalDate due = last.on().plusWeeks(settings.count(SYMPTOM_REPORT));
        if (visitMissedBy(due, episode)) {
            return Verdict.quiet();
        }
        return asOf.isBefore(due) ? Verdict.quietUntil(due) : Verdict.of(finding(open, last, due));
    }

    private static LastWord lastWord(List<RegionCourse> open) {
        LastWord last = open.get(0).lastWord();
        for (RegionCourse region : open) {
            LastWord word = region.lastWord();
            last = word.laterThan(last) ? word : last;
        }
        return last;
    }

    /** A patient who did not come is one concern, and it is flagged already. */
    private boolean visitMissedBy(LocalDate due, Episode episode) {
        int graceDays = settings.count(MISSED_VISIT);
        return episode.unattendedVisit(graceDays)
                .filter(booked -> !booked.on().plusDays(graceDays).isAfter(due))
                .isPresent();
    }

    private Finding finding(List<RegionCourse> open, LastWord last, LocalDate due) {
        List<Region> regions = new ArrayList<>();
        Set<FactId> evidence = new LinkedHashSet<>();
        for (RegionCourse region : open) {
            regions.add(region.region());
            evidence.addAll(region.latestEvidence());
        }
        evidence.add(last.fact());
        return new Finding(
                card,
                Severity.INFO,
                Subject.EPISODE,
                due,
                List.copyOf(evidence),
                last.spoken() ? SINCE_REPORT : SINCE_IMAGE,
                Map.of("regions", regions, "last", last.on(), "due", due));
    }
}
