package org.marrowwatch.alerts;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marrowwatch.episode.Area;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleCard;
import org.marrowwatch.rules.Severity;

/**
 * Of which flags someone wants to be told.
 *
 * @param from the least severity of any rule that is no exception
 * @param exceptions the least severity of single rules, by their id; {@code CRITICAL} leaves a rule out of all but what is
 *     critical
 * @param areas the regions; all when empty. A flag that is about no region is always told
 */
public record Topics(Severity from, Map<String, Severity> exceptions, Set<Area> areas) {

    /** Everything, but what is merely overdue and not yet a warning. */
    public static final Topics USUAL = new Topics(Severity.INFO, followUp(), Set.of());

    /** @throws IllegalArgumentException when all rules were left out; who wants no digest says so */
    public Topics {
        if (from == Severity.CRITICAL) {
            throw new IllegalArgumentException("a digest begins with info or with warning; choose one of these");
        }
        exceptions = Map.copyOf(exceptions);
        areas = Set.copyOf(areas);
    }

    /** Reminders fill a mailbox, and the worklist shows them. */
    private static Map<String, Severity> followUp() {
        return RuleBook.standard().chapters().stream()
                .filter(chapter -> chapter.slug().equals("follow-up"))
                .flatMap(chapter -> chapter.rules().stream())
                .map(Rule::card)
                .map(RuleCard::id)
                .collect(Collectors.toUnmodifiableMap(rule -> rule, rule -> Severity.WARNING));
    }

    /** The least severity that is told of a rule. */
    public Severity from(String rule) {
        return exceptions.getOrDefault(rule, from);
    }

    boolean include(Notice notice) {
        return !from(notice.rule()).above(notice.severity())
                && (areas.isEmpty() || notice.area() == null || areas.contains(notice.area()));
    }
}
