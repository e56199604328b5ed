package org.marrowwatch.dashboard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads days that stand in an address or in a form. */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Days() {}

    /** A moment, as a field for day and time sends it. */
    static Optional<LocalDateTime> moment(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .filter(stated -> !stated.isBlank())
                    .map(LocalDateTime::parse)
                    .filter(moment -> moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR);
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
