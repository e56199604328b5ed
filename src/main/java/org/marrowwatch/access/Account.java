package org.marrowwatch.access;

import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Language;

/**
 * Someone, or something, that may enter.
 *
 * @param name what it logs in with
 * @param address where its alerts go; none when it gets none
 */
public record Account(String name, Role role, @Nullable String address, Language language) {}
