package org.marrowwatch.rules;

import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** How soon someone must look: at leisure, this week, today. */
public enum Severity implements Term {
    INFO(Text.of("info", "information")),
    WARNING(Text.of("warning", "alerte")),
    CRITICAL(Text.of("critical", "critique"));

    private final Text text;

    Severity(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }

    public boolean above(Severity other) {
        return compareTo(other) > 0;
    }
}
