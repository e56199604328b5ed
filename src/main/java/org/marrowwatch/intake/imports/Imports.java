package org.marrowwatch.intake.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.marrowwatch.intake.imports.KeptRow.Status;

/** Where imports are kept. A row that was settled stays so, whatever happens to the service. */
public interface Imports {

    /** Keeps rows to be tried in the background; those with problems are refused at once. */
    UUID add(String title, String sender, List<Row> rows, Instant now);

    Optional<Import> find(UUID id);

    /** Imports, the latest first, older than one of them when it is given. */
    List<Import> page(Optional<UUID> after, int size);

    /**
     * Rows of one status: those that raised the most severe flags first, then in their order; the refused, which raised
     * none, in their order alone.
     *
     * @param after the row before the first
     */
    List<KeptRow> rows(UUID id, Status status, Optional<UUID> after, int size);

    /** Takes rows that wait and that nobody else has taken, in their order, and holds them until this transaction ends. */
    List<KeptRow> claim(int atMost);

    /** Takes this row alone, if it still waits and nobody else has taken it. */
    Optional<KeptRow> claim(UUID row);

    /** Tries rows that were claimed, one after the other, and keeps what became of each and how far its import has come. */
    void settle(List<KeptRow> rows, Function<KeptRow, Outcome> trial, Instant now);

    /**
     * Gives up all rows of an import that wait.
     *
     * @return how many there were
     */
    int cancel(UUID id, Instant now);
}
