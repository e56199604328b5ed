package org.marrowwatch.dashboard.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The hours of the clinic, which are those of everyone who has chosen none. */
@ApplicationScoped
public class Clinic {

    private final Clock clock;
    private final LocalTime digestAt;
    private final Duration deputyAfter;

    public Clinic(
            Clock clock,
            @ConfigProperty(name = "marrowwatch.digest.at") LocalTime digestAt,
            @ConfigProperty(name = "marrowwatch.escalation.deputy-after") Duration deputyAfter) {
        this.clock = clock;
        this.digestAt = digestAt;
        this.deputyAfter = deputyAfter;
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /** When digests are made. */
    public LocalTime digestAt() {
        return digestAt;
    }

    /** How long a critical flag waits for an answer before the deputy hears of it. */
    public Duration deputyAfter() {
        return deputyAfter;
    }

    Instant now() {
        return clock.instant();
    }

    /** Today in a zone. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }
}
