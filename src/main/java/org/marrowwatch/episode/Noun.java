package org.marrowwatch.episode;

/** How a French noun makes its adjectives agree. */
enum Noun {
    MASCULINE,
    FEMININE,
    MASCULINE_PLURAL;

    boolean feminine() {
        return this == FEMININE;
    }

    boolean plural() {
        return this == MASCULINE_PLURAL;
    }
}
