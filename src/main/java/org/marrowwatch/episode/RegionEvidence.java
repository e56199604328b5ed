package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The reports and MRI readings that speak of one region, by day. */
final class RegionEvidence {
    final List<Known<Symptoms>> reports = new ArrayList<>();
    final List<MriReading> readings = new ArrayList<>();

    /** What was known of a region on a day. */
    static RegionEvidence of(RegionCourse region, LocalDate day) {
        RegionEvidence known = new RegionEvidence();
        for (Known<Symptoms> report : region.reports()) {
            if (!report.on().isAfter(day)) {
                known.reports.add(report);
            }
        }
        for (MriReading reading : region.mri().readings()) {
            if (!reading.on().isAfter(day)) {
                known.readings.add(reading);
            }
        }
        return known;
    }

    /** The first day on which the region was painful or oedematous. */
    @Nullable
    LocalDate firstSeen() {
        LocalDate first = null;
        for (Known<Symptoms> report : reports) {
            if (report.fact().painful()) {
                first = report.on();
                break;
            }
        }
        for (MriReading reading : readings) {
            if (reading.oedema()) {
                return first == null || reading.on().isBefore(first) ? reading.on() : first;
            }
        }
        return first;
    }

    boolean beganOn(LocalDate day) {
        for (Known<Symptoms> report : reports) {
            if (report.fact().onset() && report.on().equals(day)) {
                return true;
            }
        }
        return false;
    }

    /** All regions that were ever painful or oedematous, the first seen first. */
    static List<RegionCourse> courses(Episode episode) {
        TreeMap<Region, RegionEvidence> found = new TreeMap<>();
        for (Known<Symptoms> report : episode.all(Symptoms.class)) {
            for (Region region : report.fact().regions()) {
                found.computeIfAbsent(region, name -> new RegionEvidence())
                        .reports
                        .add(report);
            }
        }
        for (Known<Mri> image : episode.all(Mri.class)) {
            for (Mri.Finding finding : image.fact().findings()) {
                found.computeIfAbsent(finding.site().region(), name -> new RegionEvidence())
                        .readings
                        .add(new MriReading(image.id(), image.on(), finding));
            }
        }
        LocalDate presented = null;
        for (RegionEvidence evidence : found.values()) {
            LocalDate seen = evidence.firstSeen();
            if (seen != null && (presented == null || seen.isBefore(presented))) {
                presented = seen;
            }
        }
        List<RegionCourse> regions = new ArrayList<>();
        for (Region region : found.keySet()) {
            RegionEvidence evidence = found.get(region);
            LocalDate seen = evidence == null ? null : evidence.firstSeen();
            if (evidence != null && seen != null) {
                // a region of the first presentation has hurt since the episode began, unless its own day is stated
                boolean sinceTheBeginning = seen.equals(presented)
                        && !evidence.beganOn(seen)
                        && episode.onset().isBefore(seen);
                regions.add(new RegionCourse(region, seen, sinceTheBeginning ? episode.onset() : seen, evidence));
            }
        }
        regions.sort(Comparator.comparing(RegionCourse::firstSeen)
                .thenComparing(RegionCourse::onset)
                .thenComparing(RegionCourse::region));
        return List.copyOf(regions);
    }
}
