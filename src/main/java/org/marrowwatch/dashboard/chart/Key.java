package org.marrowwatch.dashboard.chart;

import org.jspecify.annotations.Nullable;

/**
 * What a sign or a band means.
 *
 * @param shape the sign; nothing for a band
 * @param line how the line through such signs is drawn, or nothing
 */
public record Key(Layer layer, @Nullable Shape shape, Fill fill, String line, String glyph, String words) {}
