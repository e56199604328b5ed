package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says that an earlier fact should not have been recorded, and why. It acts whatever its own day is. */
public record Withdrawal(LocalDate on, FactId fact, String reason) implements Fact {

    /** What stands of a journal: the entries that were not withdrawn, without the withdrawals. */
    static List<Entry> standing(List<Entry> journal) {
        boolean any = false;
        for (Entry entry : journal) {
            any |= entry.fact() instanceof Withdrawal;
        }
        if (!any) {
            return journal;
        }
        Set<FactId> withdrawn = new HashSet<>();
        // the last word first: a withdrawal that was itself withdrawn takes nothing back
        for (Entry entry : journal.stream().sorted(Entry.LAST_WORD_FIRST).toList()) {
            if (entry.fact() instanceof Withdrawal withdrawal && !withdrawn.contains(entry.id())) {
                withdrawn.add(withdrawal.fact());
            }
        }
        return journal.stream()
                .filter(entry -> !(entry.fact() instanceof Withdrawal) && !withdrawn.contains(entry.id()))
                .toList();
    }
}
