package org.marrowwatch.flags;

import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** Where a flag is in its life. */
public enum Status implements Term {
    RAISED(Text.of("new", "nouveau")),
    ACKNOWLEDGED(Text.of("acknowledged", "pris en compte")),
    SNOOZED(Text.of("snoozed", "en veille")),
    CLEARED(Text.of("cleared", "levé"));

    private final Text text;

    Status(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
