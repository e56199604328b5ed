package org.marrowwatch.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marrowwatch.episode.Text;
import org.marrowwatch.rules.RuleSettings;

/**
 * Numbers that the clinic has chosen for its rules.
 *
 * @param number counts the choices from 1
 * @param effectiveFrom the first of the clinic's days on which they count, unless a later choice takes their place
 * @param by who chose them
 * @param damage what this version cannot take from them as they were kept
 */
public record ChosenSettings(
        int number,
        RuleSettings settings,
        LocalDate effectiveFrom,
        String by,
        Instant at,
        String reason,
        Optional<Damage> damage) {

    /**
     * What this version cannot take from settings that were kept.
     *
     * @param document as it was kept
     * @param readable whether the rest of them counts, with the clinical reference in the place of what is not allowed
     */
    public record Damage(String document, List<Flaw> flaws, boolean readable) {}

    /**
     * A number or name that this version does not allow.
     *
     * @param pointer where in the kept document (RFC 6901)
     */
    public record Flaw(String pointer, Text detail) {}

    /** Settings of which this version can take everything. */
    public ChosenSettings(
            int number, RuleSettings settings, LocalDate effectiveFrom, String by, Instant at, String reason) {
        this(number, settings, effectiveFrom, by, at, reason, Optional.empty());
    }

    /** Whether they count on a day; those that cannot be read never do. */
    public boolean effectiveOn(LocalDate day) {
        return damage.map(Damage::readable).orElse(true) && !effectiveFrom.isAfter(day);
    }
}
