package org.marrowwatch.dashboard.people;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Hours;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.dashboard.words.Tongue;

/**
 * The part of the form of a subscription that asks when someone wants mail.
 *
 * @param clinicZone the zone of who has chosen none
 * @param clinicAt the time of digests of who has chosen none
 * @param said what is chosen, in a few words
 */
public record HoursForm(
        Field weekly,
        Field zone,
        Field digestAt,
        Field working,
        Field quietFrom,
        Field quietUntil,
        String clinicZone,
        String clinicAt,
        String said) {

    private static final String WEEKLY = "weekly";
    private static final String ZONE = "zone";
    private static final String DIGEST_AT = "digest-at";
    private static final String WORKING = "working";
    private static final String QUIET_FROM = "quiet-from";
    private static final String QUIET_UNTIL = "quiet-until";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    static HoursForm of(Form form, Hours kept, Clinic clinic) {
        Tongue tongue = form.tongue();
        Field zone = form.field(ZONE);
        return new HoursForm(
                form.choice(WEEKLY, days(), Days::slug, day -> Days.say(day, tongue)),
                new Field(ZONE, zone.value(), Zones.choices(clinic.zone(), zone.value()), zone.problems()),
                form.field(DIGEST_AT),
                form.choice(WORKING, days(), Days::slug, day -> Days.say(day, tongue)),
                form.field(QUIET_FROM),
                form.field(QUIET_UNTIL),
                clinic.zone().getId(),
                clinic.digestAt().toString(),
                TimesInWords.brief(kept, clinic, tongue));
    }

    private static Stream<DayOfWeek> days() {
        return Stream.of(DayOfWeek.values());
    }

    /** Whether something in it is wrong, so that it must not stay folded. */
    public boolean wrong() {
        return Stream.of(zone, digestAt, working, quietFrom, quietUntil).anyMatch(Field::wrong);
    }

    static void fill(MultivaluedMap<String, String> fields, Hours hours) {
        ZoneId zone = hours.zone();
        fields.add(WEEKLY, Days.slug(hours.weekly()));
        fields.add(ZONE, zone == null ? "" : zone.getId());
        fields.add(DIGEST_AT, said(hours.digestAt()));
        hours.working().stream().sorted().forEach(day -> fields.add(WORKING, Days.slug(day)));
        fields.add(QUIET_FROM, said(hours.quietFrom()));
        fields.add(QUIET_UNTIL, said(hours.quietUntil()));
    }

    private static String said(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }

    /** What a filled form describes, with the problems noted; of a field that was not sent, what was kept before. */
    static Optional<Hours> read(Typed typed, Form form, Hours before) {
        Reading reading = new Reading(typed, form);
        DayOfWeek weekly = reading.weekly(before.weekly());
        ZoneId zone = reading.zone(before.zone());
        LocalTime digestAt = reading.time(DIGEST_AT, before.digestAt());
        Set<DayOfWeek> working = reading.working();
        LocalTime from = reading.time(QUIET_FROM, before.quietFrom());
        LocalTime until = reading.time(QUIET_UNTIL, before.quietUntil());
        reading.compare(from, until);
        return form.refused() ? Optional.empty() : Optional.of(new Hours(zone, digestAt, weekly, working, from, until));
    }

    /** Takes a filled form apart. */
    private record Reading(Typed typed, Form form) {

        DayOfWeek weekly(DayOfWeek before) {
            if (!typed.named(WEEKLY)) {
                return before;
            }
            Optional<DayOfWeek> day = Days.parse(typed.text(WEEKLY));
            if (day.isEmpty()) {
                note(WEEKLY, "Choose one of these days.", "Choisissez l'un de ces jours.");
            }
            return day.orElse(before);
        }

        @Nullable
        ZoneId zone(@Nullable ZoneId before) {
            if (!typed.named(ZONE)) {
                return before;
            }
            Optional<ZoneId> zone = typed.stated(ZONE).flatMap(Zones::parse);
            if (zone.isEmpty() && typed.stated(ZONE).isPresent()) {
                note(ZONE, "Choose one of these zones.", "Choisissez l'un de ces fuseaux.");
            }
            return zone.orElse(null);
        }

        @Nullable
        LocalTime time(String field, @Nullable LocalTime before) {
            if (!typed.named(field)) {
                return before;
            }
            try {
                return typed.stated(field)
                        .map(text -> LocalTime.parse(text, TIME))
                        .orElse(null);
            } catch (DateTimeException none) {
                note(field, "Write a time of day, such as 07:30.", "Écrivez une heure, par exemple 07:30.");
                return null;
            }
        }

        /** A page cannot tell that no box was ticked from that there was none. */
        Set<DayOfWeek> working() {
            List<DayOfWeek> days = typed.all(WORKING).stream()
                    .flatMap(slug -> Days.parse(slug).stream())
                    .toList();
            if (days.isEmpty()) {
                note(WORKING, "Choose at least one day.", "Choisissez au moins un jour.");
                return EnumSet.allOf(DayOfWeek.class);
            }
            return days.stream().collect(Collectors.toUnmodifiableSet());
        }

        void compare(@Nullable LocalTime from, @Nullable LocalTime until) {
            if (form.field(QUIET_FROM).wrong() || form.field(QUIET_UNTIL).wrong()) {
                return;
            }
            if ((from == null) != (until == null)) {
                note(
                        from == null ? QUIET_FROM : QUIET_UNTIL,
                        "Write both times, or leave both empty.",
                        "Indiquez les deux heures, ou laissez les deux vides.");
            } else if (from != null && from.equals(until)) {
                note(
                        QUIET_UNTIL,
                        "Write another time than the first; both empty means no quiet hours.",
                        "Indiquez une autre heure que la première ; les deux vides : pas d'heures calmes.");
            }
        }

        private void note(String field, String en, String fr) {
            form.note(field, form.tongue().pick(en, fr));
        }
    }
}
