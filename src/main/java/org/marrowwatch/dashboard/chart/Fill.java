package org.marrowwatch.dashboard.chart;

import java.util.Locale;

/** How a sign or a band is filled. */
public enum Fill {
    FULL,
    HOLLOW,
    HATCHED,
    TINTED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
