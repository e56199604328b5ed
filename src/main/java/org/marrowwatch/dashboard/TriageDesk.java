package org.marrowwatch.dashboard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.marrowwatch.review.Answering;
import org.marrowwatch.review.Answering.OutOfPlace;

/** Takes the answers of the worklist: acknowledging, snoozing and giving into somebody's care, and undoing that. */
@ApplicationScoped
class TriageDesk {

    private final FlagBoard board;
    private final Answering answering;
    private final Caseload caseload;
    private final Accounts accounts;
    private final Reader reader;

    TriageDesk(FlagBoard board, Answering answering, Caseload caseload, Accounts accounts, Reader reader) {
        this.board = board;
        this.answering = answering;
        this.caseload = caseload;
        this.accounts = accounts;
        this.reader = reader;
    }

    private interface Answer {
        Flag to(Flag seen) throws Stale;
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
            case "undo" -> answer(episode, typed, Kind.TAKEN_BACK, flag -> answering.takeBack(flag, reader.name()));
            case "assign" -> assign(episode, typed);
            default -> Done.of(episode, Kind.UNCHANGED);
        };
    }

    private Done acknowledge(EpisodeId episode, Typed typed) {
        return reason(typed)
                .map(why -> answer(
                        episode, typed, Kind.ACKNOWLEDGED, flag -> answering.acknowledge(flag, reader.name(), why)))
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
                        episode, typed, Kind.SNOOZED, flag -> answering.snooze(flag, until.get(), reader.name(), why)))
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
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                List<Seen> answered = new ArrayList<>();
                for (String one : seen) {
                    answered.add(Seen.of(give(answer, flag(episode, one))));
                }
                return new Done(episode, kind, kind == Kind.TAKEN_BACK ? List.of() : answered, "");
            });
        } catch (OutOfPlace | Changed changed) {
            return Done.of(episode, Kind.STALE);
        }
    }

    private static Flag give(Answer answer, Flag flag) {
        try {
            return answer.to(flag);
        } catch (Stale stale) {
            throw new Changed();
        }
    }

    private Flag flag(EpisodeId episode, String seen) {
        String[] parts = seen.split("_", 2);
        try {
            return board.find(new FlagId(UUID.fromString(parts[0])))
                    .filter(flag -> flag.episode().equals(episode)
                            && Seen.of(flag).toString().equals(seen))
                    .orElseThrow(Changed::new);
        } catch (IllegalArgumentException notAnId) {
            throw new Changed();
        }
    }

    private Done assign(EpisodeId episode, Typed typed) {
        Optional<String> owner = typed.stated("owner");
        if (owner.isPresent() && people().stream().map(Account::name).noneMatch(owner.get()::equals)) {
            return Done.of(episode, Kind.NO_PERSON);
        }
        Optional<String> before = QuarkusTransaction.requiringNew().call(() -> {
            Optional<String> now = caseload.owner(episode);
            caseload.assign(episode, owner.orElse(null), reader.name());
            return now;
        });
        Kind kind = Objects.equals(before, owner) ? Kind.UNCHANGED : Kind.ASSIGNED;
        return new Done(episode, kind, List.of(), before.orElse(""));
    }

    /** Those who may look after an episode. */
    List<Account> people() {
        return accounts.all().stream()
                .filter(account -> account.role().alerted() && !account.suspended())
                .toList();
    }
}
