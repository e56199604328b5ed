package org.marrowwatch.dashboard.course;

import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.rules.Severity;

/** A severity as a word and a sign that need no colour. */
public record Mark(String slug, String sign, String word) {

    public static Mark of(Severity severity, Tongue tongue) {
        String sign = switch (severity) {
            case INFO -> "i";
            case WARNING -> "!";
            case CRITICAL -> "!!";
        };
        return new Mark(severity.slug(), sign, tongue.say(severity));
    }

    public boolean critical() {
        return slug.equals(Severity.CRITICAL.slug());
    }
}
