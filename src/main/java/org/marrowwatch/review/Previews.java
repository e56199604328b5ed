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

    private final Journal journal;
    private final RuleBooks books;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rule-preview");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<UUID, Preview> recent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Preview> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Previews(Journal journal, RuleBooks books) {
        this.journal = journal;
        this.books = books;
    }

    /** Begins to compare the book of a day with one of other settings. */
    public Preview begin(LocalDate day, RuleSettings proposed) {
        Preview preview = new Preview(day, books.on(day), proposed);
        synchronized (recent) {
            recent.put(preview.id(), preview);
        }
        worker.execute(() -> run(preview));
        return preview;
    }

    /** A preview that was begun lately on this instance of the service. */
    public Optional<Preview> find(UUID id) {
        synchronized (recent) {
            return Optional.ofNullable(recent.get(id));
        }
    }

    private void run(Preview preview) {
        try {
            preview.expect(QuarkusTransaction.requiringNew().call(journal::size));
            EpisodeId reached = null;
            List<EpisodeId> some = someAfter(reached);
            while (!some.isEmpty() && !Thread.currentThread().isInterrupted()) {
                compare(preview, some);
                reached = some.get(some.size() - 1);
                some = someAfter(reached);
            }
            preview.end(Preview.State.FINISHED);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The preview %s of rule settings failed", preview.id());
            preview.end(Preview.State.FAILED);
        }
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
    }
}
