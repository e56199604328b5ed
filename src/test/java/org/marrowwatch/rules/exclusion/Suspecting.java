package org.marrowwatch.rules.exclusion;

import static org.marrowwatch.episode.EpisodeBuilder.day;

import java.util.List;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.Judging;
import org.marrowwatch.rules.Rule;
import org.marrowwatch.rules.Verdict;

/** Judges courses in which a knee hurts on the day that is asked for. */
final class Suspecting {

    private Suspecting() {}

    /** The story with a painful knee, if it has no region of its own yet: without one there is no course. */
    static EpisodeBuilder inACourse(EpisodeBuilder story, String asOf) {
        boolean without = story.build().asOf(day(asOf)).regions().isEmpty();
        return without ? story.pain("left-knee", 7, "2023-09-01") : story;
    }

    static Verdict judge(Rule rule, EpisodeBuilder story, String asOf) {
        return Judging.judge(rule, inACourse(story, asOf), asOf);
    }

    static List<String> found(Rule rule, EpisodeBuilder story, String asOf) {
        return Judging.found(rule, inACourse(story, asOf), asOf);
    }

    static Finding theFinding(Rule rule, EpisodeBuilder story, String asOf) {
        return Judging.theFinding(rule, inACourse(story, asOf), asOf);
    }

    static String english(Rule rule, EpisodeBuilder story, String asOf) {
        return Judging.english(rule, inACourse(story, asOf), asOf);
    }

    static String french(Rule rule, EpisodeBuilder story, String asOf) {
        return Judging.french(rule, inACourse(story, asOf), asOf);
    }

    static List<String> severity(Rule rule, EpisodeBuilder story, String asOf) {
        return judge(rule, story, asOf).findings().stream()
                .map(finding -> finding.severity().name())
                .toList();
    }
}
