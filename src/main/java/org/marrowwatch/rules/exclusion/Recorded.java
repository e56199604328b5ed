package org.marrowwatch.rules.exclusion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.ExclusionCourse;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Text;

/** A disease or exposure in the patient's context. */
record Recorded(Context.Factor factor) implements Prompt {

    @Override
    public Text text() {
        return factor.text();
    }

    @Override
    public @Nullable Seen seen(Episode episode, ExclusionCourse exclusion) {
        // an injury belongs to its course; a disease or exposure lasts
        LocalDate from = factor == Context.Factor.RECENT_TRAUMA
                ? episode.presentCourseSince().orElse(LocalDate.MIN)
                : LocalDate.MIN;
        for (Known<Context> context : episode.all(Context.class)) {
            if (context.fact().factor() == factor
                    && !context.on().isBefore(from)
                    && exclusion.leavesOpen(context.on())) {
                return new Seen(text(), context.on(), List.of(context.id()), false);
            }
        }
        return null;
    }
}
