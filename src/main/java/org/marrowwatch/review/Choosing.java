package org.marrowwatch.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.marrowwatch.rules.RuleSettings;

/** Puts other settings in force; the rollout then has every episode judged by them, and no flag goes before its turn. */
@ApplicationScoped
public class Choosing {

    private final SettingsLog log;
    private final Clock clinic;

    public Choosing(SettingsLog log, Clock clinic) {
        this.log = log;
        this.clinic = clinic;
    }

    /**
     * Chooses settings, within the caller's transaction.
     *
     * @param seen the number of the latest choice that the person saw
     * @param effectiveFrom the day of the choice or later
     * @param at when it is made, from the reading of the clock by which the day was checked
     * @throws SettingsLog.Outdated when someone has chosen since
     */
    public ChosenSettings choose(
            int seen, RuleSettings settings, LocalDate effectiveFrom, String by, Instant at, String reason)
            throws SettingsLog.Outdated {
        if (effectiveFrom.isBefore(LocalDate.ofInstant(at, clinic.getZone()))) {
            throw new IllegalArgumentException("settings cannot have been in force since " + effectiveFrom);
        }
        ChosenSettings choice =
                new ChosenSettings(seen + 1, settings, effectiveFrom, by, at.truncatedTo(ChronoUnit.MICROS), reason);
        log.add(choice);
        return choice;
    }
}
