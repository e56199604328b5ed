package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.BookedVisit;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.rules.RuleBook;

/** Draws the chart of an episode as it stands on a day. */
public final class Drawing {

    private static final int MARGIN_BEFORE_DAYS = 5;
    private static final int MARGIN_AFTER_DAYS = 14;
    private static final int MARGIN_SHARE = 40;
    /** A day that was set for years ahead must not squeeze what has happened. */
    private static final int LOOK_AHEAD_MONTHS = 18;

    private Drawing() {}

    /** The chart of an episode that has the facts dated up to the day, and no others. */
    public static Chart of(Episode episode, RuleBook book, LocalDate today, Tongue tongue) {
        Scene scene = Scene.of(episode, book, today, tongue);
        Sheet sheet = new Sheet(axis(scene), scene);
        Regions.draw(scene, sheet);
        Enzyme.draw(scene, sheet);
        Sites.draw(scene, sheet);
        Treatments.draw(scene, sheet);
        Circumstances.draw(scene, sheet);
        Events.draw(scene, sheet);
        LocalDate present = episode.presentCourseSince().orElse(episode.onset());
        return sheet.chart(today, present.toString(), episode.id().code());
    }

    private static TimeAxis axis(Scene scene) {
        Episode episode = scene.episode();
        LocalDate first = Stream.concat(
                        Stream.of(episode.onset(), scene.today()),
                        episode.facts().stream().map(Entry::on))
                .min(Comparator.naturalOrder())
                .orElse(scene.today());
        Stream<LocalDate> windows = episode.openRegions().stream()
                .map(region -> scene.book().window(episode, region).until());
        Optional<LocalDate> booked = episode.unattendedVisit(0).map(BookedVisit::on);
        LocalDate last = Stream.concat(windows, booked.stream())
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(scene.today()))
                .orElse(scene.today());
        LocalDate farthest = scene.today().plusMonths(LOOK_AHEAD_MONTHS);
        LocalDate end = last.isAfter(farthest) ? farthest : last;
        long margin = ChronoUnit.DAYS.between(first, end) / MARGIN_SHARE;
        return new TimeAxis(
                first.minusDays(Math.max(MARGIN_BEFORE_DAYS, margin)),
                end.plusDays(Math.max(MARGIN_AFTER_DAYS, margin)));
    }
}
