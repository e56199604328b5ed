package org.marrowwatch.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.episode.Journal;
import org.marrowwatch.rules.RuleSettings;

/** Works out in the background what other settings would change, one preview after the other; nothing is kept. */
@ApplicationScoped
public class Previews {

    private static final Logger LOG = Logger.getLogger(Previews.class);
    private static final int CHUNK = 200;
    private static final int REMEMBERED = 20;

    /** So many may run or wait at a time. */
    static final int MOST_AT_ONCE = 3;

    /** As many previews as there may be are running or waiting. */
    public static final class Busy extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final Journal journal;
    private final RuleBooks books;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rule-preview");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<UUID, Preview> recent = new LinkedHashMap<>();

    public Previews(Journal journal, RuleBooks books) {
        this.journal = journal;
        this.books = books;
    }

    /**
     * Begins to compare the book of a day with one of other settings.
     *
     * @throws Busy when too many have been begun and not ended
     */
    public Preview begin(LocalDate day, RuleSettings proposed) throws Busy {
        Preview preview = new Preview(day, books.on(day), proposed);
        remember(preview);
        try {
            worker.execute(() -> run(preview));
        } catch (RejectedExecutionException stopped) {
            preview.end(Preview.State.FAILED);
        }
        return preview;
    }

    private void remember(Preview preview) throws Busy {
        synchronized (recent) {
            if (recent.values().stream().filter(Previews::running).count() >= MOST_AT_ONCE) {
                throw new Busy();
            }
            recent.put(preview.id(), preview);
            int tooMany = Math.max(0, recent.size() - REMEMBERED);
            List<UUID> forgotten = recent.values().stream()
                    .filter(one -> !running(one))
                    .limit(tooMany)
                    .map(Preview::id)
                    .toList();
            recent.keySet().removeAll(forgotten);
        }
    }

    private static boolean running(Preview preview) {
        return preview.state() == Preview.State.RUNNING;
    }

    /** A preview that was begun lately on this instance of the service. */
    public Optional<Preview> find(UUID id) {
        synchronized (recent) {
            return Optional.ofNullable(recent.get(id));
        }
    }

    private void run(Preview preview) {
        // an error leaves this thread, but no preview behind that runs for ever
        Preview.State reached = Preview.State.FAILED;
        try {
            reached = compareAll(preview) ? Preview.State.FINISHED : Preview.State.FAILED;
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The preview %s of rule settings failed", preview.id());
        } finally {
            preview.end(reached);
        }
    }

    /** Whether it has come to the end and was not interrupted. */
    private boolean compareAll(Preview preview) {
        preview.expect(QuarkusTransaction.requiringNew().call(journal::size));
        List<EpisodeId> some = someAfter(null);
        while (!some.isEmpty()) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            compare(preview, some);
            some = someAfter(some.get(some.size() - 1));
        }
        return true;
    }

    private void compare(Preview preview, List<EpisodeId> some) {
        QuarkusTransaction.requiringNew()
                .run(() -> journal.findAll(some).values().forEach(preview::compare));
    }

    private List<EpisodeId> someAfter(@Nullable EpisodeId reached) {
        return QuarkusTransaction.requiringNew().call(() -> journal.someAfter(Optional.ofNullable(reached), CHUNK));
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
        synchronized (recent) {
            recent.values().forEach(preview -> preview.end(Preview.State.FAILED));
        }
    }
}
