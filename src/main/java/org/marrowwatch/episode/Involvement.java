package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region, or a bone within one, that joined a course after its first.
 *
 * @param site the bone, where it joined a region that was already involved
 * @param from the region it is compared with, and when that began
 * @param open whether it still hurts or shows oedema
 * @param confirmed seen on MRI; pain alone is a suspicion
 */
public record Involvement(
        Region region,
        @Nullable Site site,
        LocalDate since,
        Spread spread,
        Region from,
        LocalDate fromSince,
        boolean open,
        boolean confirmed,
        List<FactId> evidence) {}
