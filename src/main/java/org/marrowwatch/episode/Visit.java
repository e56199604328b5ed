package org.marrowwatch.episode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit, and the day of the next appointment if one was made. */
public record Visit(LocalDate on, @Nullable LocalDate next) implements Fact {}
