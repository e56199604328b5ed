package org.marrowwatch.intake.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Records the rows that wait. A row and what became of it are kept in one transaction, so none is lost and none taken twice. */
@ApplicationScoped
public class Importing {

    private static final Logger LOG = Logger.getLogger(Importing.class);
    private static final int BATCH = 50;
    private static final int ATTEMPTS = 3;

    private final Imports imports;
    private final RowDesk desk;
    private final Clock clinic;

    public Importing(Imports imports, RowDesk desk, Clock clinic) {
        this.imports = imports;
        this.desk = desk;
        this.clinic = clinic;
    }

    /** Records all that waits. A batch that fails is taken row by row, so that one row cannot hold up another. */
    @Scheduled(every = "{marrowwatch.import.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        while (batch() > 0) {
            // more may wait
        }
    }

    private int batch() {
        Claim claim = new Claim();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                claim.rows = imports.claim(BATCH);
                imports.settle(claim.rows, desk::receive, clinic.instant());
            });
        } catch (RuntimeException failure) {
            LOG.warnf("A batch of %d rows failed (%s); taking them one by one", claim.rows.size(), failure);
            claim.rows.forEach(this::alone);
        }
        return claim.rows.size();
    }

    private static final class Claim {
        List<KeptRow> rows = List.of();
    }

    /**
     * Tried again, because what was in the way may have been the same patient in another instance: first waited for in
     * vain, then registered between a look and the next step.
     */
    private void alone(KeptRow row) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (settled(row)) {
                return;
            }
        }
        QuarkusTransaction.requiringNew().run(() -> settle(row, held -> Outcome.unforeseen()));
    }

    private boolean settled(KeptRow row) {
        try {
            QuarkusTransaction.requiringNew().run(() -> settle(row, desk::receive));
            return true;
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Row %d of an import failed: %s", row.number(), row.id());
            return false;
        }
    }

    private void settle(KeptRow row, Function<KeptRow, Outcome> trial) {
        imports.claim(row.id()).ifPresent(held -> imports.settle(List.of(held), trial, clinic.instant()));
    }
}
