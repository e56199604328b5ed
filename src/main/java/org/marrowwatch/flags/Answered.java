package org.marrowwatch.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers that people gave to a flag since it last asked for one; the last holds, and undoing it brings back the one before. */
public record Answered(List<FlagBoard.Event> answers) {

    /** Reads them from what happened to the flags of an episode, the oldest first. */
    public static Answered of(FlagId flag, List<FlagBoard.Event> history) {
        List<FlagBoard.Event> answers = new ArrayList<>();
        for (FlagBoard.Event event : history) {
            if (event.flag().equals(flag)) {
                switch (event.kind()) {
                    case ACKNOWLEDGED, SNOOZED -> answers.add(event);
                    case UNDONE -> answers.remove(answers.size() - 1);
                    case RAISED, RAISED_AGAIN, WORSENED, WOKEN, CLEARED, REOPENED -> answers.clear();
                    case REVISED -> {
                        // the answer to it still holds
                    }
                }
            }
        }
        return new Answered(List.copyOf(answers));
    }

    /** The answer that holds. */
    public Optional<FlagBoard.Event> last() {
        return back(1);
    }

    /** The answer that it took the place of. */
    public Optional<FlagBoard.Event> before() {
        return back(2);
    }

    private Optional<FlagBoard.Event> back(int steps) {
        return answers.size() < steps ? Optional.empty() : Optional.of(answers.get(answers.size() - steps));
    }
}
