package org.marrowwatch.rules.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.ExclusionCourse;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Region;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Text;

/**
 * A sign in a symptom report.
 *
 * @param area where it must be; none for anywhere
 */
record Reported(Symptoms.Sign sign, @Nullable Area area) implements Prompt {

    static Reported anywhere(Symptoms.Sign sign) {
        return new Reported(sign, null);
    }

    static Reported at(Area area, Symptoms.Sign sign) {
        return new Reported(sign, area);
    }

    @Override
    public Text text() {
        if (area == null) {
            return sign.text();
        }
        return Text.of(
                sign.text().en() + " of " + area.text().en(),
                sign.text().fr() + " de la région " + area.text().fr());
    }

    @Override
    public @Nullable Seen seen(Episode episode, ExclusionCourse exclusion) {
        LocalDate present = episode.presentCourseSince().orElse(LocalDate.MIN);
        LocalDate since = null;
        List<FactId> evidence = List.of();
        for (Known<Symptoms> report : episode.all(Symptoms.class)) {
            boolean asked = exclusion.leavesOpen(report.on()) && !report.on().isBefore(present);
            if (asked && report.fact().has(sign) && here(report.fact())) {
                if (since == null) {
                    since = report.on();
                    evidence = new ArrayList<>();
                }
                evidence.add(report.id());
            }
        }
        return since == null ? null : new Seen(text(), since, evidence, false);
    }

    private boolean here(Symptoms report) {
        if (area == null) {
            return true;
        }
        for (Region region : report.regions()) {
            if (region.area() == area) {
                return true;
            }
        }
        return false;
    }
}
