package org.marrowwatch.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes what has no framework of its own: the clinic's clock. */
@ApplicationScoped
class Wiring {

    /** Ticks in the clinic's zone, so that {@code LocalDate.now(clock)} is the clinic's day. */
    @Produces
    @Singleton
    @io.quarkus.arc.DefaultBean
    Clock clinic(@ConfigProperty(name = "marrowwatch.zone") ZoneId zone) {
        return Clock.system(zone);
    }
}
