package org.marrowwatch.episode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fall or other injury to a region. */
public record Injury(LocalDate on, Region region, @Nullable String detail) implements Fact {}
