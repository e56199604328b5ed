package org.marrowwatch.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.marrowwatch.alerts.Ledger.Told;

/** Whether a mail that has waited still tells its recipient something to do. */
@ApplicationScoped
class Relevance {

    private final Ledger ledger;

    Relevance(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Whether all that a mail tells was answered, was cleared or has become other news since it was written. */
    boolean overtaken(Mail mail) {
        return overtaken(mail.kind(), ledger.toldBy(mail.id()));
    }

    static boolean overtaken(Mail.Kind kind, List<Told> told) {
        return switch (kind) {
            case ADDRESS -> false;
            case CRITICAL, ESCALATION, AT_ONCE, DIGEST ->
                !told.isEmpty() && told.stream().noneMatch(Relevance::needed);
        };
    }

    private static boolean needed(Told told) {
        return told.matter() != Matter.CLEARED
                && told.now().unanswered()
                && told.now().news() == told.news();
    }
}
