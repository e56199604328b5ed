package org.marrowwatch.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.episode.Patient;
import org.marrowwatch.episode.PatientId;

/** An empty journal that does not say how many episodes it holds until it is released. */
public final class StalledJournal implements Journal {

    private final CountDownLatch released = new CountDownLatch(1);

    private final boolean broken;

    public StalledJournal() {
        this(false);
    }

    private StalledJournal(boolean broken) {
        this.broken = broken;
    }

    /** One that fails with an error when it is asked how many episodes it holds. */
    static StalledJournal broken() {
        return new StalledJournal(true);
    }

    public void release() {
        released.countDown();
    }

    @Override
    public long size() {
        if (broken) {
            throw new AssertionError("broken");
        }
        try {
            released.await();
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public List<EpisodeId> someAfter(Optional<EpisodeId> reached, int atMost) {
        return List.of();
    }

    @Override
    public Optional<Episode> find(EpisodeId id) {
        return Optional.empty();
    }

    @Override
    public Map<EpisodeId, Episode> findAll(Collection<EpisodeId> ids) {
        return Map.of();
    }

    @Override
    public List<Episode> ofPatient(PatientId patient) {
        return List.of();
    }

    @Override
    public EpisodeId open(Patient patient, LocalDate onset) {
        throw new UnsupportedOperationException("nothing is opened here");
    }

    @Override
    public List<Entry> append(EpisodeId episode, List<? extends Fact> facts, String recordedBy, MessageId message) {
        throw new UnsupportedOperationException("nothing is recorded here");
    }
}
