package org.marrowwatch.dashboard.course;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.AlkalinePhosphatase;
import org.marrowwatch.episode.Laboratory;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Symptoms;

/** Says the facts that follow a course by figures: reports, images and laboratory results. */
final class Measured {

    private Measured() {}

    static String symptoms(Symptoms report, Tongue tongue) {
        List<String> parts = new ArrayList<>();
        if (report.onset()) {
            parts.add(tongue.pick("pain began", "début de la douleur"));
        }
        if (report.painAtRest() != null) {
            parts.add(tongue.pick("pain at rest ", "douleur au repos ") + pain(report.painAtRest(), report, tongue));
        }
        if (report.painOnLoading() != null) {
            parts.add(tongue.pick("pain on loading ", "douleur en charge ")
                    + pain(report.painOnLoading(), report, tongue));
        }
        if (report.weightBearing() != null) {
            parts.add(weightBearing(report.weightBearing(), tongue));
        }
        if (report.walkingAid() != null) {
            parts.add(
                    report.walkingAid()
                            ? tongue.pick("with a walking aid", "avec aide à la marche")
                            : tongue.pick("without a walking aid", "sans aide à la marche"));
        }
        if (report.change() != null) {
            parts.add(tongue.say(report.change()));
        }
        if (!report.signs().isEmpty()) {
            parts.add(tongue.list(report.signs()));
        }
        if (parts.isEmpty()) {
            parts.add(tongue.pick("painful, no figure given", "douleur signalée, non chiffrée"));
        }
        String regions =
                report.regions().stream().map(Region::text).map(tongue::say).collect(Collectors.joining(", "));
        return regions + tongue.pick(": ", " : ") + String.join(", ", parts);
    }

    private static String pain(double value, Symptoms report, Tongue tongue) {
        boolean plain = report.painScale() == Symptoms.PainScale.NRS;
        return tongue.say(value)
                + "/"
                + tongue.say(report.painScale().highest())
                + (plain ? "" : tongue.pick(" (VAS)", " (EVA)"));
    }

    private static String weightBearing(Symptoms.WeightBearing load, Tongue tongue) {
        return switch (load) {
            case FULL -> tongue.pick("full weight-bearing", "appui complet");
            case PARTIAL -> tongue.pick("partial weight-bearing", "appui partiel");
            case NONE -> tongue.pick("no weight-bearing", "appui impossible");
        };
    }

    static String alkalinePhosphatase(AlkalinePhosphatase alp, Tongue tongue) {
        String times = alp.timesUpperLimit().isEmpty()
                ? tongue.pick("limits not stated", "normes non précisées")
                : tongue.say(alp.timesUpperLimit().getAsDouble())
                        + tongue.pick(" times the upper limit", " fois la limite supérieure");
        return (alp.fraction() == AlkalinePhosphatase.Fraction.BONE
                        ? tongue.pick("bone fraction ", "PAL osseuses ")
                        : "")
                + tongue.say(alp.value())
                + " "
                + tongue.say(alp.unit())
                + ", "
                + times
                + range(alp.lowerLimit(), alp.upperLimit(), tongue)
                + Tongue.after(", ", alp.laboratory())
                + Tongue.after(", ", alp.method());
    }

    static String laboratory(Laboratory result, Tongue tongue) {
        return tongue.say(result.analyte())
                + " "
                + tongue.say(result.value())
                + " "
                + result.unit()
                + range(result.lowerLimit(), result.upperLimit(), tongue);
    }

    private static String range(@Nullable Double lower, @Nullable Double upper, Tongue tongue) {
        if (lower == null && upper == null) {
            return "";
        }
        if (upper == null) {
            return " (≥ " + tongue.say(lower == null ? 0 : lower) + ")";
        }
        return lower == null
                ? " (≤ " + tongue.say(upper) + ")"
                : " (" + tongue.say(lower) + "–" + tongue.say(upper) + ")";
    }

    static String mri(Mri image, Tongue tongue) {
        return image.findings().stream()
                .map(finding -> tongue.say(finding.site().text())
                        + tongue.pick(": ", " : ")
                        + ImageReading.say(finding, tongue))
                .map(tongue::capital)
                .collect(Collectors.joining(". "));
    }
}
