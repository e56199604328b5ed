package org.marrowwatch.rules.exclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.ExclusionCourse;
import org.marrowwatch.episode.Injury;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Text;

/** A fall on a region that is painful or oedematous, or another injury to it. */
record Injured() implements Prompt {

    @Override
    public Text text() {
        return Text.of("injury to the region", "traumatisme de la région");
    }

    @Override
    public @Nullable Seen seen(Episode episode, ExclusionCourse exclusion) {
        for (Known<Injury> injury : episode.all(Injury.class)) {
            if (!injury.on().isBefore(Recorded.injuriesCountFrom(episode))
                    && exclusion.leavesOpen(injury.on())
                    && episode.region(injury.fact().region())
                            .filter(RegionCourse::open)
                            .isPresent()) {
                return new Seen(text(), injury.on(), List.of(injury.id()), false);
            }
        }
        return null;
    }
}
