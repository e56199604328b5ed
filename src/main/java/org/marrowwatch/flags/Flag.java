package org.marrowwatch.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Language;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Severity;

/**
 * A finding that people are told of and answer: one per episode, rule and subject, for good.
 *
 * @param since the first day on which it was so, in its present occurrence
 * @param occurrence 1 when first raised, one more each time it is raised again after it was cleared
 * @param values what the rule saw, by name, as text for machines
 * @param snoozedUntil the day on which a snoozed flag comes back
 * @param version one more with each change; what an {@code If-Match} refers to
 */
public record Flag(
        FlagId id,
        EpisodeId episode,
        String rule,
        int ruleVersion,
        Severity severity,
        String subject,
        Text subjectText,
        LocalDate since,
        Status status,
        int occurrence,
        Text title,
        Text explanation,
        Text clearsWhen,
        List<FactId> evidence,
        Map<String, String> values,
        @Nullable LocalDate snoozedUntil,
        int version) {

    /** The longest that a flag may sleep, in days. */
    public static final int LONGEST_SNOOZE_DAYS = 30;

    /** A finding as the first occurrence of its flag. */
    public static Flag raised(EpisodeId episode, Finding finding) {
        return of(episode, finding, finding.since(), Status.RAISED, 1, null, 1);
    }

    private static Flag of(
            EpisodeId episode,
            Finding finding,
            LocalDate since,
            Status status,
            int occurrence,
            @Nullable LocalDate snoozedUntil,
            int version) {
        return new Flag(
                FlagId.of(episode, finding.card().id(), finding.subject().slug()),
                episode,
                finding.card().id(),
                finding.card().version(),
                finding.severity(),
                finding.subject().slug(),
                finding.subject().text(),
                since,
                status,
                occurrence,
                finding.card().title(),
                Text.of(finding.explanation(Language.EN), finding.explanation(Language.FR)),
                finding.card().clearsWhen(),
                finding.evidence(),
                finding.values().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, value -> Machine.text(value.getValue()))),
                snoozedUntil,
                version);
    }

    /** Whether it asks for attention: it stands and does not sleep. */
    public boolean asks() {
        return status == Status.RAISED || status == Status.ACKNOWLEDGED;
    }

    public boolean standing() {
        return status != Status.CLEARED;
    }

    Flag raisedAgain(Finding finding) {
        return of(episode, finding, finding.since(), Status.RAISED, occurrence + 1, null, version + 1);
    }

    /** The same flag as a new finding has it; who acknowledged or snoozed it is not disturbed. */
    Flag as(Finding finding) {
        // a rule that fails every day has failed since the first of them, which only its flag remembers
        LocalDate first = finding.card().equals(RuleBook.BROKEN) ? since : finding.since();
        return of(episode, finding, first, status, occurrence, snoozedUntil, version);
    }

    Flag with(Status status, @Nullable LocalDate snoozedUntil) {
        return with(status, snoozedUntil, version);
    }

    Flag next() {
        return with(status, snoozedUntil, version + 1);
    }

    private Flag with(Status status, @Nullable LocalDate snoozedUntil, int version) {
        return new Flag(
                id,
                episode,
                rule,
                ruleVersion,
                severity,
                subject,
                subjectText,
                since,
                status,
                occurrence,
                title,
                explanation,
                clearsWhen,
                evidence,
                values,
                snoozedUntil,
                version);
    }

    /** Seen by someone who has said so. */
    public Flag acknowledged() {
        return with(Status.ACKNOWLEDGED, null).next();
    }

    /** Asleep until a day, after today and at most 30 days away. */
    public Flag snoozed(LocalDate until, LocalDate today) {
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_SNOOZE_DAYS))) {
            throw new IllegalArgumentException("choose a day from " + today.plusDays(1) + " to "
                    + today.plusDays(LONGEST_SNOOZE_DAYS) + " instead of " + until);
        }
        return with(Status.SNOOZED, until).next();
    }

    /** Asks for attention again, its acknowledgement or snooze taken back. */
    public Flag reopened() {
        return with(Status.RAISED, null).next();
    }

    boolean asleep(LocalDate today) {
        return snoozedUntil != null && today.isBefore(snoozedUntil);
    }
}
