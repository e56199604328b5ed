package org.marrowwatch.alerts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.marrowwatch.access.Account;
import org.marrowwatch.rules.Severity;

/**
 * Someone who is told of flags, and of which.
 *
 * @param circle those for whom this person stands in, and those with whom this person works
 * @param away whether this person is away
 */
record Recipient(Account account, Subscription subscription, Circle circle, boolean away) {

    String name() {
        return account.name();
    }

    /** The clock on this person's wall. */
    ZonedDateTime at(Instant moment, ZoneId clinic) {
        return moment.atZone(subscription.hours().zone(clinic));
    }

    /** Whether this person is told of a flag as soon as it is news. */
    boolean toldAtOnce(Notice notice) {
        if (notice.critical()) {
            return circle.reaches(subscription.critical(), notice.owner());
        }
        return subscription.atOnce() != Severity.CRITICAL
                && !subscription.atOnce().above(notice.severity())
                && toldInDigest(notice);
    }

    /** Whether a digest tells this person of a flag. */
    boolean toldInDigest(Notice notice) {
        return circle.reaches(subscription.reach(), notice.owner())
                && subscription.topics().include(notice);
    }

    /** Whether critical flags reach this person at all. */
    boolean willing() {
        return subscription.critical() != Reach.NONE;
    }
}
