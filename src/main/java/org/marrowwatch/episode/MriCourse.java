package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The MRI readings of one region through time. */
public final class MriCourse {

    private final List<MriReading> readings;
    private final List<Site> sites;

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
        List<MriReading> later = new ArrayList<>();
        List<Site> known = new ArrayList<>();
        for (MriReading reading : readings) {
            if (reading.oedema() && known.stream().noneMatch(reading.site()::sameBoneAs)) {
                LocalDate presented = baseline().orElse(reading).on();
                if (reading.on().isAfter(presented.plusDays(Episode.SAME_PRESENTATION_DAYS))) {
                    later.add(reading);
                }
            }
            if (reading.oedema()) {
                known.add(reading.site());
            }
        }
        return List.copyOf(later);
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

    /** Whether an image after a day showed less oedema of a site than any earlier one, from the last up to that day on. */
    boolean regressedSince(LocalDate day) {
        for (MriReading later : readings) {
            if (later.on().isAfter(day)) {
                for (Site site : sites) {
                    boolean comparable = later.oedema()
                            ? later.site().equals(site)
                            : later.site().speaksOf(site);
                    if (comparable && regressed(site, day, later)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean regressed(Site site, LocalDate day, MriReading later) {
        List<Mri.Finding> earlier = new ArrayList<>();
        for (MriReading reading : readings) {
            if (reading.site().equals(site) && reading.on().isBefore(later.on())) {
                if (!reading.on().isAfter(day)) {
                    earlier.clear();
                }
                if (reading.oedema()) {
                    earlier.add(reading.finding());
                }
            }
        }
        return !earlier.isEmpty()
                && MriChange.between(earlier, later.finding())
                        .filter(change -> change == MriChange.REGRESSING || change == MriChange.COMPLETE)
                        .isPresent();
    }

    /** The first image after a day that showed oedema at a site that had been clear. */
    Optional<MriReading> reappearance(LocalDate day) {
        return readings.stream()
                .filter(reading -> reading.oedema() && reading.on().isAfter(day))
                .filter(reading -> wasClear(reading.site(), reading.on()))
                .findFirst();
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
