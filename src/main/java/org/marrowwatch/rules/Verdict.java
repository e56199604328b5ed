package org.marrowwatch.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule, or the whole book, says of an episode on a day.
 *
 * @param findings what was seen; empty when all is quiet
 * @param holdsUntil the first day on which the same facts could give another verdict; {@link #FOR_GOOD} when none
 */
public record Verdict(List<Finding> findings, LocalDate holdsUntil) {

    /** No day will change the verdict; only a new fact can. */
    public static final LocalDate FOR_GOOD = LocalDate.MAX;

    private static final Verdict QUIET = new Verdict(List.of(), FOR_GOOD);

    public static Verdict quiet() {
        return QUIET;
    }

    public static Verdict quietUntil(LocalDate day) {
        return new Verdict(List.of(), day);
    }

    public static Verdict of(Finding finding) {
        return new Verdict(List.of(finding), FOR_GOOD);
    }

    /** The same findings, which hold no longer than until a day. */
    public Verdict until(LocalDate day) {
        return day.isBefore(holdsUntil) ? new Verdict(findings, day) : this;
    }

    /** Both verdicts; they hold until the first of their days. */
    public Verdict and(Verdict other) {
        if (findings.isEmpty()) {
            return other.until(holdsUntil);
        }
        if (other.findings.isEmpty()) {
            return until(other.holdsUntil);
        }
        List<Finding> both = new ArrayList<>(findings);
        both.addAll(other.findings);
        return new Verdict(List.copyOf(both), holdsUntil).until(other.holdsUntil);
    }
}
