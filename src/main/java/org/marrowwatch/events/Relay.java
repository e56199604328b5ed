package org.marrowwatch.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;

/** Carries announcements from the outbox to the listeners: each at least once, in their order. */
@ApplicationScoped
public class Relay {

    private static final int BATCH = 100;

    private final Outbox outbox;
    private final Instance<Listener> listeners;
    private final Clock clinic;

    public Relay(Outbox outbox, Instance<Listener> listeners, Clock clinic) {
        this.outbox = outbox;
        this.listeners = listeners;
        this.clinic = clinic;
    }

    @Scheduled(every = "{marrowwatch.relay.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        while (relay() == BATCH) {
            // more may wait
        }
    }

    private int relay() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Announcement> waiting = outbox.claim(BATCH);
            if (!waiting.isEmpty()) {
                listeners.forEach(listener -> listener.hear(waiting));
                outbox.relayed(waiting, clinic.instant());
            }
            return waiting.size();
        });
    }
}
