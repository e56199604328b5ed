package org.marrowwatch.record;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The first rows that wait and that nobody else works on. They are looked for before they are locked: asked for both at
 * once, H2 reads and locks all that wait, which leaves nothing to others and takes the longer the more there is to do.
 */
final class FreeRows {

    /** So many find something to do at the same time. */
    private static final int MOST_INSTANCES = 10;

    private static final int SKIP_LOCKED = -2;

    private FreeRows() {}

    /**
     * @param waiting the identifiers of the first rows that wait, at most so many
     * @param still asks for those among some rows that still wait
     */
    static <T> List<T> first(int atMost, IntFunction<List<UUID>> waiting, Function<List<UUID>, PanacheQuery<T>> still) {
        List<UUID> ids = waiting.apply(atMost * MOST_INSTANCES);
        for (int from = 0; from < ids.size(); from += atMost) {
            List<T> free = locked(still.apply(ids.subList(from, Math.min(from + atMost, ids.size()))));
            if (!free.isEmpty()) {
                return free;
            }
        }
        return List.of();
    }

    /** Those that nobody else holds, held until this transaction ends. */
    static <T> List<T> locked(PanacheQuery<T> rows) {
        return rows.withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .list();
    }
}
