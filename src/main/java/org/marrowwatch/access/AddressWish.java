package org.marrowwatch.access;

import java.time.Duration;
import java.time.Instant;

/** An address that somebody has asked for and not confirmed yet; until then mail goes to the one before, if there is one. */
public record AddressWish(String account, String address, Instant askedAt) {

    /** How long the key that was mailed to the address opens it. */
    public static final Duration VALID = Duration.ofDays(7);

    public boolean expired(Instant now) {
        return !now.isBefore(askedAt.plus(VALID));
    }
}
