package org.marrowwatch.episode;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A word of a closed clinical vocabulary: a slug for machines and a wording for people. */
public interface Term {

    String name();

    Text text();

    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The term of the vocabulary that has this slug. */
    static <T extends Enum<T> & Term> Optional<T> parse(Class<T> vocabulary, String slug) {
        return Stream.of(vocabulary.getEnumConstants())
                .filter(term -> term.slug().equals(slug))
                .findFirst();
    }
}
