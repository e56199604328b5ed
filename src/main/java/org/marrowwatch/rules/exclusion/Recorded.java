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

    /** An injury up to so many days before the pain began may have caused it (our decision). */
    static final int INJURED_DAYS_BEFORE = 28;

    @Override
    public Text text() {
        return factor.text();
    }

    @Override
    public @Nullable Seen seen(Episode episode, ExclusionCourse exclusion) {
        // a disease or exposure lasts
        LocalDate from = factor == Context.Factor.RECENT_TRAUMA ? injuriesCountFrom(episode) : LocalDate.MIN;
        for (Known<Context> context : episode.all(Context.class)) {
            if (context.fact().factor() == factor
                    && !context.on().isBefore(from)
                    && exclusion.leavesOpen(context.on())) {
                return new Seen(text(), context.on(), List.of(context.id()), false);
            }
        }
        return null;
    }

    /** An injury belongs to the course that it was a part of, or that began soon after it. */
    static LocalDate injuriesCountFrom(Episode episode) {
        return episode.presentCourseSince()
                .map(day -> day.minusDays(INJURED_DAYS_BEFORE))
                .orElse(LocalDate.MIN);
    }
}
