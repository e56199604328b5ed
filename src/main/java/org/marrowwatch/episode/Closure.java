package org.marrowwatch.episode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of the follow-up of this episode.
 *
 * @param reason why it ends although something still stands, where someone said so
 */
public record Closure(
        LocalDate on, Outcome outcome, @Nullable String reason) implements Fact {

    /** Why it ended. */
    public enum Outcome implements Term {
        RESOLVED("resolved", "guéri"),
        OSTEONECROSIS("osteonecrosis", "ostéonécrose"),
        OTHER_DIAGNOSIS("other diagnosis", "autre diagnostic"),
        LOST_TO_FOLLOW_UP("lost to follow-up", "perdu de vue"),
        DECEASED("deceased", "décédé");

        private final Text text;

        Outcome(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
