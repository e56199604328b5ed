package org.marrowwatch.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * One of several lists that a page can show.
 *
 * @param count how much is in it; none where that is not known before it is opened
 */
public record Tab(String label, @Nullable Long count, String address, boolean current) {}
