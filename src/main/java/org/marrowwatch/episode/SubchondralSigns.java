package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the images of one site show of the bone under the cartilage and nothing later has refuted.
 *
 * @param concern the gravest that stands
 * @param since the first image of the unbroken row that shows it
 * @param mri what the latest MRI of the site shows of this concern; nothing when only a radiograph does
 * @param radiograph the latest radiograph that shows this concern, if one does
 * @param steroid the steroid treatment or use before the image, where it makes the concern
 * @param evidence the images of the row, by day, and the steroid
 */
public record SubchondralSigns(
        Site site,
        Concern concern,
        LocalDate since,
        List<MriReading> mri,
        Optional<Known<Radiograph>> radiograph,
        Optional<Known<? extends Fact>> steroid,
        List<FactId> evidence) {

    /** A low-signal zone of the knee is large when thicker than this (Insights Imaging 2023, SIF-ON of the knee). */
    public static final double KNEE_THICKNESS_MM = 4;

    /** A low-signal zone of the knee is large when longer than this (Insights Imaging 2023, SIF-ON of the knee). */
    public static final double KNEE_LENGTH_MM = 14;

    /** A low-signal zone of the hip is large from this thickness on (unverified). */
    public static final double HIP_THICKNESS_MM = 4;

    /** A low-signal zone of the hip is large from this length on (unverified). */
    public static final double HIP_LENGTH_MM = 12.5;

    /** What the signs mean, the gravest last. */
    public enum Concern {
        NONE,
        /** A line, or a zone that was not measured both ways: most heal without a remnant. */
        WATCH,
        /** A large zone, a line or unmeasured zone under steroids, or a radiograph of an early stage. */
        OSTEONECROSIS_SUSPECTED,
        /** The contour or the bone under it has given way. A thin line alone never means this. */
        CONVERSION
    }

    /** The day of the latest image that shows the concern. */
    public LocalDate latest() {
        LocalDate latest = mri.isEmpty() ? since : mri.get(0).on();
        LocalDate byRadiograph = radiograph.map(Known::on).orElse(latest);
        return byRadiograph.isAfter(latest) ? byRadiograph : latest;
    }

    /** Whether bone has given way at a site, or at one that takes it in or that it takes in. */
    boolean conversionAt(Site place) {
        return concern == Concern.CONVERSION && (site.takesIn(place) || place.takesIn(site));
    }

    /** A low-signal zone beyond the limits of its area; the knee's serve where none were published. */
    public static boolean largeZone(Mri.Finding finding) {
        double thickness = finding.zoneThicknessMm() == null ? 0 : finding.zoneThicknessMm();
        double length = finding.zoneLengthMm() == null ? 0 : finding.zoneLengthMm();
        return switch (finding.site().bone().area()) {
            case HIP -> thickness >= HIP_THICKNESS_MM || length >= HIP_LENGTH_MM;
            case KNEE, ANKLE_FOOT, OTHER -> thickness > KNEE_THICKNESS_MM || length > KNEE_LENGTH_MM;
        };
    }

    /** A low-signal zone, by name or by one measure, of which it is not known whether it is large. */
    public static boolean unmeasuredZone(Mri.Finding finding) {
        boolean thickness = finding.zoneThicknessMm() != null;
        boolean length = finding.zoneLengthMm() != null;
        boolean zone = finding.shows(Mri.Feature.LOW_SIGNAL_ZONE) || thickness || length;
        return zone && !(thickness && length) && !largeZone(finding);
    }

    /** A line, or a zone of which more is not known. */
    static boolean lineOrZone(Mri.Finding finding) {
        return finding.shows(Mri.Feature.SUBCHONDRAL_LINE) || unmeasuredZone(finding);
    }

    /** A contour that has given way, or the double line of osteonecrosis. */
    static boolean converted(Mri.Finding finding) {
        return finding.shows(Mri.Feature.CONTOUR_DEPRESSION)
                || finding.shows(Mri.Feature.DOUBLE_LINE)
                || finding.shows(Mri.Feature.COLLAPSE);
    }
}
