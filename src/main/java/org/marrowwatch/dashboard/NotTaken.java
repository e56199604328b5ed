package org.marrowwatch.dashboard;

/**
 * An answer to a flag that could not be taken, as it was typed on the page of its episode.
 *
 * @param why what the reader is told
 * @param snooze whether the flag was to be snoozed
 * @param reason what was typed; empty for nothing
 * @param until the day that was typed; empty for none
 */
public record NotTaken(String why, String flag, boolean snooze, String reason, String until) {

    NotTaken because(String said) {
        return new NotTaken(said, flag, snooze, reason, until);
    }
}
