package org.marrowwatch.episode;

/** Where one region stands. */
public enum Phase implements Term {
    ACTIVE(Text.of("active", "active")),
    IMPROVING(Text.of("improving", "en amélioration")),
    REMISSION_PROVISIONAL(Text.of("provisional remission", "rémission provisoire")),
    REMISSION(Text.of("remission", "rémission")),
    RELAPSED(Text.of("relapsed", "récidive"));

    private final Text text;

    Phase(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }

    public boolean remission() {
        return this == REMISSION || this == REMISSION_PROVISIONAL;
    }
}
