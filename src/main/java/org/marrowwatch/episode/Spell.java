package org.marrowwatch.episode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a region was ill.
 *
 * @param from its onset or a relapse
 * @param until the day from which it was well again; nothing while it goes on
 */
public record Spell(LocalDate from, @Nullable LocalDate until) {}
