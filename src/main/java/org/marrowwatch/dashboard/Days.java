package org.marrowwatch.dashboard;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads days that stand in an address or in a form. */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Days() {}

    /** A moment by the clinic's clock, as a field for day and time sends it. */
    static Optional<Instant> moment(@Nullable String text, ZoneId zone) {
        try {
            return Optional.ofNullable(text)
                    .filter(stated -> !stated.isBlank())
                    .map(LocalDateTime::parse)
                    .filter(moment -> moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR)
                    .map(moment -> moment.atZone(zone).toInstant());
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> parse(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .filter(stated -> !stated.isBlank())
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
