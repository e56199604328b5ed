package org.marrowwatch.house;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clinic's clock in tests: it stands still until a test sets it. */
@Mock
@Singleton
public class SteppableClock extends Clock {

    /** The zone of the clinic in tests. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private volatile Instant now = Instant.parse("2026-06-15T08:00:00Z");

    public void set(Instant instant) {
        now = instant;
    }

    public void set(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(ZONE).toInstant();
    }

    public void step(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
