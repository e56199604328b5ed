package org.marrowwatch.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Severity;
import org.marrowwatch.rules.Verdict;

/** Turns a verdict into changes of the flags that an episode has. */
public final class Flags {

    /** The most severe first, then the oldest. */
    public static final Comparator<Flag> MOST_URGENT_FIRST = Comparator.comparing(
                    Flag::severity, Comparator.<Severity>reverseOrder())
            .thenComparing(Flag::since)
            .thenComparing(Flag::rule)
            .thenComparing(Flag::subject);

    private Flags() {}

    /**
     * What must change so that the flags say what the verdict says. A second time it changes nothing.
     *
     * @param flags every flag that the episode ever had
     * @param today the clinic's day, on which snoozed flags may come back
     */
    public static List<FlagChange> reconcile(
            EpisodeId episode, Collection<Flag> flags, Verdict verdict, LocalDate today) {
        Map<FlagId, Flag> known = flags.stream().collect(Collectors.toMap(Flag::id, flag -> flag));
        Map<FlagId, Finding> found = new LinkedHashMap<>();
        for (Finding finding : verdict.findings()) {
            found.merge(
                    FlagId.of(episode, finding.card().id(), finding.subject().slug()),
                    finding,
                    (one, other) -> other.severity().above(one.severity()) ? other : one);
        }
        List<FlagChange> changes = new ArrayList<>();
        found.forEach((id, finding) -> change(episode, Optional.ofNullable(known.get(id)), finding, today)
                .ifPresent(changes::add));
        Set<String> broken = brokenRules(verdict);
        for (Flag flag : flags) {
            // a rule that could not judge has not said that its flags are over
            if (flag.standing() && !found.containsKey(flag.id()) && !broken.contains(flag.rule())) {
                changes.add(
                        new FlagChange.Cleared(flag.with(Status.CLEARED, null).next()));
            }
        }
        return changes;
    }

    private static Optional<FlagChange> change(
            EpisodeId episode, Optional<Flag> known, Finding finding, LocalDate today) {
        if (known.isEmpty()) {
            return Optional.of(new FlagChange.Raised(Flag.raised(episode, finding)));
        }
        Flag before = known.get();
        if (!before.standing()) {
            return Optional.of(new FlagChange.Raised(before.raisedAgain(finding)));
        }
        Flag after = before.as(finding);
        if (after.severity().above(before.severity())) {
            return Optional.of(
                    new FlagChange.Worsened(after.with(Status.RAISED, null).next()));
        }
        if (before.status() == Status.SNOOZED && !before.asleep(today)) {
            return Optional.of(
                    new FlagChange.Woken(after.with(Status.RAISED, null).next()));
        }
        return after.equals(before) ? Optional.empty() : Optional.of(new FlagChange.Revised(after.next()));
    }

    private static Set<String> brokenRules(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.card().equals(RuleBook.BROKEN))
                .map(finding -> finding.subject().slug())
                .collect(Collectors.toSet());
    }

    /** The day on which the first sleeping flag comes back, if one sleeps. */
    public static Optional<LocalDate> firstWaking(Collection<Flag> flags) {
        return flags.stream()
                .filter(flag -> flag.status() == Status.SNOOZED)
                .flatMap(flag -> Optional.ofNullable(flag.snoozedUntil()).stream())
                .min(LocalDate::compareTo);
    }
}
