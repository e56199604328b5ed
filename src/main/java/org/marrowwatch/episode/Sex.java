package org.marrowwatch.episode;

/** Administrative sex. */
public enum Sex implements Term {
    MALE(Text.of("male", "masculin")),
    FEMALE(Text.of("female", "féminin")),
    OTHER(Text.of("other", "autre"));

    private final Text text;

    Sex(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
