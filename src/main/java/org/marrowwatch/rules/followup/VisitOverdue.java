package org.marrowwatch.rules.followup;

import static org.marrowwatch.rules.Threshold.MISSED_VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marrowwatch.episode.BookedVisit;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodePhase;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** A booked visit to which the patient, as far as is recorded, did not come. */
public final class VisitOverdue implements Rule {

    private static final Text PHRASE = Text.of(
            "Visit booked for {booked}, not recorded: by {due} there was neither a visit nor a symptom report.",
            "Consultation prévue le {booked}, non consignée : au {due}, ni consultation ni compte rendu de symptômes.");

    private final int graceDays;
    private final RuleCard card;

    public VisitOverdue(RuleSettings settings) {
        this.graceDays = settings.count(MISSED_VISIT);
        this.card = card(settings.inWords(MISSED_VISIT));
    }

    private static RuleCard card(Text grace) {
        return new RuleCard(
                "visit-overdue",
                1,
                Text.of("Booked visit not recorded", "Consultation prévue non consignée"),
                Text.of(
                        "Raised for information " + grace.en()
                                + " after the day of the last appointment, when neither a"
                                + " visit nor a symptom report of that day or later is on record.\nA visit up to "
                                + grace.en() + " early is taken for the booked one. A visit earlier than that replaces"
                                + " the appointment if it names a new day; if it names none, the appointment stands."
                                + "\nSilent once every region is free of pain and of oedema on MRI.",
                        "Signalé pour information " + grace.fr()
                                + " après la date du dernier rendez-vous pris, si aucune"
                                + " consultation ni aucun compte rendu de symptômes de cette date ou d'après n'est"
                                + " consigné.\nUne consultation avancée de " + grace.fr()
                                + " au plus vaut celle qui était"
                                + " prévue. Plus précoce, elle remplace le rendez-vous si elle fixe une nouvelle date ;"
                                + " sinon le rendez-vous reste valable.\nPlus de signalement une fois toutes les régions"
                                + " sans douleur et sans œdème à l'IRM."),
                Text.of(
                        "A visit, a symptom report of the booked day or later, a new appointment, or resolution of the"
                                + " episode.",
                        "Une consultation, un compte rendu de symptômes du jour prévu ou plus tard, un nouveau"
                                + " rendez-vous, ou la résolution de l'épisode."),
                "No published interval was found; the " + grace.en() + " are our decision",
                Grade.UNVERIFIED);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        Optional<BookedVisit> booked = episode.unattendedVisit(graceDays);
        if (booked.isEmpty() || episode.phase() == EpisodePhase.RESOLVED) {
            return Verdict.quiet();
        }
        LocalDate due = booked.get().on().plusDays(graceDays);
        if (asOf.isBefore(due)) {
            return Verdict.quietUntil(due);
        }
        return Verdict.of(new Finding(
                card,
                Severity.INFO,
                Subject.EPISODE,
                due,
                List.of(booked.get().madeAt().id()),
                PHRASE,
                Map.of("booked", booked.get().on(), "due", due)));
    }
}
