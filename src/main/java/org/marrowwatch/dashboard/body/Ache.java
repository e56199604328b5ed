package org.marrowwatch.dashboard.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.RegionCourse;
import org.marrowwatch.episode.Symptoms;

/**
 * A region that hurt when it was last spoken of.
 *
 * @param old whether that was already too long ago to say how it is
 */
record Ache(Region region, LocalDate on, Symptoms report, boolean old) {

    /** The regions that hurt on a day. */
    static List<Ache> on(Episode episode, LocalDate day, int keepsWeeks) {
        List<Ache> aches = new ArrayList<>();
        for (RegionCourse region : episode.regions()) {
            Known<Symptoms> last = null;
            for (Known<Symptoms> report : region.reports()) {
                last = report.on().isAfter(day) ? last : report;
            }
            if (last != null && last.fact().painful()) {
                boolean old = last.on().plusWeeks(keepsWeeks).isBefore(day);
                aches.add(new Ache(region.region(), last.on(), last.fact(), old));
            }
        }
        return aches;
    }

    /** How much, as short as it can be said: it is written along a joint. */
    String figure(Tongue tongue) {
        String pain = tongue.pick("pain", "douleur");
        return report.pain().isPresent() ? pain + " " + tongue.say(report.pain().getAsDouble()) + "/10" : pain;
    }

    /** The same with what brings it on. */
    String words(Tongue tongue) {
        return report.pain().isPresent()
                ? figure(tongue) + " "
                        + (worseOnLoading()
                                ? tongue.pick("on loading", "en charge")
                                : tongue.pick("at rest", "au repos"))
                : tongue.pick("painful", "douloureux");
    }

    private boolean worseOnLoading() {
        @Nullable Double rest = report.painAtRest();
        @Nullable Double loading = report.painOnLoading();
        return loading != null && (rest == null || loading >= rest);
    }

    /** Whether another report says the same. */
    boolean sameAs(Ache other) {
        return region.equals(other.region)
                && report.pain().equals(other.report.pain())
                && worseOnLoading() == other.worseOnLoading();
    }
}
