package org.marrowwatch.rules;

import java.time.LocalDate;
import org.marrowwatch.episode.Episode;

/** One clinical concern: a pure function of an episode and a day, with the card that explains it. */
public interface Rule {

    RuleCard card();

    /**
     * Judges an episode.
     *
     * @param episode the facts dated up to {@code asOf}, and no others
     * @param asOf the clinic's calendar day on which it is judged
     * @return the findings, and the first day on which the same facts could give others
     */
    Verdict judge(Episode episode, LocalDate asOf);
}
