package org.marrowwatch.browser;

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

/** The journal of the service, which gives out its first episodes, and the rest when it is released. */
final class HeldJournal implements Journal {

    private final Journal journal;
    private final CountDownLatch released = new CountDownLatch(1);

    HeldJournal(Journal journal) {
        this.journal = journal;
    }

    void release() {
        released.countDown();
    }

    @Override
    public List<EpisodeId> someAfter(Optional<EpisodeId> reached, int atMost) {
        if (reached.isPresent()) {
            try {
                released.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        return journal.someAfter(reached, reached.isPresent() ? atMost : 10);
    }

    @Override
    public long size() {
        return journal.size();
    }

    @Override
    public Optional<Episode> find(EpisodeId id) {
        return journal.find(id);
    }

    @Override
    public List<Episode> ofPatient(PatientId patient) {
        return journal.ofPatient(patient);
    }

    @Override
    public Map<EpisodeId, Episode> findAll(Collection<EpisodeId> ids) {
        return journal.findAll(ids);
    }

    @Override
    public EpisodeId open(Patient patient, LocalDate onset) {
        return journal.open(patient, onset);
    }

    @Override
    public List<Entry> append(EpisodeId episode, List<? extends Fact> facts, String recordedBy, MessageId message) {
        return journal.append(episode, facts, recordedBy, message);
    }
}
