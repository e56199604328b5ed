package org.marrowwatch.dashboard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads days that stand in an address or in a form. */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Days() {}

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
