package org.marrowwatch.rules;

import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** On what ground a rule stands. */
public enum Grade implements Term {
    EVIDENCE(Text.of("published evidence", "données publiées")),
    EXTRAPOLATION(Text.of("extrapolated from published evidence", "extrapolé de données publiées")),
    UNVERIFIED(Text.of(
            "unverified: common practice without a checked source", "non vérifié : usage sans source contrôlée"));

    private final Text text;

    Grade(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
