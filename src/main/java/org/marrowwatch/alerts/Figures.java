package org.marrowwatch.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much the rules tell people, and what becomes of it. */
public interface Figures {

    /** What happened from a moment on and before another; the rules that tell most come first, and the silent are left out. */
    Report of(Instant from, Instant until);

    /** The figures of each rule, and of all together. */
    record Report(List<OfRule> rules, Count sum) {}

    /** The figures of one rule. */
    record OfRule(String rule, Count count) {}

    /**
     * Figures of some time.
     *
     * @param raised how often a flag was raised, again after it was cleared too
     * @param told how often someone was told of a flag by a mail that was sent or waits
     * @param repeats how many of these told someone the same again
     * @param mails how many mails they were
     * @param opened how many pieces of news somebody first saw on the page of the episode
     * @param acknowledged how often a flag was acknowledged
     * @param snoozed how often a flag was snoozed
     * @param median how long after it last became news a flag was acknowledged, in the middle; none when none was
     * @param unanswered how many flags were cleared that nobody had answered
     */
    record Count(
            long raised,
            long told,
            long repeats,
            long mails,
            long opened,
            long acknowledged,
            long snoozed,
            @Nullable Duration median,
            long unanswered) {

        /** What share of what was told had been told before, from 0 to 100; 0 when nothing was. */
        public int percentRepeated() {
            return told == 0 ? 0 : Math.round(100f * repeats / told);
        }
    }
}
