package org.marrowwatch.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** After a change of the rule book or of its numbers, puts every open episode on the agenda. */
@ApplicationScoped
public class BookRollout {

    private static final Logger LOG = Logger.getLogger(BookRollout.class);

    /** So many in one transaction, which holds them. */
    private static final int CHUNK = 1_000;

    private final Agenda agenda;
    private final RuleBooks books;
    private final Clock clinic;

    public BookRollout(Agenda agenda, RuleBooks books, Clock clinic) {
        this.agenda = agenda;
        this.books = books;
        this.clinic = clinic;
    }

    /**
     * Takes all the episodes there are; costs two small reads once they have been judged by the book in force. Nothing
     * is remembered here, as another instance of the service may have rolled out another book since.
     */
    @Scheduled(every = "{marrowwatch.review.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        String inForce =
                QuarkusTransaction.requiringNew().call(() -> books.inForce().fingerprint());
        if (QuarkusTransaction.requiringNew().call(() -> agenda.rolledOut(inForce))) {
            return;
        }
        Instant now = clinic.instant();
        int episodes = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> agenda.lookAgainAtSome(inForce, now, CHUNK));
            episodes += some;
        } while (some > 0);
        if (episodes > 0) {
            LOG.infof("The rule book has changed: %d episodes were put on the agenda", episodes);
        }
    }
}
