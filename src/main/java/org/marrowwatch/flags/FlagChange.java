package org.marrowwatch.flags;

import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** What a review did to a flag; the flag is as it stands afterwards. */
public sealed interface FlagChange {

    Flag flag();

    Kind kind();

    /** Raised for the first time, or again after it was cleared. */
    record Raised(Flag flag) implements FlagChange {
        @Override
        public Kind kind() {
            return flag.occurrence() == 1 ? Kind.RAISED : Kind.RAISED_AGAIN;
        }
    }

    /** Its severity rose; it asks for attention whoever acknowledged or snoozed it. */
    record Worsened(Flag flag) implements FlagChange {
        @Override
        public Kind kind() {
            return Kind.WORSENED;
        }
    }

    /** Its reasons changed, or its severity fell. */
    record Revised(Flag flag) implements FlagChange {
        @Override
        public Kind kind() {
            return Kind.REVISED;
        }
    }

    /** Its snooze is over. */
    record Woken(Flag flag) implements FlagChange {
        @Override
        public Kind kind() {
            return Kind.WOKEN;
        }
    }

    /** No longer so. */
    record Cleared(Flag flag) implements FlagChange {
        @Override
        public Kind kind() {
            return Kind.CLEARED;
        }
    }

    /** The kinds of change, for the history of a flag and for machines. */
    enum Kind implements Term {
        RAISED("raised", "signalé"),
        RAISED_AGAIN("raised again", "signalé de nouveau"),
        WORSENED("worsened", "aggravé"),
        REVISED("revised", "révisé"),
        WOKEN("back from snooze", "fin de veille"),
        CLEARED("cleared", "levé"),
        ACKNOWLEDGED("acknowledged", "pris en compte"),
        SNOOZED("snoozed", "mis en veille"),
        REOPENED("reopened", "rouvert"),
        UNDONE("last answer undone", "dernière réponse annulée");

        private final Text text;

        Kind(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
