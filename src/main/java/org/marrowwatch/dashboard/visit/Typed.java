package org.marrowwatch.dashboard.visit;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What someone typed into a form, by the names of its fields. Fields of a row begin with its letter and number, as in m2.site. */
public final class Typed {

    /** More than one visit has; who sends more is no form. */
    private static final int MOST_ROWS = 40;

    private static final Pattern ROW = Pattern.compile("([a-z])(\\d{1,2})\\..*");

    private final MultivaluedMap<String, String> fields;

    public Typed(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    /** Nothing yet. */
    public static Typed nothing() {
        return new Typed(new MultivaluedHashMap<>());
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
        return names.stream().anyMatch(this::named);
    }

    /** Whether a field was sent, be it empty. */
    public boolean named(String field) {
        return fields.containsKey(field);
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

    /** What the fields of the rows of one letter begin with, for example m0. and m1. */
    List<String> rows(String letter) {
        return IntStream.range(0, rowCount(letter))
                .mapToObj(row -> letter + row + ".")
                .toList();
    }

    private int rowCount(String letter) {
        int count = 0;
        for (String name : fields.keySet()) {
            Matcher row = ROW.matcher(name);
            if (row.matches() && row.group(1).equals(letter)) {
                count = Math.max(count, Integer.parseInt(row.group(2)) + 1);
            }
        }
        return Math.min(count, MOST_ROWS);
    }

    /** The same with one more row, which says of itself that it was added. */
    public Typed withRow(String letter) {
        return with(letter + rowCount(letter) + ".added", "yes");
    }

    /** The same with a field that says something else. */
    public Typed with(String field, String text) {
        MultivaluedMap<String, String> more = new MultivaluedHashMap<>();
        more.putAll(fields);
        more.putSingle(field, text);
        return new Typed(more);
    }

    /** The first field of the last row of a letter. */
    public String lastRow(String letter) {
        return letter + (rowCount(letter) - 1) + ".";
    }
}
