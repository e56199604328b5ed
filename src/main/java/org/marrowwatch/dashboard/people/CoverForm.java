package org.marrowwatch.dashboard.people;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.alerts.Cover;
import org.marrowwatch.dashboard.visit.Field;
import org.marrowwatch.dashboard.visit.Form;
import org.marrowwatch.dashboard.visit.Typed;

/** The form of who stands in for someone, and from when to when that one is away. */
public record CoverForm(Field deputy, Field from, Field until) {

    private static final String DEPUTY = "deputy";
    private static final String FROM = "away-from";
    private static final String UNTIL = "away-until";

    /**
     * The form as it was sent, or that of what is kept.
     *
     * @param people who may stand in, by name
     */
    public static CoverForm of(Form form, List<String> people) {
        return new CoverForm(
                form.choice(DEPUTY, people.stream(), name -> name, name -> name), form.field(FROM), form.field(UNTIL));
    }

    /** What stands in the form at first; an absence that is over has gone from it. */
    public static Typed typed(Cover cover, LocalDate today) {
        LocalDate until = cover.until();
        boolean over = until != null && until.isBefore(today);
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.add(DEPUTY, cover.deputy() == null ? "" : cover.deputy());
        fields.add(FROM, over || cover.from() == null ? "" : cover.from().toString());
        fields.add(UNTIL, over || until == null ? "" : until.toString());
        return new Typed(fields);
    }

    /**
     * The arrangement that a filled form describes, with the problems noted; nothing when there are any.
     *
     * @param before what was arranged before, which stays where the form does not ask
     */
    public static Optional<Cover> read(Typed typed, Form form, Cover before, List<String> people, LocalDate today) {
        String deputy = typed.named(DEPUTY) ? typed.stated(DEPUTY).orElse(null) : before.deputy();
        LocalDate from = day(FROM, typed, form, before.from());
        LocalDate until = day(UNTIL, typed, form, before.until());
        if (deputy != null && !people.contains(deputy) && !deputy.equals(before.deputy())) {
            note(DEPUTY, "Choose one of these people.", "Choisissez l'une de ces personnes.", form);
        }
        if (!form.refused()) {
            compare(from, until, today, form);
        }
        return form.refused() ? Optional.empty() : Optional.of(new Cover(deputy, from, until));
    }

    private static @Nullable LocalDate day(String field, Typed typed, Form form, @Nullable LocalDate before) {
        if (!typed.named(field)) {
            return before;
        }
        try {
            return typed.stated(field).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException none) {
            note(field, "Write a day, such as 2026-08-01.", "Écrivez une date, par exemple 2026-08-01.", form);
            return null;
        }
    }

    private static void compare(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today, Form form) {
        if (until == null) {
            return;
        }
        if (from == null) {
            note(FROM, "Write the first day, too.", "Indiquez aussi le premier jour.", form);
        } else if (until.isBefore(from)) {
            note(UNTIL, "This is before the first day.", "Cette date précède le premier jour.", form);
        } else if (until.isBefore(today)) {
            note(
                    UNTIL,
                    "This is over; leave both days empty, or write a later one.",
                    "C'est déjà passé ; laissez les deux dates vides ou corrigez.",
                    form);
        }
    }

    private static void note(String field, String en, String fr, Form form) {
        form.note(field, form.tongue().pick(en, fr));
    }
}
