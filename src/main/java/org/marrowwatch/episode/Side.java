package org.marrowwatch.episode;

/** The side of the body. */
public enum Side implements Term {
    LEFT(Text.of("left", "gauche")),
    RIGHT(Text.of("right", "droit")),
    MIDLINE(Text.of("midline", "médian"));

    private final Text text;

    Side(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }

    public boolean opposite(Side other) {
        return (this == LEFT && other == RIGHT) || (this == RIGHT && other == LEFT);
    }

    /** A noun with this side, agreeing with it in French. */
    Text of(Text noun, Noun grammar) {
        return switch (this) {
            case MIDLINE -> noun;
            case LEFT -> Text.of("left " + noun.en(), noun.fr() + " gauche" + (grammar.plural() ? "s" : ""));
            case RIGHT ->
                Text.of(
                        "right " + noun.en(),
                        noun.fr() + " droit" + (grammar.feminine() ? "e" : "") + (grammar.plural() ? "s" : ""));
        };
    }
}
