package org.marrowwatch.dashboard.people;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.words.Tongue;

/** The days of the week by name, for people and for forms. */
final class Days {

    private Days() {}

    static String say(DayOfWeek day, Tongue tongue) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, tongue.language().locale());
    }

    static String slug(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    static Optional<DayOfWeek> parse(String slug) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> slug(day).equals(slug))
                .findFirst();
    }
}
