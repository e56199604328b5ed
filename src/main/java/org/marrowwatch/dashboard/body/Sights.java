package org.marrowwatch.dashboard.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.MriReading;
import org.marrowwatch.episode.Site;

/** Goes through the images of a course by day and keeps the last word on each site that one of them names. */
final class Sights {

    private final List<MriReading> readings;
    private final List<Site> sites;
    private final int keepsWeeks;
    private final Map<Site, MriReading> last = new HashMap<>();
    private final Map<Site, MriReading> before = new HashMap<>();
    private int read;

    /** @param keepsWeeks so long an image says how a site is */
    Sights(Episode episode, int keepsWeeks) {
        this.readings = readings(episode).toList();
        this.sites = readings.stream().map(MriReading::site).distinct().toList();
        this.keepsWeeks = keepsWeeks;
    }

    private static Stream<MriReading> readings(Episode episode) {
        return episode.all(Mri.class).stream()
                .flatMap(image -> image.fact().findings().stream()
                        .map(finding -> new MriReading(image.id(), image.on(), finding)));
    }

    /** The sites that were ever named, the first imaged first. */
    List<Site> sites() {
        return sites;
    }

    /** The days of the images, in their order. */
    List<LocalDate> days() {
        return readings.stream().map(MriReading::on).distinct().toList();
    }

    /** What is known at the end of a day; to be asked for one day after the other. */
    Map<Site, Sight> on(LocalDate day) {
        while (read < readings.size() && !readings.get(read).on().isAfter(day)) {
            take(readings.get(read++));
        }
        Map<Site, Sight> known = new LinkedHashMap<>();
        for (Site site : sites) {
            MriReading reading = last.get(site);
            if (reading != null) {
                known.put(site, sight(site, reading, day));
            }
        }
        return known;
    }

    private void take(MriReading reading) {
        for (Site site : sites) {
            MriReading earlier = last.get(site);
            if (reading.overrules(earlier, site)) {
                if (earlier != null && earlier.on().isBefore(reading.on())) {
                    before.put(site, earlier);
                }
                last.put(site, reading);
            }
        }
    }

    private Sight sight(Site site, MriReading reading, LocalDate day) {
        MriReading earlier = before.get(site);
        boolean first = readings.get(0).on().equals(reading.on());
        boolean fresh = reading.on().equals(day)
                && !first
                && News.of(earlier, reading).filter(News.NEW::equals).isPresent();
        return new Sight(
                site, reading, earlier, reading.on().plusWeeks(keepsWeeks).isBefore(day), fresh);
    }

    /** The sites with no place in the drawing. */
    List<Site> unplaced() {
        List<Site> unplaced = new ArrayList<>(sites);
        unplaced.removeIf(site -> Anatomy.shape(site).isPresent());
        return unplaced;
    }
}
