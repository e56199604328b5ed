package org.marrowwatch.dashboard.chart;

import org.jspecify.annotations.Nullable;

/**
 * What a sign or a band means.
 *
 * @param shape the sign; nothing for a band or a bare line
 * @param line how the line is drawn, through such signs or bare; empty for none
 */
public record Key(Layer layer, @Nullable Shape shape, Fill fill, String line, String glyph, String words) {}
