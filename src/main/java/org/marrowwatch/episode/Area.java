package org.marrowwatch.episode;

/** A group of bones that hurt as one region and share an expected time to resolution. */
public enum Area implements Term {
    HIP(Text.of("hip", "hanche"), Noun.FEMININE),
    KNEE(Text.of("knee", "genou"), Noun.MASCULINE),
    ANKLE_FOOT(Text.of("ankle and foot", "cheville-pied"), Noun.MASCULINE),
    OTHER(Text.of("other region", "autre région"), Noun.FEMININE);

    private final Text text;
    private final Noun noun;

    Area(Text text, Noun noun) {
        this.text = text;
        this.noun = noun;
    }

    @Override
    public Text text() {
        return text;
    }

    Noun noun() {
        return noun;
    }
}
