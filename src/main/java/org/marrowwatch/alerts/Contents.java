package org.marrowwatch.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Ledger.Word;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.flags.Status;

/**
 * What a digest tells, each flag once.
 *
 * @param tellings what has worsened, what is new and what is due again, in this order, the most urgent first in each
 * @param cleared what its reader was told of and what stands no longer
 * @param standing how many flags of the reader's reach ask for attention
 */
record Contents(List<Telling> tellings, List<FlagId> cleared, Standing standing) {

    /** So many flags are told of at once; the next digest goes on where this one ended. */
    static final int MOST = 500;

    /**
     * Decides it.
     *
     * @param words what the reader was last told of each flag
     * @param repeatAfter how long an unchanged flag is not told again
     */
    static Contents of(Recipient reader, Stand stand, Map<FlagId, Word> words, Instant now, Duration repeatAfter) {
        List<Telling> tellings = new ArrayList<>();
        Standing.Count standing = new Standing.Count();
        for (Notice notice : stand.within(reader)) {
            if (reader.toldInDigest(notice)) {
                standing.add(notice);
                if (tellings.size() < MOST) {
                    telling(notice, words.get(notice.flag()), now, repeatAfter).ifPresent(tellings::add);
                }
            }
        }
        tellings.sort(Comparator.comparing(Telling::matter));
        List<FlagId> cleared =
                words.keySet().stream().filter(flag -> !stand.stands(flag)).toList();
        return new Contents(List.copyOf(tellings), cleared, standing.counted());
    }

    private static Optional<Telling> telling(Notice notice, @Nullable Word word, Instant now, Duration repeatAfter) {
        if (!notice.unanswered()) {
            return Optional.empty();
        }
        if (word == null || word.occurrence() < notice.occurrence()) {
            return Optional.of(new Telling(notice, Matter.NEW, 1));
        }
        if (word.news() < notice.news()) {
            boolean worse = notice.severity().above(word.severity());
            return Optional.of(new Telling(notice, worse ? Matter.WORSE : Matter.AGAIN, 1));
        }
        return now.isBefore(word.at().plus(repeatAfter))
                ? Optional.empty()
                : Optional.of(new Telling(notice, Matter.AGAIN, word.round() + 1));
    }

    /** The same without what was raised, and told at once, only after what stands was read: it was never cleared. */
    Contents confirmed(List<Notice> now) {
        List<FlagId> confirmed = now.stream()
                .filter(notice -> notice.status() == Status.CLEARED)
                .map(Notice::flag)
                .filter(cleared::contains)
                .toList();
        return new Contents(tellings, confirmed, standing);
    }

    /** Whether there is nothing to say. That something was cleared waits for a digest that asks for something. */
    boolean nothing() {
        return tellings.isEmpty();
    }
}
