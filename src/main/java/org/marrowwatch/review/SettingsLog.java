package org.marrowwatch.review;

import java.util.List;

/** Where the clinic's choices of settings are kept; none is ever changed. */
public interface SettingsLog {

    /** The number of the latest choice, 0 while none was made. */
    int latest();

    /** Every choice, the first first. */
    List<ChosenSettings> all();

    /**
     * Adds a choice, within the caller's transaction.
     *
     * @throws Outdated when its number is not the next one
     */
    void add(ChosenSettings choice) throws Outdated;

    /** Someone else has chosen in the meantime. */
    final class Outdated extends Exception {
        private static final long serialVersionUID = 1;
    }
}
