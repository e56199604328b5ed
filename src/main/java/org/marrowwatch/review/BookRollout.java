package org.marrowwatch.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.marrowwatch.rules.RuleBook;

/** After a change of the rule book, puts every open episode on the agenda, some at a time. */
@ApplicationScoped
public class BookRollout {

    private static final Logger LOG = Logger.getLogger(BookRollout.class);
    private static final int CHUNK = 1_000;

    private final Agenda agenda;
    private final RuleBook book;
    private final Clock clinic;
    private volatile boolean finished;

    public BookRollout(Agenda agenda, RuleBook book, Clock clinic) {
        this.agenda = agenda;
        this.book = book;
        this.clinic = clinic;
    }

    /** Takes one more step; does nothing once the stored fingerprint is that of the book in force. */
    @Scheduled(every = "{marrowwatch.review.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        if (finished) {
            return;
        }
        boolean more = QuarkusTransaction.requiringNew()
                .call(() -> agenda.lookAgainAtSome(book.fingerprint(), clinic.instant(), CHUNK));
        finished = !more;
        LOG.debugf("Rule book %s: all open episodes are on the agenda: %s", book.fingerprint(), finished);
    }
}
