package org.marrowwatch.rules.exclusion;

import static org.marrowwatch.rules.Threshold.EXCLUSION_CHECKLIST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodePhase;
import org.marrowwatch.episode.Exclusion.Cause;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Grade;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Subject;
import org.marrowwatch.rules.Verdict;

/** An open course whose other causes nobody has ruled out in the time in which one should. */
public final class ExclusionIncomplete implements Rule {

    /** What must be excluded before oedema is called primary, as the synthesis of 546 patients did. */
    static final List<Cause> CHECKLIST =
            List.of(Cause.OSTEONECROSIS, Cause.TRAUMA, Cause.INFECTION, Cause.CRPS, Cause.INFLAMMATORY_ARTHRITIS);

    private static final Text PHRASE = Text.of(
            "{days} days after the first MRI with oedema ({mri}), neither excluded nor confirmed: {missing}.",
            "{days} jours après la première IRM avec œdème ({mri}), ni exclu ni confirmé : {missing}.");

    private final int days;
    private final RuleCard card;

    public ExclusionIncomplete(RuleSettings settings) {
        this.days = settings.count(EXCLUSION_CHECKLIST);
        this.card = card(days);
    }

    private static RuleCard card(int days) {
        return new RuleCard(
                "exclusion-incomplete",
                2,
                Text.of("Exclusions incomplete", "Exclusions incomplètes"),
                Text.of(
                        "Primary oedema is a diagnosis of exclusion. Raised for information in an open course "
                                + days
                                + " days after the first MRI with oedema (our decision) when not each of these is"
                                + " recorded as excluded or confirmed: "
                                + CHECKLIST.stream()
                                        .map(cause -> cause.text().en())
                                        .collect(Collectors.joining(", "))
                                + ". Images and decisions of an earlier course do not count.",
                        "L'œdème primitif est un diagnostic d'exclusion. Signalé pour information dans une évolution"
                                + " ouverte, " + days
                                + " jours après la première IRM avec œdème (notre décision), quand l'une de ces causes"
                                + " n'est consignée ni comme exclue ni comme confirmée : "
                                + CHECKLIST.stream()
                                        .map(cause -> cause.text().fr())
                                        .collect(Collectors.joining(", "))
                                + ". Les images et décisions d'une évolution antérieure ne comptent pas."),
                Text.of(
                        "Each of them is recorded as excluded or confirmed, or the course is in remission.",
                        "Chacune est consignée comme exclue ou confirmée, ou l'évolution est en rémission."),
                "Patel, Rheumatology 2014;53:785 (diagnosis of exclusion); synthesis of 546 patients with transient and"
                        + " primary oedema (the list); the number of days is our decision",
                Grade.EXTRAPOLATION);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Verdict judge(Episode episode, LocalDate asOf) {
        LocalDate present = episode.presentCourseSince().orElse(LocalDate.MIN);
        Optional<Known<Mri>> first = episode.firstMriWithOedema(present);
        if (first.isEmpty()) {
            return Verdict.quiet();
        }
        List<Cause> missing = new ArrayList<>();
        for (Cause cause : CHECKLIST) {
            if (!episode.exclusion(cause).decidedSince(present)) {
                missing.add(cause);
            }
        }
        if (missing.isEmpty() || episode.phase() != EpisodePhase.OPEN) {
            return Verdict.quiet();
        }
        LocalDate mri = first.get().on();
        LocalDate due = mri.plusDays(days);
        if (asOf.isBefore(due)) {
            return Verdict.quietUntil(due);
        }
        return Verdict.of(new Finding(
                card,
                Severity.INFO,
                Subject.EPISODE,
                since(episode, missing, due, present),
                List.of(first.get().id()),
                PHRASE,
                Map.of("days", days, "mri", mri, "missing", List.copyOf(missing))));
    }

    /** The day it was due, or later when all was decided by then and a cause was suspected again. */
    private static LocalDate since(Episode episode, List<Cause> missing, LocalDate due, LocalDate present) {
        LocalDate since = LocalDate.MAX;
        for (Cause cause : missing) {
            LocalDate again = episode.exclusion(cause).undecidedAgainOn(present).orElse(due);
            since = again.isBefore(since) ? again : since;
        }
        return since.isBefore(due) ? due : since;
    }
}
