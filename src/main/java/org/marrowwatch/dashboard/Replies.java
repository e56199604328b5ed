package org.marrowwatch.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard.Stale;
import org.marrowwatch.review.Answering;

/** Passes people's answers to flags on, each in a transaction of its own. */
@ApplicationScoped
class Replies {

    private final Answering answering;

    Replies(Answering answering) {
        this.answering = answering;
    }

    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Stale.class)
    void acknowledge(Flag seen, String by, String reason) throws Stale {
        answering.acknowledge(seen, by, reason);
    }

    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Stale.class)
    void snooze(Flag seen, LocalDate until, String by, String reason) throws Stale {
        answering.snooze(seen, until, by, reason);
    }

    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Stale.class)
    void takeBack(Flag seen, String by) throws Stale {
        answering.takeBack(seen, by);
    }
}
