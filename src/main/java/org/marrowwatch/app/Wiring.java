package org.marrowwatch.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.marrowwatch.review.RuleBooks;
import org.marrowwatch.rules.RuleBook;

/** Makes what has no framework of its own: the clinic's clock and the rule book. */
@ApplicationScoped
class Wiring {

    private static final Logger LOG = Logger.getLogger(RuleBook.class);

    /** Ticks in the clinic's zone, so that {@code LocalDate.now(clock)} is the clinic's day. */
    @Produces
    @Singleton
    @io.quarkus.arc.DefaultBean
    Clock clinic(@ConfigProperty(name = "marrowwatch.zone") ZoneId zone) {
        return Clock.system(zone);
    }

    @Produces
    @Singleton
    @io.quarkus.arc.DefaultBean
    RuleBooks books() {
        RuleBook standard = RuleBook.standard()
                .telling((rule, failure) ->
                        LOG.errorf(failure, "The rule %s failed", rule.card().id()));
        return new RuleBooks() {

            @Override
            public RuleBook on(LocalDate day) {
                return standard;
            }

            @Override
            public RuleBook inForce() {
                return standard;
            }
        };
    }
}
