package org.marrowwatch.review;

import java.time.Instant;
import java.util.List;

/** Where the clinic's choices of settings are kept; none is ever changed. */
public interface SettingsLog {

    /** The edition of the log, which its latest choice makes. */
    Edition latest();

    /** Every choice, the first first. */
    List<ChosenSettings> all();

    /**
     * Adds a choice, within the caller's transaction.
     *
     * @throws Outdated when its number is not the next one
     */
    void add(ChosenSettings choice) throws Outdated;

    /**
     * Tells what stands in the log from what stood in it before, and from what never came to stand in it because its
     * transaction was rolled back.
     *
     * @param number of the latest choice, 0 while none was made
     * @param at when that was made
     */
    record Edition(int number, Instant at) {

        /** That of a log without choices. */
        public static final Edition FIRST = new Edition(0, Instant.EPOCH);

        /** The edition that a choice makes. */
        public static Edition of(ChosenSettings latest) {
            return new Edition(latest.number(), latest.at());
        }
    }

    /** Someone else has chosen in the meantime. */
    final class Outdated extends Exception {
        private static final long serialVersionUID = 1;
    }
}
