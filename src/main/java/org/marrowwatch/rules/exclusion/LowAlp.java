package org.marrowwatch.rules.exclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.ExclusionCourse;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Text;

/** Total alkaline phosphatase below its printed limit, as long as no newer result is not. */
record LowAlp() implements Prompt {

    @Override
    public Text text() {
        return Text.of(
                "alkaline phosphatase below its printed limit", "phosphatases alcalines sous la limite imprimée");
    }

    @Override
    public @Nullable Seen seen(Episode episode, ExclusionCourse exclusion) {
        Known<AlkalinePhosphatase> first = null;
        Known<AlkalinePhosphatase> latest = null;
        for (Known<AlkalinePhosphatase> result : episode.all(AlkalinePhosphatase.class)) {
            AlkalinePhosphatase alp = result.fact();
            if (alp.fraction() != AlkalinePhosphatase.Fraction.TOTAL || alp.lowerLimit() == null) {
                continue;
            }
            if (!alp.belowLowerLimit()) {
                first = null;
                latest = null;
            } else if (exclusion.leavesOpen(result.on())) {
                first = first == null ? result : first;
                latest = result;
            }
        }
        if (first == null || latest == null) {
            return null;
        }
        return new Seen(
                text(),
                first.on(),
                first.equals(latest) ? List.of(latest.id()) : List.of(first.id(), latest.id()),
                false);
    }
}
