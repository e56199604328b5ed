package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The MRI readings of one region through time. */
public final class MriCourse {

    private final List<MriReading> readings;
    private final List<Site> sites;
    private @Nullable List<MriReading> laterSites;

    /** @param readings by day */
    MriCourse(List<MriReading> readings) {
        this.readings = readings;
        this.sites = readings.stream()
                .filter(MriReading::oedema)
                .map(MriReading::site)
                .distinct()
                .toList();
    }

    public List<MriReading> readings() {
        return readings;
    }

    /** The sites at which oedema was ever seen, the first seen first. */
    public List<Site> sites() {
        return sites;
    }

    /** The first reading that showed oedema anywhere in the region: the baseline. */
    public Optional<MriReading> baseline() {
        return readings.stream().filter(MriReading::oedema).findFirst();
    }

    /** The first readings of oedema at bones that were not known to be involved at the region's presentation. */
    List<MriReading> laterSites() {
        if (laterSites == null) {
            laterSites = findLaterSites();
        }
        return laterSites;
    }

    private List<MriReading> findLaterSites() {
        List<MriReading> later = new ArrayList<>();
        List<Site> known = new ArrayList<>();
        for (MriReading reading : readings) {
            if (reading.oedema() && known.stream().noneMatch(reading.site()::sameBoneAs)) {
                if (!presents(reading)) {
                    later.add(reading);
                }
            }
            if (reading.oedema()) {
                known.add(reading.site());
            }
        }
        return List.copyOf(later);
    }

    /** Whether an image is of the region's presentation: taken up to 28 days after the first that showed oedema. */
    boolean presents(MriReading reading) {
        LocalDate presented = baseline().orElse(reading).on();
        return !reading.on().isAfter(presented.plusDays(Episode.SAME_PRESENTATION_DAYS));
    }

    /** The sites of the region's presentation. */
    List<Site> firstSites() {
        return readings.stream()
                .filter(reading -> reading.oedema() && presents(reading))
                .map(MriReading::site)
                .distinct()
                .toList();
    }

    /** Of the sights of oedema before this one, the first in the same joint, or else the first. */
    MriReading nearestBefore(MriReading later) {
        List<MriReading> before = readings.stream()
                .filter(reading -> reading.oedema() && reading.on().isBefore(later.on()))
                .toList();
        return before.stream()
                .filter(reading ->
                        reading.site().bone().sameJointAs(later.site().bone()))
                .findFirst()
                .orElse(before.get(0));
    }

    /** Whether oedema moved to a bone or compartment of the region that was free of it at first. */
    public boolean shifted() {
        return !laterSites().isEmpty();
    }

    public Optional<MriReading> last() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(readings.size() - 1));
    }

    /** Whether oedema was seen and every site that had it was free of it when it was last imaged. */
    public boolean clear() {
        return !sites.isEmpty() && sites.stream().noneMatch(site -> latest(site).oedema());
    }

    /** Whether every site that had oedema was imaged after a day and was free of it. */
    boolean clearSince(LocalDate day) {
        return clear() && sites.stream().allMatch(site -> latest(site).on().isAfter(day));
    }

    /** What the last image that spoke of this site said; its own name first, else any name that may mean it. */
    public MriReading latest(Site site) {
        MriReading latest = null;
        for (MriReading reading : readings) {
            if (!reading.site().speaksOf(site)) {
                continue;
            }
            boolean newer = latest == null || reading.on().isAfter(latest.on());
            boolean better = latest != null
                    && !latest.site().equals(site)
                    && (reading.site().equals(site) || reading.oedema());
            if (newer || better) {
                latest = reading;
            }
        }
        if (latest == null) {
            throw new IllegalArgumentException("no MRI ever spoke of " + site);
        }
        return latest;
    }

    /** The course of the region: that of the site that does worst among those that can be compared. */
    public Optional<MriChange> change() {
        return sites.stream().flatMap(site -> changeAt(site).stream()).max(Enum::compareTo);
    }

    private Optional<MriChange> changeAt(Site site) {
        MriReading latest = latest(site);
        List<Mri.Finding> earlier = readings.stream()
                .filter(reading -> reading.on().isBefore(latest.on())
                        && reading.oedema()
                        && reading.site().equals(site))
                .map(MriReading::finding)
                .toList();
        return earlier.isEmpty() ? Optional.empty() : MriChange.between(earlier, latest.finding());
    }

    /** The first image after a day that showed oedema at a site that had been clear, or at another bone. */
    Optional<MriReading> reappearance(LocalDate day) {
        for (MriReading reading : readings) {
            if (reading.oedema()
                    && reading.on().isAfter(day)
                    && (laterSites().contains(reading) || wasClear(reading.site(), reading.on()))) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    private boolean wasClear(Site site, LocalDate before) {
        boolean seen = false;
        boolean clear = false;
        for (MriReading reading : readings) {
            if (reading.on().isBefore(before) && reading.site().speaksOf(site)) {
                seen |= reading.oedema();
                clear = !reading.oedema();
            }
        }
        return seen && clear;
    }
}
