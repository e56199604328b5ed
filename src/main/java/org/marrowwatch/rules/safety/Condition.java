package org.marrowwatch.rules.safety;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.FactId;
import org.marrowwatch.episode.Text;
import org.marrowwatch.episode.TreatmentCourse;
import org.marrowwatch.rules.Verdict;

/** A circumstance of the patient that speaks against an agent. */
interface Condition {

    /** How the card names it. */
    Text text();

    /** What shows that it stands on a day of a treatment; nothing when it does not. */
    @Nullable
    Shown shown(Episode episode, TreatmentCourse treatment, LocalDate day);

    /** What is missing to decide it; nothing when it can be decided, or needs no result. */
    default @Nullable Shown missing(Episode episode, TreatmentCourse treatment) {
        return null;
    }

    /** The first day after this one on which it begins or ends by itself. */
    default LocalDate changesAfter(Episode episode, LocalDate day) {
        return Verdict.FOR_GOOD;
    }

    /** What was seen, since when it has been so during the treatment, and the facts that tell of it. */
    record Shown(Text words, LocalDate since, List<FactId> evidence) {

        /** The same, never before the treatment began. */
        static Shown during(TreatmentCourse treatment, Text words, LocalDate since, List<FactId> evidence) {
            return new Shown(words, since.isBefore(treatment.began()) ? treatment.began() : since, evidence);
        }
    }
}
