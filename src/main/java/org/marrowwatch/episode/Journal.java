package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where episodes and their facts are kept. Facts are appended, never changed. */
public interface Journal {

    /** The episode with every fact that was ever recorded for it. */
    Optional<Episode> find(EpisodeId id);

    /** Several episodes in one go; those that do not exist are left out. */
    Map<EpisodeId, Episode> findAll(Collection<EpisodeId> ids);

    /** The episodes of a patient, the one that began last first. */
    List<Episode> ofPatient(PatientId patient);

    /** Some episodes in the order of their ids: the first, or those after one. */
    List<EpisodeId> someAfter(Optional<EpisodeId> reached, int atMost);

    /** How many episodes there are. Counts them all, so it is not for pages. */
    long size();

    /** Opens an episode that has no facts yet. */
    EpisodeId open(Patient patient, LocalDate onset);

    /** Keeps facts and names them, in the order given. */
    List<Entry> append(EpisodeId episode, List<? extends Fact> facts, String recordedBy, MessageId message);

    /** Where a fact came from: the sender and the sender's own name for the message. Unique. */
    record MessageId(String source, String id) {}
}
