package org.marrowwatch.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.marrowwatch.alerts.OutTray;
import org.marrowwatch.review.Agenda;

/** What operators watch: reviews that are due, as after a change of the rule book, and mails that wait or were given up. */
@ApplicationScoped
class Gauges {

    private static final int COUNT_NO_FURTHER = 100_000;

    private final List<Gauge> registered = new ArrayList<>();

    void register(
            @Observes StartupEvent event,
            MeterRegistry meters,
            Agenda agenda,
            OutTray mails,
            @Wellness MailWellness wellness,
            Clock clinic) {
        gauge(
                meters,
                "marrowwatch.reviews.due",
                "Episodes whose review is due and not done",
                () -> agenda.due(clinic.instant(), COUNT_NO_FURTHER));
        gauge(meters, "marrowwatch.mails.failed", "Mails that were given up", mails::failures);
        gauge(meters, "marrowwatch.mails.waiting", "Mails that are to leave", mails::waiting);
        gauge(
                meters,
                "marrowwatch.mails.oldest.waiting.seconds",
                "How long ago the mail that waits longest should have left",
                () -> wellness.late().toSeconds());
    }

    private void gauge(MeterRegistry meters, String name, String description, Callable<? extends Number> number) {
        registered.add(
                Gauge.builder(name, () -> QuarkusTransaction.joiningExisting().call(number))
                        .description(description)
                        .register(meters));
    }

    /** Where one instance follows another in the same machine, the registry would go on to ask the one that has ended. */
    void remove(@Observes ShutdownEvent event, MeterRegistry meters) {
        registered.forEach(meters::remove);
    }
}
