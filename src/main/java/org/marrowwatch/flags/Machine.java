package org.marrowwatch.flags;

import java.util.List;
import java.util.stream.Collectors;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** Says the values of a finding to machines: slugs, ISO days, plain numbers. */
final class Machine {

    private Machine() {}

    static String text(Object value) {
        if (value instanceof Term term) {
            return term.slug();
        }
        if (value instanceof Text text) {
            return text.en();
        }
        if (value instanceof List<?> several) {
            return several.stream().map(Machine::text).collect(Collectors.joining(","));
        }
        return value.toString();
    }
}
