package org.marrowwatch.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.FlagChange;
import org.marrowwatch.flags.Flags;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.Verdict;

/** Judges episodes on the clinic's day and keeps what that means, within the caller's transaction. */
@ApplicationScoped
public class Reviewer {

    private final Journal journal;
    private final FlagBoard board;
    private final Agenda agenda;
    private final Announcements announcements;
    private final RuleBooks books;
    private final Clock clinic;

    public Reviewer(
            Journal journal,
            FlagBoard board,
            Agenda agenda,
            Announcements announcements,
            RuleBooks books,
            Clock clinic) {
        this.journal = journal;
        this.board = board;
        this.agenda = agenda;
        this.announcements = announcements;
        this.books = books;
        this.clinic = clinic;
    }

    /** The day of a review and the book in force on it. */
    private record Today(LocalDate day, RuleBook book) {}

    /** Reviews an episode, which the caller holds, because facts were recorded. */
    public List<FlagChange> review(Episode episode, List<FactId> because) {
        return review(today(), episode, board.of(episode.id()), because);
    }

    /** Reviews episodes, which the caller holds, because their day has come. */
    public void review(Collection<EpisodeId> ids) {
        Today today = today();
        Map<EpisodeId, List<Flag>> flags = board.ofAll(ids);
        journal.findAll(ids)
                .forEach((id, episode) -> review(today, episode, flags.getOrDefault(id, List.of()), List.of()));
    }

    /** Asked for once the episodes are held: a rollout that has come past them has then committed its book before. */
    private Today today() {
        LocalDate day = LocalDate.now(clinic);
        return new Today(day, books.on(day));
    }

    private List<FlagChange> review(Today now, Episode episode, List<Flag> flags, List<FactId> because) {
        LocalDate today = now.day;
        Verdict verdict = now.book.judge(episode, today);
        List<FlagChange> changes = Flags.reconcile(episode.id(), flags, verdict, today);
        if (!changes.isEmpty()) {
            board.apply(episode.id(), changes, new FlagBoard.Cause(today, because));
            announcements.flagsChanged(episode.id(), changes);
        }
        agenda.lookAgain(episode.id(), nextLook(verdict, flags, changes));
        return changes;
    }

    private static Optional<LocalDate> nextLook(Verdict verdict, List<Flag> flags, List<FlagChange> changes) {
        Map<Object, Flag> after = new HashMap<>();
        flags.forEach(flag -> after.put(flag.id(), flag));
        changes.forEach(change -> after.put(change.flag().id(), change.flag()));
        List<LocalDate> days = new ArrayList<>();
        Flags.firstWaking(after.values()).ifPresent(days::add);
        if (!verdict.holdsUntil().equals(Verdict.FOR_GOOD)) {
            days.add(verdict.holdsUntil());
        }
        return days.stream().min(LocalDate::compareTo);
    }
}
