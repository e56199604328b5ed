package org.marrowwatch.dashboard.visit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What someone typed into a form, by the names of its fields. */
public final class Typed {

    private final MultivaluedMap<String, String> fields;

    public Typed(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    /** What stands in a field, without space around it; nothing when it is empty or missing. */
    public String text(String field) {
        String text = fields.getFirst(field);
        return text == null ? "" : text.strip();
    }

    public Optional<String> stated(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    /** Whether any of these fields was sent, be it empty. */
    public boolean named(List<String> names) {
        return names.stream().anyMatch(fields::containsKey);
    }

    public List<String> all(String field) {
        List<String> all = fields.get(field);
        return all == null
                ? List.of()
                : all.stream().filter(text -> !text.isBlank()).toList();
    }

    public boolean any(String... names) {
        return Stream.of(names).anyMatch(name -> !all(name).isEmpty());
    }
}
