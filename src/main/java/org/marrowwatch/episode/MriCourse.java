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
    private final Optional<MriComparison> comparison;
    private final Optional<MriExtension> extension;
    private @Nullable List<MriReading> laterSites;

    /** @param readings by day */
    MriCourse(List<MriReading> readings) {
        this.readings = readings;
        this.sites = oedematous(readings);
        this.comparison = worst();
        this.extension = MriExtension.newest(this);
    }

    private static List<Site> oedematous(List<MriReading> readings) {
        List<Site> sites = new ArrayList<>(2);
        for (MriReading reading : readings) {
            if (reading.oedema() && !sites.contains(reading.site())) {
                sites.add(reading.site());
            }
        }
        return sites;
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
        for (MriReading reading : readings) {
            if (reading.oedema()) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
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
            if (reading.oedema() && none(known, reading.site())) {
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

    private static boolean none(List<Site> known, Site site) {
        for (Site one : known) {
            if (site.sameBoneAs(one)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an image is of the region's presentation: taken up to 28 days after the first that showed oedema. */
    boolean presents(MriReading reading) {
        LocalDate presented = baseline().orElse(reading).on();
        return !reading.on().isAfter(presented.plusDays(Episode.SAME_PRESENTATION_DAYS));
    }

    /** The sites of the region's presentation. */
    List<Site> firstSites() {
        return oedematous(readings.stream().filter(this::presents).toList());
    }

    /** Of the sights of oedema before this one, the first in the same joint, or else the first. */
    MriReading nearestBefore(MriReading later) {
        MriReading first = null;
        for (MriReading reading : readings) {
            if (reading.oedema() && reading.on().isBefore(later.on())) {
                if (reading.site().bone().sameJointAs(later.site().bone())) {
                    return reading;
                }
                first = first == null ? reading : first;
            }
        }
        if (first == null) {
            throw new IllegalArgumentException("no MRI showed oedema before " + later.on());
        }
        return first;
    }

    public Optional<MriReading> last() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(readings.size() - 1));
    }

    /** Whether oedema was seen and every site that had it was free of it when it was last imaged. */
    public boolean clear() {
        for (Site site : sites) {
            if (latest(site).oedema()) {
                return false;
            }
        }
        return !sites.isEmpty();
    }

    /** Whether every site that had oedema was imaged after a day and was free of it. */
    boolean clearSince(LocalDate day) {
        for (Site site : sites) {
            MriReading latest = latest(site);
            if (latest.oedema() || !latest.on().isAfter(day)) {
                return false;
            }
        }
        return !sites.isEmpty();
    }

    /** The last of the images, after one day and before another, by which every site that had oedema had become clear. */
    Optional<MriReading> clearedBetween(LocalDate after, LocalDate before) {
        List<MriReading> known = new ArrayList<>();
        for (MriReading reading : readings) {
            if (reading.on().isBefore(before)) {
                known.add(reading);
            }
        }
        MriCourse then = new MriCourse(known);
        return then.clearSince(after) ? then.last() : Optional.empty();
    }

    /** What the last image that spoke of this site said; its own name first, else any name that may mean it. */
    public MriReading latest(Site site) {
        MriReading latest = null;
        for (MriReading reading : readings) {
            if (reading.overrules(latest, site)) {
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
        return comparison.map(MriComparison::change);
    }

    /** How the site that does worst compares; of two that do equally badly, the one imaged last. */
    public Optional<MriComparison> comparison() {
        return comparison;
    }

    private Optional<MriComparison> worst() {
        MriComparison worst = null;
        for (Site site : sites) {
            MriComparison here = comparison(site).orElse(null);
            if (here != null && (worst == null || here.worseThan(worst))) {
                worst = here;
            }
        }
        return Optional.ofNullable(worst);
    }

    private Optional<MriComparison> comparison(Site site) {
        MriReading latest = latest(site);
        List<MriReading> earlier = new ArrayList<>();
        for (MriReading reading : readings) {
            if (reading.oedema()
                    && reading.on().isBefore(latest.on())
                    && reading.site().equals(site)) {
                earlier.add(reading);
            }
        }
        return earlier.isEmpty() ? Optional.empty() : MriComparison.of(earlier, latest);
    }

    /**
     * The newest extension within one bone, seen more than 28 days after the first oedema of the region; none once a
     * later image has spoken of that part. It is progression, not migration.
     */
    public Optional<MriExtension> extension() {
        return extension;
    }

    /** Whether the latest image of a site shows more oedema than any before, or oedema in a new part of a bone. */
    public boolean progressing() {
        boolean rising = comparison.isPresent() && comparison.get().change() == MriChange.PROGRESSING;
        return rising || extension.isPresent();
    }

    /** The last readings of the sites that still show oedema on images of a day or later, one a site. */
    public List<MriReading> stillOedematousFrom(LocalDate day) {
        List<MriReading> still = new ArrayList<>();
        for (Site site : sites) {
            MriReading latest = latest(site);
            if (latest.oedema() && !latest.on().isBefore(day) && !still.contains(latest)) {
                still.add(latest);
            }
        }
        return still;
    }

    /** For each site that had oedema, the image from which it has been free of it; empty unless all are. */
    public List<MriReading> clearedBy() {
        if (!clear()) {
            return List.of();
        }
        List<MriReading> cleared = new ArrayList<>();
        for (Site site : sites) {
            MriReading first = null;
            for (MriReading reading : readings) {
                if (reading.speaksOf(site)) {
                    if (reading.oedema()) {
                        first = null;
                    } else if (first == null) {
                        first = reading;
                    }
                }
            }
            cleared.add(first == null ? latest(site) : first);
        }
        return cleared;
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

    boolean wasClear(Site site, LocalDate before) {
        boolean seen = false;
        boolean clear = false;
        for (MriReading reading : readings) {
            if (reading.on().isBefore(before) && reading.speaksOf(site)) {
                seen |= reading.oedema();
                clear = !reading.oedema();
            }
        }
        return seen && clear;
    }
}
