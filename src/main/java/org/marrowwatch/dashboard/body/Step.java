package org.marrowwatch.dashboard.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Site;
import org.marrowwatch.episode.Symptoms;

/**
 * A day of the course on which the map changes, and what was known at its end.
 *
 * @param imaged whether there was an MRI on that day
 */
record Step(LocalDate day, boolean imaged, Map<Site, Sight> sights, List<Ache> aches) {

    /**
     * The steps of a course: the days of its images, those on which pain came, changed or went, and those that one
     * looks at in any case.
     *
     * @param keepsWeeks so long a report or an image says how a site is
     */
    static List<Step> of(Episode episode, Sights sights, int keepsWeeks, List<LocalDate> looked) {
        Set<LocalDate> images = Set.copyOf(sights.days());
        TreeSet<LocalDate> days = new TreeSet<>(looked);
        days.addAll(images);
        episode.all(Symptoms.class).forEach(report -> days.add(report.on()));
        List<Step> steps = new ArrayList<>();
        List<Ache> before = List.of();
        for (LocalDate day : days) {
            List<Ache> aches = Ache.on(episode, day, keepsWeeks);
            if (looked.contains(day) || images.contains(day) || !same(before, aches)) {
                steps.add(new Step(day, images.contains(day), sights.on(day), aches));
            }
            before = aches;
        }
        return steps;
    }

    private static boolean same(List<Ache> before, List<Ache> now) {
        return before.size() == now.size()
                && now.stream().allMatch(ache -> before.stream().anyMatch(ache::sameAs));
    }
}
