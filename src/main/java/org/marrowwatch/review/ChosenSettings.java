package org.marrowwatch.review;

import java.time.Instant;
import java.time.LocalDate;
import org.marrowwatch.rules.RuleSettings;

/**
 * Numbers that the clinic has chosen for its rules.
 *
 * @param number counts the choices from 1
 * @param effectiveFrom the first of the clinic's days on which they count, unless a later choice takes their place
 * @param by who chose them
 */
public record ChosenSettings(
        int number, RuleSettings settings, LocalDate effectiveFrom, String by, Instant at, String reason) {

    public boolean effectiveOn(LocalDate day) {
        return !effectiveFrom.isAfter(day);
    }
}
