package org.marrowwatch.episode;

/** A wording in every language that Marrowwatch speaks. */
public record Text(String en, String fr) {

    public static Text of(String en, String fr) {
        return new Text(en, fr);
    }

    /** A wording that is the same in every language, such as a slug. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** This wording and another sentence after it. */
    public Text then(Text next) {
        return new Text(en + " " + next.en, fr + " " + next.fr);
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
        };
    }
}
