package org.marrowwatch.rules.exclusion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Context;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.ExclusionCourse;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Known;
import org.marrowwatch.episode.Mri;
import org.marrowwatch.episode.Symptoms;
import org.marrowwatch.episode.Text;

/** A joint effusion, felt or imaged, in a patient who is immunosuppressed. */
record EffusionUnderImmunosuppression() implements Prompt {

    @Override
    public Text text() {
        return Text.of("effusion under immunosuppression", "épanchement sous immunosuppression");
    }

    @Override
    public @Nullable Seen seen(Episode episode, ExclusionCourse exclusion) {
        Known<Context> immunosuppressed =
                episode.circumstances().first(Context.Factor.IMMUNOSUPPRESSION).orElse(null);
        if (immunosuppressed == null) {
            return null;
        }
        LocalDate present = episode.presentCourseSince().orElse(LocalDate.MIN);
        Seen felt = null;
        for (Known<Symptoms> report : episode.all(Symptoms.class)) {
            if (report.fact().has(Symptoms.Sign.EFFUSION) && !report.on().isBefore(present)) {
                felt = earlier(felt, seen(immunosuppressed, report.on(), report.id(), exclusion));
            }
        }
        for (Known<Mri> image : episode.all(Mri.class)) {
            if (showsEffusion(image.fact()) && !image.on().isBefore(present)) {
                felt = earlier(felt, seen(immunosuppressed, image.on(), image.id(), exclusion));
            }
        }
        return felt;
    }

    private static boolean showsEffusion(Mri image) {
        for (Mri.Finding finding : image.findings()) {
            if (finding.features().contains(Mri.Feature.EFFUSION)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Seen seen(
            Known<Context> immunosuppressed, LocalDate effusion, FactId fact, ExclusionCourse exclusion) {
        LocalDate both = effusion.isBefore(immunosuppressed.on()) ? immunosuppressed.on() : effusion;
        return exclusion.leavesOpen(both) ? new Seen(text(), both, List.of(immunosuppressed.id(), fact), false) : null;
    }

    private static @Nullable Seen earlier(@Nullable Seen one, @Nullable Seen other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.since().isBefore(one.since()) ? other : one;
    }
}
