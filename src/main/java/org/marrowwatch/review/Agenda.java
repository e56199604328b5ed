package org.marrowwatch.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marrowwatch.episode.EpisodeId;

/** When each episode is to be looked at again. Holding an episode's place in it is the lock for changing the episode. */
public interface Agenda {

    /** Waits until nobody else changes the episode, and keeps others out until this transaction ends. */
    void hold(EpisodeId episode);

    /** Looks again at the start of a day in the clinic's zone; never, when there is none. */
    void lookAgain(EpisodeId episode, Optional<LocalDate> day);

    /** Takes episodes that are due and that nobody else holds, and holds them until this transaction ends. */
    List<EpisodeId> claim(Instant now, int atMost);

    /** Puts back an episode whose review failed, later with each failure. */
    void postpone(EpisodeId episode, Instant now);

    /** When the episode is next looked at. */
    Optional<Instant> nextLook(EpisodeId episode);

    /** How many episodes wait for a look that is due; counts no further than a limit. */
    long due(Instant now, int limit);

    /** Whether every open episode has been put on the agenda since the book of this fingerprint came into force. */
    boolean rolledOut(String fingerprint);

    /**
     * Puts some more open episodes on the agenda because the rule book has changed. Once there are no more it is rolled
     * out, but not before every transaction has ended that may still have judged by the book before.
     *
     * @return how many more there were
     */
    int lookAgainAtSome(String fingerprint, Instant now, int atMost);
}
