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

    /** Reviews an episode, which the caller holds, because facts were recorded. */
    public List<FlagChange> review(Episode episode, List<FactId> because) {
        return review(episode, board.of(episode.id()), because);
    }

    /** Reviews episodes because their day has come. */
    public void review(Collection<EpisodeId> ids) {
        Map<EpisodeId, List<Flag>> flags = board.ofAll(ids);
        journal.findAll(ids).forEach((id, episode) -> review(episode, flags.getOrDefault(id, List.of()), List.of()));
    }

    private List<FlagChange> review(Episode episode, List<Flag> flags, List<FactId> because) {
        LocalDate today = LocalDate.now(clinic);
        Verdict verdict = books.on(today).judge(episode, today);
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
