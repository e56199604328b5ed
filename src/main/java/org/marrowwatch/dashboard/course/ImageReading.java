package org.marrowwatch.dashboard.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.rules.Wording;

/** What was seen at one site of an image, in one line. */
public final class ImageReading {

    private ImageReading() {}

    /** Such as "oedema large, 30 %, improved"; without the site. */
    public static String say(Mri.Finding finding, Tongue tongue) {
        List<String> parts = new ArrayList<>();
        parts.add(
                finding.oedema()
                        ? tongue.pick("oedema ", "œdème ") + tongue.say(finding.extent())
                        : tongue.pick("no oedema", "pas d'œdème"));
        if (finding.percent() != null) {
            parts.add(tongue.say(finding.percent()) + " %");
        }
        if (finding.volumeMm3() != null) {
            parts.add(tongue.say(finding.volumeMm3()) + " mm³");
        }
        if (finding.comparison() != null) {
            parts.add(tongue.say(finding.comparison()));
        }
        if (!finding.features().isEmpty()) {
            parts.add(tongue.list(finding.features()));
        }
        if (finding.zoneThicknessMm() != null || finding.zoneLengthMm() != null) {
            parts.add("zone " + millimetres(finding, tongue));
        }
        return String.join(", ", parts);
    }

    private static String millimetres(Mri.Finding finding, Tongue tongue) {
        String thick =
                finding.zoneThicknessMm() == null ? "?" : Wording.say(finding.zoneThicknessMm(), tongue.language());
        String lengthy = finding.zoneLengthMm() == null ? "?" : Wording.say(finding.zoneLengthMm(), tongue.language());
        return String.format(Locale.ROOT, "%s × %s mm", thick, lengthy);
    }
}
