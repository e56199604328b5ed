package org.marrowwatch.rules;

import static org.marrowwatch.episode.EpisodeBuilder.day;

import java.util.List;
import org.marrowwatch.episode.EpisodeBuilder;
import org.marrowwatch.episode.Language;

/** Lets one rule judge a story on a day, and says in one line what it found. */
public final class Judging {

    private Judging() {}

    public static Verdict judge(Rule rule, EpisodeBuilder story, String asOf) {
        return rule.judge(story.build().asOf(day(asOf)), day(asOf));
    }

    /** Each finding as "severity subject since day". */
    public static List<String> found(Rule rule, EpisodeBuilder story, String asOf) {
        return judge(rule, story, asOf).findings().stream()
                .map(finding -> finding.severity() + " " + finding.subject().slug() + " since " + finding.since())
                .toList();
    }

    public static Finding theFinding(Rule rule, EpisodeBuilder story, String asOf) {
        List<Finding> findings = judge(rule, story, asOf).findings();
        if (findings.size() != 1) {
            throw new AssertionError("one finding was expected, but there are " + findings);
        }
        return findings.get(0);
    }

    public static String english(Rule rule, EpisodeBuilder story, String asOf) {
        return theFinding(rule, story, asOf).explanation(Language.EN);
    }

    public static String french(Rule rule, EpisodeBuilder story, String asOf) {
        return theFinding(rule, story, asOf).explanation(Language.FR);
    }
}
