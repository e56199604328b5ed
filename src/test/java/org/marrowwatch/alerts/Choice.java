package org.marrowwatch.alerts;

import java.util.Map;
import java.util.Set;
import org.marrowwatch.rules.Severity;

/** A subscription of someone who wants every digest with everything in it, of all episodes, and more or less of that. */
public record Choice(Subscription subscription) {

    public static Choice everything() {
        Topics all = new Topics(Severity.INFO, Map.of(), Set.of());
        return new Choice(new Subscription(Reach.ALL, Severity.CRITICAL, Reach.ALL, Rhythm.DAILY, all, Hours.USUAL));
    }

    public static Subscription of(Reach critical, Rhythm rhythm) {
        return everything().critical(critical).rhythm(rhythm).subscription;
    }

    public Choice critical(Reach critical) {
        Subscription s = subscription;
        return new Choice(new Subscription(critical, s.atOnce(), s.reach(), s.rhythm(), s.topics(), s.hours()));
    }

    public Choice atOnce(Severity atOnce) {
        Subscription s = subscription;
        return new Choice(new Subscription(s.critical(), atOnce, s.reach(), s.rhythm(), s.topics(), s.hours()));
    }

    public Choice reach(Reach reach) {
        Subscription s = subscription;
        return new Choice(new Subscription(s.critical(), s.atOnce(), reach, s.rhythm(), s.topics(), s.hours()));
    }

    public Choice rhythm(Rhythm rhythm) {
        Subscription s = subscription;
        return new Choice(new Subscription(s.critical(), s.atOnce(), s.reach(), rhythm, s.topics(), s.hours()));
    }

    public Choice topics(Topics topics) {
        Subscription s = subscription;
        return new Choice(new Subscription(s.critical(), s.atOnce(), s.reach(), s.rhythm(), topics, s.hours()));
    }

    public Choice hours(Hours hours) {
        Subscription s = subscription;
        return new Choice(new Subscription(s.critical(), s.atOnce(), s.reach(), s.rhythm(), s.topics(), hours));
    }
}
