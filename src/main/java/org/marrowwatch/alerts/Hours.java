package org.marrowwatch.alerts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When someone wants mail, by the clock of where they are.
 *
 * @param zone where they are; none for the clinic's zone
 * @param digestAt the time of day of digests; none for the clinic's
 * @param weekly the day of a weekly digest
 * @param working the days on which they work, at least one
 * @param quietFrom when what is not critical begins to wait; none when nothing ever waits
 * @param quietUntil when it no longer waits
 */
public record Hours(
        @Nullable ZoneId zone,
        @Nullable LocalTime digestAt,
        DayOfWeek weekly,
        Set<DayOfWeek> working,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietUntil) {

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** Those of the clinic, from Monday to Friday, quiet from eight in the evening to seven. */
    public static final Hours USUAL =
            new Hours(null, null, DayOfWeek.MONDAY, MONDAY_TO_FRIDAY, LocalTime.of(20, 0), LocalTime.of(7, 0));

    /** @throws IllegalArgumentException when there is no working day, or half a quiet time */
    public Hours {
        if (working.isEmpty()) {
            throw new IllegalArgumentException("choose at least one working day");
        }
        if ((quietFrom == null) != (quietUntil == null)) {
            throw new IllegalArgumentException("a quiet time has a beginning and an end; give both or neither");
        }
        if (quietFrom != null && quietFrom.equals(quietUntil)) {
            throw new IllegalArgumentException(
                    "a quiet time that never ends lets nothing through; end it at another time");
        }
        working = Set.copyOf(working);
    }

    public ZoneId zone(ZoneId clinic) {
        return zone == null ? clinic : zone;
    }

    public LocalTime digestAt(LocalTime clinic) {
        return digestAt == null ? clinic : digestAt;
    }

    boolean worksOn(LocalDate day) {
        return working.contains(day.getDayOfWeek());
    }

    /** The first moment from now on at which what is not critical may arrive: on a working day, outside quiet hours. */
    ZonedDateTime open(ZonedDateTime now) {
        LocalDateTime at = now.toLocalDateTime();
        if (worksOn(at.toLocalDate()) && !quiet(at.toLocalTime())) {
            return now;
        }
        LocalDateTime next = at;
        while (!worksOn(next.toLocalDate()) || quiet(next.toLocalTime())) {
            next = quiet(next.toLocalTime()) && quietEnd().isAfter(next.toLocalTime())
                    ? next.toLocalDate().atTime(quietEnd())
                    : next.toLocalDate().plusDays(1).atStartOfDay();
        }
        return next.atZone(now.getZone());
    }

    private LocalTime quietEnd() {
        return quietUntil == null ? LocalTime.MIDNIGHT : quietUntil;
    }

    private boolean quiet(LocalTime time) {
        if (quietFrom == null || quietUntil == null) {
            return false;
        }
        return quietFrom.isBefore(quietUntil)
                ? !time.isBefore(quietFrom) && time.isBefore(quietUntil)
                : !time.isBefore(quietFrom) || time.isBefore(quietUntil);
    }
}
