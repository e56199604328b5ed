package org.marrowwatch.dashboard.chart;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.rules.RuleBook;

/** What is to be drawn: an episode as it stands on a day, and in which language. */
record Scene(Episode episode, RuleBook book, LocalDate today, Tongue tongue, Map<LocalDate, String> days) {

    static Scene of(Episode episode, RuleBook book, LocalDate today, Tongue tongue) {
        return new Scene(episode, book, today, tongue, new HashMap<>());
    }

    /** A day in words; most are said many times, and to say one anew takes as long as to draw it. */
    String say(LocalDate day) {
        return days.computeIfAbsent(day, tongue::say);
    }

    /** A day and what is said of it. */
    String title(LocalDate day, String words) {
        return say(day) + tongue.pick(": ", " : ") + words;
    }

    /** What is said of the time between two days. */
    String title(String words, LocalDate from, LocalDate to) {
        return words + tongue.pick(": ", " : ") + say(from) + " – " + say(to);
    }

    String pick(String en, String fr) {
        return tongue.pick(en, fr);
    }
}
