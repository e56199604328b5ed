package org.marrowwatch.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.marrowwatch.alerts.OutTray;
import org.marrowwatch.review.Agenda;

/** What operators watch: reviews that are due, as after a change of the rule book, and mails that were given up. */
@ApplicationScoped
class Gauges {

    private static final int COUNT_NO_FURTHER = 100_000;

    void register(@Observes StartupEvent event, MeterRegistry meters, Agenda agenda, OutTray mails, Clock clinic) {
        Gauge.builder(
                        "marrowwatch.reviews.due",
                        () -> QuarkusTransaction.joiningExisting()
                                .call(() -> agenda.due(clinic.instant(), COUNT_NO_FURTHER)))
                .description("Episodes whose review is due and not done")
                .register(meters);
        Gauge.builder(
                        "marrowwatch.mails.failed",
                        () -> QuarkusTransaction.joiningExisting().call(mails::failures))
                .description("Mails that were given up")
                .register(meters);
    }
}
