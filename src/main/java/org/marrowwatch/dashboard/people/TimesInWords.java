package org.marrowwatch.dashboard.people;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Hours;
import org.marrowwatch.alerts.Subscription;
import org.marrowwatch.dashboard.words.Tongue;

/** Says when someone wants mail. */
final class TimesInWords {

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private TimesInWords() {}

    /** On which days a digest is made, and at what time. */
    static String digest(Subscription subscription, Clinic clinic, Tongue tongue) {
        Hours hours = subscription.hours();
        String days = switch (subscription.rhythm()) {
            case DAILY -> tongue.pick("Every day", "Tous les jours");
            case WORKING_DAYS ->
                tongue.pick("On working days", "Les jours travaillés") + " (" + days(hours.working(), tongue) + ")";
            case WEEKLY -> tongue.pick("Every ", "Chaque ") + Days.say(hours.weekly(), tongue);
            case NEVER -> tongue.pick("Never", "Jamais");
        };
        return days + tongue.pick(" at ", " à ") + hours.digestAt(clinic.digestAt());
    }

    /** Whose clock it is. */
    static String clock(Hours hours, Clinic clinic, Tongue tongue) {
        ZoneId zone = hours.zone();
        return zone == null
                ? tongue.pick("by the clinic's clock (", "à l'heure du centre (") + clinic.zone() + ")"
                : tongue.pick("by the clock of ", "à l'heure de ") + place(zone);
    }

    private static String place(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }

    static String days(Set<DayOfWeek> days, Tongue tongue) {
        return days.equals(MONDAY_TO_FRIDAY)
                ? tongue.pick("Monday to Friday", "du lundi au vendredi")
                : days.stream().sorted().map(day -> Days.say(day, tongue)).collect(Collectors.joining(", "));
    }

    /** The quiet hours; empty when there are none. */
    static String quiet(Hours hours, Tongue tongue) {
        LocalTime from = hours.quietFrom();
        return from == null ? "" : tongue.pick("from " + from + " to ", "de " + from + " à ") + hours.quietUntil();
    }

    /** Zone, time, days and quiet hours in one line. */
    static String brief(Hours hours, Clinic clinic, Tongue tongue) {
        String quiet = quiet(hours, tongue);
        List<String> parts = Stream.of(
                        at(hours.digestAt(), clinic),
                        zone(hours.zone(), tongue),
                        days(hours.working(), tongue),
                        quiet.isEmpty() ? "" : tongue.pick("quiet ", "calme ") + quiet)
                .filter(part -> !part.isEmpty())
                .toList();
        return String.join(", ", parts);
    }

    private static String at(@Nullable LocalTime time, Clinic clinic) {
        return (time == null ? clinic.digestAt() : time).toString();
    }

    private static String zone(@Nullable ZoneId zone, Tongue tongue) {
        return zone == null ? tongue.pick("the clinic's clock", "heure du centre") : place(zone);
    }
}
