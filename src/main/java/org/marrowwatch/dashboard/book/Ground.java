package org.marrowwatch.dashboard.book;

import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.rules.Grade;

/** A grade as words and a sign that need no colour: full, half or empty. */
public record Ground(String sign, String word) {

    public static Ground of(Grade grade, Tongue tongue) {
        String sign = switch (grade) {
            case EVIDENCE -> "●";
            case EXTRAPOLATION -> "◐";
            case UNVERIFIED -> "○";
        };
        return new Ground(sign, tongue.say(grade));
    }
}
