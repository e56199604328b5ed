package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.rules.RuleBook;

/** What is to be drawn: an episode as it stands on a day, and in which language. */
record Scene(Episode episode, RuleBook book, LocalDate today, Tongue tongue) {

    /** A day and what is said of it. */
    String title(LocalDate day, String words) {
        return tongue.say(day) + tongue.pick(": ", " : ") + words;
    }

    /** What is said of the time between two days. */
    String title(String words, LocalDate from, LocalDate to) {
        return words + tongue.pick(": ", " : ") + tongue.say(from) + " – " + tongue.say(to);
    }

    String pick(String en, String fr) {
        return tongue.pick(en, fr);
    }
}
