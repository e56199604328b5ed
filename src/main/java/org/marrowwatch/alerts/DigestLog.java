package org.marrowwatch.alerts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Term;
import org.marrowwatch.episode.Text;

/** Where it is kept which digests were considered, and what became of them. */
public interface DigestLog {

    /** Those of some recipients with whom no other instance is busy; none will be until the end of this transaction. */
    Set<String> hold(Collection<String> recipients);

    /** Begins with the digest of a day of a recipient who is held; false when it was considered before. */
    boolean open(String recipient, LocalDate day);

    /** Notes what became of a digest that was begun. */
    void close(String recipient, LocalDate day, Outcome outcome, @Nullable UUID mail, Instant at);

    boolean opened(String recipient, LocalDate day);

    /** Those whose digest of a day was considered, or is being considered in this transaction. */
    Set<String> opened(LocalDate day);

    /** Digests that were considered and not mailed, the latest first, older than one of them when it is given. */
    List<Unsent> unsent(Optional<String> recipient, Optional<Unsent> after, int size);

    /** A digest that was considered and not mailed. */
    record Unsent(String recipient, LocalDate day, Outcome outcome, Instant at) {}

    /** What became of a digest. */
    enum Outcome implements Term {
        MAILED("mailed", "envoyé"),
        NOTHING("nothing to say", "rien à signaler"),
        AWAY("away", "en absence"),
        BEGUN_LATER("chosen after its time", "choisi après l'heure");

        private final Text text;

        Outcome(String en, String fr) {
            this.text = Text.of(en, fr);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
