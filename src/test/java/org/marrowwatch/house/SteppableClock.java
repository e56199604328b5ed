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

    private int readingsLeft = -1;
    private Instant then = Instant.EPOCH;
    private Instant now = Instant.parse("2026-06-15T08:00:00Z");

    public synchronized void set(Instant instant) {
        now = instant;
        readingsLeft = -1;
    }

    /** Shows another time once it has been read so often, as when midnight falls into a request. */
    public synchronized void turn(int readings, Instant instant) {
        readingsLeft = readings;
        then = instant;
    }

    public void set(LocalDate day, LocalTime time) {
        set(day.atTime(time).atZone(ZONE).toInstant());
    }

    public synchronized void step(Duration duration) {
        set(now.plus(duration));
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public synchronized Instant instant() {
        if (readingsLeft == 0) {
            set(then);
        }
        readingsLeft = Math.max(-1, readingsLeft - 1);
        return now;
    }
}
