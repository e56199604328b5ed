package org.marrowwatch.episode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A densitometry result at a site named in the report's words. */
public record BoneDensity(
        LocalDate on,
        String site,
        @Nullable Double tScore,
        @Nullable Double zScore,
        @Nullable Double gramsPerCm2) implements Fact {}
