package org.marrowwatch.episode;

import java.util.List;
import java.util.stream.Collectors;

/** A wording in every language that Marrowwatch speaks. */
public record Text(String en, String fr) {

    public static Text of(String en, String fr) {
        return new Text(en, fr);
    }

    /** A wording that is the same in every language, such as a slug. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** Wordings with another between each two of them. */
    public static Text join(List<Text> texts, Text between) {
        return new Text(
                texts.stream().map(Text::en).collect(Collectors.joining(between.en)),
                texts.stream().map(Text::fr).collect(Collectors.joining(between.fr)));
    }

    /** This wording and another sentence after it. */
    public Text then(Text next) {
        return new Text(en + " " + next.en, fr + " " + next.fr);
    }

    /** This wording and a paragraph after it. */
    public Text paragraph(Text next) {
        return new Text(en + "\n" + next.en, fr + "\n" + next.fr);
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
        };
    }
}
