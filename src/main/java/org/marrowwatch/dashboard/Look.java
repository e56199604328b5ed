package org.marrowwatch.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Episode;

/**
 * A way to look at an episode: by the facts dated up to a day and, where a moment is given, recorded by then.
 *
 * @param knownAt by the clinic's clock; nothing leaves out nothing
 */
record Look(LocalDate day, @Nullable LocalDateTime knownAt, LocalDate today, ZoneId zone) {

    /** What an address asks for. Who asks only what was known at a moment means the day of that moment. */
    static Look of(@Nullable String asOf, @Nullable String knownAt, LocalDate today, ZoneId zone) {
        Optional<LocalDateTime> known = Days.moment(knownAt);
        LocalDate day =
                Days.parse(asOf).or(() -> known.map(LocalDateTime::toLocalDate)).orElse(today);
        return new Look(day, known.orElse(null), today, zone);
    }

    boolean now() {
        return day.equals(today) && knownAt == null;
    }

    /** The moment up to which facts were recorded; nothing when none is left out. */
    @Nullable
    Instant recordedBy() {
        return knownAt == null ? null : knownAt.atZone(zone).toInstant();
    }

    /** When what is not dated by itself, such as a mail, has happened at the latest. */
    Instant ends() {
        return knownAt == null
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : knownAt.atZone(zone).toInstant();
    }

    /** The episode as far as it was known, its later days included. */
    Episode known(Episode all) {
        Instant by = recordedBy();
        return by == null ? all : all.knownAt(by);
    }

    /** The part of an address by which another page looks the same way. */
    String text() {
        return now() ? "" : "asOf=" + day + (knownAt == null ? "" : "&knownAt=" + knownAt);
    }
}
