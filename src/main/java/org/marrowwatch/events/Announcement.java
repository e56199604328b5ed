package org.marrowwatch.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.flags.FlagId;

/**
 * Something that has happened and that others may want to know.
 *
 * @param id grows with time; announcements are relayed in this order
 * @param flag the flag it is about, if it is about one
 * @param occurrence of the flag, 0 when it is about none
 */
public record Announcement(
        long id, Type type, EpisodeId episode, @Nullable FlagId flag, int occurrence, Instant at) {

    /** What has happened. */
    public enum Type implements Term {
        FACTS_RECORDED("facts recorded", "faits consignés"),
        FLAG_RAISED("flag raised", "nouveau signalement"),
        FLAG_WORSENED("flag worsened", "signalement aggravé"),
        FLAG_REVISED("flag revised", "signalement révisé"),
        FLAG_WOKEN("flag back from snooze", "signalement sorti de veille"),
        FLAG_CLEARED("flag cleared", "signalement levé");

        private final Text text;

        Type(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }

        static Type of(FlagChange change) {
            return switch (change.kind()) {
                case RAISED, RAISED_AGAIN -> FLAG_RAISED;
                case WORSENED -> FLAG_WORSENED;
                case WOKEN -> FLAG_WOKEN;
                case CLEARED -> FLAG_CLEARED;
                case REVISED, ACKNOWLEDGED, SNOOZED, REOPENED, UNDONE -> FLAG_REVISED;
            };
        }
    }
}
