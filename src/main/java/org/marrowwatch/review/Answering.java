package org.marrowwatch.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Text;
import org.marrowwatch.flags.Answered;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.FlagBoard.Stale;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.flags.Status;

/** Keeps what people answer to a flag, within the caller's transaction, and puts the end of a snooze on the agenda. */
@ApplicationScoped
public class Answering {

    private final FlagBoard board;
    private final Agenda agenda;
    private final Reviewer reviewer;
    private final Clock clinic;

    public Answering(FlagBoard board, Agenda agenda, Reviewer reviewer, Clock clinic) {
        this.board = board;
        this.agenda = agenda;
        this.reviewer = reviewer;
        this.clinic = clinic;
    }

    /**
     * Acknowledges a flag.
     *
     * @param seen the flag as the person saw it, read before this transaction
     * @throws Stale when the flag has changed since
     * @throws OutOfPlace when it is not new or asleep
     */
    public Flag acknowledge(Flag seen, String by, String reason) throws Stale {
        OutOfPlace.unless(EnumSet.of(Status.RAISED, Status.SNOOZED), seen);
        return keep(seen, seen.acknowledged(), FlagChange.Kind.ACKNOWLEDGED, by, reason);
    }

    /**
     * Lets a flag sleep.
     *
     * @param until a day after today, at most {@link Flag#LONGEST_SNOOZE_DAYS} away
     * @throws Stale when the flag has changed since
     * @throws OutOfPlace when it is cleared
     * @throws IllegalArgumentException when the day is not such a day
     */
    public Flag snooze(Flag seen, LocalDate until, String by, String reason) throws Stale {
        OutOfPlace.unless(EnumSet.complementOf(EnumSet.of(Status.CLEARED)), seen);
        return keep(seen, seen.snoozed(until, LocalDate.now(clinic)), FlagChange.Kind.SNOOZED, by, reason);
    }

    /**
     * Takes back an acknowledgement or a snooze.
     *
     * @param answer which of the two is taken back
     * @throws Stale when the flag has changed since
     * @throws OutOfPlace when there is no such answer
     */
    public Flag takeBack(Flag seen, Status answer, String by) throws Stale {
        OutOfPlace.unless(EnumSet.of(answer), seen);
        return keep(seen, seen.reopened(), FlagChange.Kind.REOPENED, by, null);
    }

    /**
     * Takes back whichever of the two was given.
     *
     * @throws Stale when the flag has changed since
     * @throws OutOfPlace when neither was
     */
    public Flag takeBack(Flag seen, String by) throws Stale {
        return takeBack(seen, seen.status() == Status.SNOOZED ? Status.SNOOZED : Status.ACKNOWLEDGED, by);
    }

    /**
     * Undoes the last answer: the one before it holds again, and without one the flag is new.
     *
     * @param slept the day until which the flag slept before that answer, if it did; one that has come is over
     * @throws Stale when the flag has changed since
     * @throws OutOfPlace when there is no answer to undo
     * @throws IllegalArgumentException when no flag can have slept until that day
     */
    public Flag undo(Flag seen, @Nullable LocalDate slept, String by) throws Stale {
        OutOfPlace.unless(EnumSet.of(Status.ACKNOWLEDGED, Status.SNOOZED), seen);
        LocalDate today = LocalDate.now(clinic);
        FlagChange.Kind before = Answered.of(seen.id(), board.history(seen.episode()))
                .before()
                .map(FlagBoard.Event::kind)
                .orElse(FlagChange.Kind.RAISED);
        if (before == FlagChange.Kind.ACKNOWLEDGED) {
            return keep(seen, seen.acknowledged(), FlagChange.Kind.UNDONE, by, null);
        }
        if (before == FlagChange.Kind.SNOOZED && slept != null && slept.isAfter(today)) {
            return keep(seen, seen.snoozed(slept, today), FlagChange.Kind.UNDONE, by, null);
        }
        return takeBack(seen, by);
    }

    private Flag keep(Flag seen, Flag answered, FlagChange.Kind kind, String by, @Nullable String reason) throws Stale {
        agenda.hold(seen.episode());
        board.answer(answered, kind, by, reason);
        reviewer.review(List.of(seen.episode()));
        return board.find(seen.id()).orElseThrow();
    }

    /** The flag is in a state in which such an answer means nothing. */
    public static final class OutOfPlace extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Text detail;

        private OutOfPlace(Status status) {
            super("the flag is " + status.slug());
            this.detail = Text.of(
                    "the flag is " + status.text().en() + ", so this answer means nothing; read it again",
                    "l'alerte est dans l'état « " + status.text().fr() + " », cette réponse n'a pas de sens ;"
                            + " relisez-la");
        }

        private static void unless(Set<Status> fitting, Flag seen) {
            if (!fitting.contains(seen.status())) {
                throw new OutOfPlace(seen.status());
            }
        }

        public Text detail() {
            return detail;
        }
    }
}
