package org.marrowwatch.alerts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.marrowwatch.rules.Severity;

/**
 * What someone is told of by mail, and when.
 *
 * @param critical of whose episodes a critical flag is told at once, at any hour
 * @param atOnce the least severity of what else is told at once, outside quiet hours: {@code WARNING} or {@code INFO};
 *     {@code CRITICAL} when all that is not critical waits for the digest
 * @param reach of whose episodes the digest tells, and what is told at once without being critical
 * @param rhythm on which days a digest is made
 * @param topics of which flags the digest tells, and what is told at once without being critical
 * @param hours by which clock
 */
public record Subscription(Reach critical, Severity atOnce, Reach reach, Rhythm rhythm, Topics topics, Hours hours) {

    /** What those who treat are told of until they choose otherwise, and what a new clinic needs no set-up for. */
    public static final Subscription USUAL =
            new Subscription(Reach.TEAM, Severity.CRITICAL, Reach.TEAM, Rhythm.WORKING_DAYS, Topics.USUAL, Hours.USUAL);

    /** The same without digests, as who unsubscribes from them wants it. */
    public Subscription withoutDigests() {
        return new Subscription(critical, atOnce, reach, Rhythm.NEVER, topics, hours);
    }

    /**
     * When the next digest is made, if there is something to tell: at its time of the next of its days, and at once when
     * that has passed.
     *
     * @param now in the zone of who is told
     * @param clinic the time of day of digests of who has chosen none
     * @param opened whether the digest of today was considered already
     */
    Optional<ZonedDateTime> nextDigest(ZonedDateTime now, LocalTime clinic, boolean opened) {
        LocalDate today = now.toLocalDate();
        return digestDays(opened ? today.plusDays(1) : today)
                .findFirst()
                .map(day -> digestOn(day, clinic, now))
                .map(due -> due.isBefore(now) ? now : due);
    }

    /** The times of the digests of the next days, from a day on; at most of a year. */
    Stream<ZonedDateTime> digests(LocalDate from, LocalTime clinic, ZonedDateTime now) {
        return digestDays(from).map(day -> digestOn(day, clinic, now));
    }

    private Stream<LocalDate> digestDays(LocalDate from) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(DayOfWeek.values().length * 53L)
                .filter(day -> rhythm.on(day, hours));
    }

    private ZonedDateTime digestOn(LocalDate day, LocalTime clinic, ZonedDateTime now) {
        return day.atTime(hours.digestAt(clinic)).atZone(now.getZone());
    }
}
