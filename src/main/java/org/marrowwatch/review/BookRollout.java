package org.marrowwatch.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** After a change of the rule book or of its numbers, puts every open episode on the agenda, some at a time. */
@ApplicationScoped
public class BookRollout {

    private static final Logger LOG = Logger.getLogger(BookRollout.class);
    private static final int CHUNK = 1_000;
    private static final int COUNT_NO_FURTHER = 1_000_000;

    private final Agenda agenda;
    private final RuleBooks books;
    private final Clock clinic;
    private volatile String rolledOut = "";

    public BookRollout(Agenda agenda, RuleBooks books, Clock clinic) {
        this.agenda = agenda;
        this.books = books;
        this.clinic = clinic;
    }

    /** Takes one more step; does nothing once the episodes have been judged by the book in force. */
    @Scheduled(every = "{marrowwatch.review.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        String inForce =
                QuarkusTransaction.requiringNew().call(() -> books.inForce().fingerprint());
        if (rolledOut.equals(inForce)) {
            return;
        }
        Instant now = clinic.instant();
        boolean more = QuarkusTransaction.requiringNew().call(() -> agenda.lookAgainAtSome(inForce, now, CHUNK));
        rolledOut = more ? "" : inForce;
        long due = QuarkusTransaction.requiringNew().call(() -> agenda.due(now, COUNT_NO_FURTHER));
        if (due > 0) {
            LOG.infof("The rule book has changed: %d episodes wait for their review", due);
        }
    }
}
