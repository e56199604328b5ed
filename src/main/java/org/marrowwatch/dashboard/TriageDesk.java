package org.marrowwatch.dashboard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marrowwatch.access.Account;
import org.marrowwatch.access.Accounts;
import org.marrowwatch.access.Caseload;
import org.marrowwatch.dashboard.Done.Kind;
import org.marrowwatch.dashboard.Done.Seen;
import org.marrowwatch.dashboard.visit.Typed;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;
import org.marrowwatch.flags.FlagBoard.Stale;
import org.marrowwatch.flags.FlagId;
import org.marrowwatch.review.Agenda;
import org.marrowwatch.review.Answering;
import org.marrowwatch.review.Answering.OutOfPlace;

/** Takes the answers of the worklist: acknowledging, snoozing and giving into somebody's care, and undoing that. */
@ApplicationScoped
class TriageDesk {

    private final FlagBoard board;
    private final Answering answering;
    private final Caseload caseload;
    private final Agenda agenda;
    private final Accounts accounts;
    private final Reader reader;

    TriageDesk(
            FlagBoard board, Answering answering, Caseload caseload, Agenda agenda, Accounts accounts, Reader reader) {
        this.board = board;
        this.answering = answering;
        this.caseload = caseload;
        this.agenda = agenda;
        this.accounts = accounts;
        this.reader = reader;
    }

    private interface Answer {
        Flag to(Flag flag, Seen seen) throws Stale;
    }

    /** What the reader saw is no longer so. */
    private static final class Changed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Does what a form of a row asks for, wholly or not at all. */
    Done act(EpisodeId episode, Typed typed) {
        return switch (typed.text("do")) {
            case "acknowledge" -> acknowledge(episode, typed);
            case "snooze" -> snooze(episode, typed);
            case "undo" ->
                answer(
                        episode,
                        typed,
                        Kind.TAKEN_BACK,
                        (flag, seen) -> answering.undo(flag, seen.slept(), reader.name()));
            case "assign" -> assign(episode, typed);
            default -> Done.of(episode, Kind.UNCHANGED);
        };
    }

    private Done acknowledge(EpisodeId episode, Typed typed) {
        return reason(typed)
                .map(why -> answer(
                        episode,
                        typed,
                        Kind.ACKNOWLEDGED,
                        (flag, seen) -> answering.acknowledge(flag, reader.name(), why)))
                .orElseGet(() -> Done.of(episode, Kind.NO_REASON));
    }

    private Done snooze(EpisodeId episode, Typed typed) {
        LocalDate latest = reader.today().plusDays(Flag.LONGEST_SNOOZE_DAYS);
        Optional<LocalDate> until =
                Days.parse(typed.text("until")).filter(day -> day.isAfter(reader.today()) && !day.isAfter(latest));
        if (until.isEmpty()) {
            return Done.of(episode, Kind.NO_DAY);
        }
        return reason(typed)
                .map(why -> answer(
                        episode,
                        typed,
                        Kind.SNOOZED,
                        (flag, seen) -> answering.snooze(flag, until.get(), reader.name(), why)))
                .orElseGet(() -> Done.of(episode, Kind.NO_REASON));
    }

    private static Optional<String> reason(Typed typed) {
        return typed.stated("reason").map(FlagPages::stated);
    }

    private Done answer(EpisodeId episode, Typed typed, Kind kind, Answer answer) {
        List<String> seen = new ArrayList<>(typed.all("flag"));
        if (typed.any("also")) {
            seen.addAll(typed.all("other"));
        }
        if (seen.isEmpty()) {
            return Done.of(episode, Kind.NO_FLAG);
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                List<Seen> answered = new ArrayList<>();
                for (String one : seen) {
                    answered.add(give(answer, episode, Seen.parse(one)));
                }
                return Done.of(episode, kind, answered);
            });
        } catch (OutOfPlace | Changed | IllegalArgumentException changed) {
            return Done.of(episode, Kind.STALE);
        }
    }

    private Seen give(Answer answer, EpisodeId episode, Seen seen) {
        Flag before = board.find(new FlagId(UUID.fromString(seen.id())))
                .filter(flag -> flag.episode().equals(episode) && flag.version() == seen.version())
                .orElseThrow(Changed::new);
        try {
            return Seen.of(answer.to(before, seen)).after(before);
        } catch (Stale stale) {
            throw new Changed();
        }
    }

    private Done assign(EpisodeId episode, Typed typed) {
        Optional<String> owner = typed.stated("owner");
        if (owner.isPresent() && people().stream().map(Account::name).noneMatch(owner.get()::equals)) {
            return Done.of(episode, Kind.NO_PERSON);
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            agenda.hold(episode);
            Optional<String> now = caseload.owner(episode);
            if (now.equals(owner)) {
                return Done.of(episode, Kind.UNCHANGED);
            }
            if (typed.named("was") && !now.equals(typed.stated("was"))) {
                return Done.of(episode, Kind.OTHER_OWNER, Optional.empty(), now);
            }
            caseload.assign(episode, owner.orElse(null), reader.name());
            return Done.of(episode, Kind.ASSIGNED, now, owner);
        });
    }

    /** Those who may look after an episode. */
    List<Account> people() {
        return accounts.all().stream()
                .filter(account -> account.role().alerted() && !account.suspended())
                .toList();
    }
}
