package org.marrowwatch.episode;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What answers the alarms of a hip: an image, a recorded fracture, the patient's recovery or a closure. */
final class HipAnswers {

    private static final Set<Bone> FEMUR =
            EnumSet.of(Bone.FEMORAL_HEAD, Bone.FEMORAL_NECK, Bone.GREATER_TROCHANTER, Bone.PROXIMAL_FEMUR);

    private final Episode episode;

    HipAnswers(Episode episode) {
        this.episode = episode;
    }

    boolean answered(Alarm alarm) {
        return recorded(alarm)
                || cleared(alarm, alarm::answerableOn)
                || (!alarm.fractureShown() && (closedAfter(alarm) || recoveredAfter(alarm)));
    }

    private boolean closedAfter(Alarm alarm) {
        List<Known<Closure>> closures = episode.all(Closure.class);
        return !closures.isEmpty() && !closures.get(closures.size() - 1).on().isBefore(alarm.on());
    }

    /** Two reports some days apart, and none between them that says otherwise, free of pain with full weight-bearing. */
    private boolean recoveredAfter(Alarm alarm) {
        LocalDate since = null;
        for (Known<Symptoms> report : episode.all(Symptoms.class)) {
            if (!report.on().isAfter(alarm.on()) || !report.fact().regions().contains(alarm.region())) {
                continue;
            }
            boolean recovered =
                    report.fact().painFree() && report.fact().weightBearing() == Symptoms.WeightBearing.FULL;
            if (!recovered) {
                since = null;
            } else if (since == null) {
                since = report.on();
            } else if (!report.on().isBefore(since.plusDays(Alarm.RECOVERED_DAYS))) {
                return true;
            }
        }
        return false;
    }

    /** A fracture that is known is no news when an image shows it again, unless an image without it lies between. */
    private boolean recorded(Alarm alarm) {
        for (Known<Fracture> fracture : episode.all(Fracture.class)) {
            if (fracture.fact().site().region().equals(alarm.region())
                    && (!fracture.on().isBefore(alarm.on())
                            || (alarm.fractureShown()
                                    && !cleared(
                                            alarm, day -> day.isAfter(fracture.on()) && day.isBefore(alarm.on()))))) {
                return true;
            }
        }
        return false;
    }

    /** A sign is also answered by an image that shows the fracture, once that is recorded. */
    boolean shownAndRecorded(List<Alarm> ofOneHip, Alarm sign) {
        for (Alarm alarm : ofOneHip) {
            if (!sign.fractureShown() && alarm.fractureShown() && !alarm.on().isBefore(sign.on()) && recorded(alarm)) {
                return true;
            }
        }
        return false;
    }

    private boolean cleared(Alarm alarm, Predicate<LocalDate> when) {
        for (Known<Radiograph> image : episode.all(Radiograph.class)) {
            if (when.test(image.on()) && clears(image.fact(), alarm)) {
                return true;
            }
        }
        for (Known<Mri> image : episode.all(Mri.class)) {
            if (when.test(image.on()) && clears(image.fact(), alarm)) {
                return true;
            }
        }
        return false;
    }

    /** What an MRI showed, no radiograph takes back: a fracture may be too fine for it. */
    private static boolean clears(Radiograph image, Alarm alarm) {
        return !HipAlarms.MRI.equals(alarm.shownBy()) && looksAt(image.site(), alarm) && !image.fractured();
    }

    private static boolean clears(Mri image, Alarm alarm) {
        boolean looked = false;
        for (Mri.Finding finding : image.findings()) {
            if (finding.site().region().equals(alarm.region()) && finding.fractured()) {
                return false;
            }
            looked |= looksAt(finding.site(), alarm);
        }
        return looked;
    }

    /** A hip breaks in the femur: an image of the acetabulum alone says nothing, unless the fracture was seen there. */
    private static boolean looksAt(Site site, Alarm alarm) {
        return site.equals(alarm.site())
                || (FEMUR.contains(site.bone()) && site.region().equals(alarm.region()));
    }
}
