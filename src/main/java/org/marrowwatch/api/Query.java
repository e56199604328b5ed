package org.marrowwatch.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marrowwatch.episode.Term;

/** The parameters of a query, read one by one; what is not asked for, or cannot be read, is a fault. */
final class Query {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 200;

    private final MultivaluedMap<String, String> parameters;
    private final Set<String> asked = new HashSet<>();

    Query(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    Optional<String> text(String name) {
        asked.add(name);
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw bad(name, "is given twice; give it once", "est donné deux fois ; donnez-le une fois");
        }
        return values.stream().findFirst();
    }

    private <T> Optional<T> value(String name, Function<String, Optional<T>> read, String en, String fr) {
        return text(name).map(text -> read.apply(text).orElseThrow(() -> bad(name, en, fr)));
    }

    /** How many rows a page has. */
    int limit() {
        return value("limit", Query::size, "must be 1 to " + LARGEST_SIZE, "doit être de 1 à " + LARGEST_SIZE)
                .orElse(USUAL_SIZE);
    }

    private static Optional<Integer> size(String text) {
        try {
            int size = Integer.parseInt(text);
            return size >= 1 && size <= LARGEST_SIZE ? Optional.of(size) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> day(String name) {
        return value(
                name,
                Query::readDay,
                "is not a day between " + FIRST_YEAR + " and " + LAST_YEAR + "; write it as YYYY-MM-DD",
                "n'est pas un jour entre " + FIRST_YEAR + " et " + LAST_YEAR + " ; écrivez AAAA-MM-JJ");
    }

    static Optional<LocalDate> readDay(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    Optional<Instant> instant(String name) {
        return value(
                name,
                Query::readInstant,
                "is not an instant; write it as 2026-06-15T08:00:00Z",
                "n'est pas un instant ; écrivez 2026-06-15T08:00:00Z");
    }

    /** Calendars and databases end somewhere; nothing of a patient happens later than this. */
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    static Optional<Instant> readInstant(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(LATEST::isAfter);
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }

    <T extends Enum<T> & Term> Optional<T> word(String name, Class<T> vocabulary) {
        Stream<String> known = Stream.of(vocabulary.getEnumConstants()).map(Term::slug);
        return oneOf(name, slug -> Term.parse(vocabulary, slug), known);
    }

    <T> Optional<T> oneOf(String name, Function<String, Optional<T>> read, Stream<String> words) {
        String known = words.collect(Collectors.joining(", "));
        return value(name, read, "must be one of: " + known, "doit être l'un de : " + known);
    }

    /** Where the page before ended, read by its own words. */
    <T> Optional<T> cursor(Function<List<String>, Optional<T>> read) {
        return value(
                "cursor",
                text -> Cursor.read(text).flatMap(read),
                "is no cursor of this list; take it from the page before, or leave it out",
                "n'est pas un curseur de cette liste ; prenez celui de la page précédente, ou omettez-le");
    }

    /** Faults whatever nobody asked for, so that a filter that is misspelt cannot show too much. */
    void end() {
        for (String name : parameters.keySet()) {
            if (!asked.contains(name)) {
                String known = asked.stream().sorted().collect(Collectors.joining(", "));
                throw bad(
                        name,
                        "is not asked for here; remove it or use one of: " + known,
                        "n'est pas attendu ici ; retirez-le ou utilisez : " + known);
            }
        }
    }

    static Fault bad(String name, String en, String fr) {
        return Fault.of(Trouble.BAD_REQUEST, "?" + name, en, fr);
    }
}
