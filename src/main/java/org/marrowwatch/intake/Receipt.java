package org.marrowwatch.intake;

import java.util.List;
import java.util.function.Function;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.flags.FlagChange;

/** The answer to a submission. */
public sealed interface Receipt {

    <T> T match(Function<Accepted, T> accepted, Function<Duplicate, T> duplicate, Function<Refused, T> refused);

    /** Recorded and reviewed; the changes say at once what it meant. */
    record Accepted(EpisodeId episode, List<Entry> facts, List<FlagChange> changes) implements Receipt {
        @Override
        public <T> T match(
                Function<Accepted, T> accepted, Function<Duplicate, T> duplicate, Function<Refused, T> refused) {
            return accepted.apply(this);
        }
    }

    /**
     * The same message came before and was recorded then; nothing of it was recorded now.
     *
     * @param same whether it says the same this time
     */
    record Duplicate(EpisodeId episode, List<FactId> facts, boolean same) implements Receipt {
        @Override
        public <T> T match(
                Function<Accepted, T> accepted, Function<Duplicate, T> duplicate, Function<Refused, T> refused) {
            return duplicate.apply(this);
        }
    }

    /** Nothing of it was recorded; a message that nobody is there to mend at once is kept for whoever must. */
    record Refused(List<Problem> problems) implements Receipt {
        @Override
        public <T> T match(
                Function<Accepted, T> accepted, Function<Duplicate, T> duplicate, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
