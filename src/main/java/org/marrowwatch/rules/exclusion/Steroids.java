package org.marrowwatch.rules.exclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.ExclusionCourse;
import org.marrowwatch.episode.Fact;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Text;

/** Steroids, recorded as a treatment or as a circumstance of the patient. */
record Steroids() implements Prompt {

    @Override
    public Text text() {
        return Context.Factor.STEROID_USE.text();
    }

    @Override
    public @Nullable Seen seen(Episode episode, ExclusionCourse exclusion) {
        for (Known<? extends Fact> steroid : episode.circumstances().steroids()) {
            if (exclusion.leavesOpen(steroid.on())) {
                return new Seen(text(), steroid.on(), List.of(steroid.id()), false);
            }
        }
        return null;
    }
}
