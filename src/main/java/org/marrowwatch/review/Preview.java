package org.marrowwatch.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.EpisodeId;
import org.marrowwatch.rules.Finding;
import org.marrowwatch.rules.RuleBook;
import org.marrowwatch.rules.RuleSettings;
import org.marrowwatch.rules.Verdict;

/** What other settings would change on a day, over all episodes; grows while it is being worked out. */
public final class Preview {

    /** So many examples are kept for each rule. */
    public static final int EXAMPLES = 5;

    /** How far a preview has come. */
    public enum State {
        RUNNING,
        FINISHED,
        FAILED
    }

    /** What would happen to a flag. */
    public enum Effect {
        RAISED,
        CLEARED,
        WORSENED,
        EASED
    }

    /** One flag that would change. */
    public record Example(EpisodeId episode, Effect effect, Finding finding) {}

    /**
     * The flags of one rule that would change.
     *
     * @param counts how many flags
     * @param episodes on how many episodes
     */
    public record OfRule(
            String rule, Map<Effect, Integer> counts, Map<Effect, Integer> episodes, List<Example> examples) {}

    private final UUID id = UUID.randomUUID();
    private final LocalDate day;
    private final RuleBook present;
    private final RuleBook proposed;
    private final Map<String, OfRule> changes = new TreeMap<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private State state = State.RUNNING;
    private long total;
    private long done;

    Preview(LocalDate day, RuleBook present, RuleSettings proposed) {
        this.day = day;
        this.present = present;
        this.proposed = RuleBooks.book(proposed);
    }

    public UUID id() {
        return id;
    }

    /** The numbers that are tried. */
    public RuleSettings settings() {
        return proposed.settings();
    }

    /** The day that the episodes are judged on by both books. */
    public LocalDate day() {
        return day;
    }

    public synchronized State state() {
        return state;
    }

    /** How many episodes there are. */
    public synchronized long total() {
        return total;
    }

    /** How many of them have been compared. */
    public synchronized long done() {
        return done;
    }

    /** The changes found so far, by rule. */
    public synchronized List<OfRule> changes() {
        return changes.values().stream()
                .map(one -> new OfRule(
                        one.rule, Map.copyOf(one.counts), Map.copyOf(one.episodes), List.copyOf(one.examples)))
                .toList();
    }

    synchronized void expect(long episodes) {
        total = episodes;
    }

    /** Ends it; what has ended once stays as it is. */
    synchronized void end(State reached) {
        if (state == State.RUNNING) {
            state = reached;
            if (reached == State.FINISHED) {
                // episodes may have been opened since they were counted
                total = done;
            }
            ended.countDown();
        }
    }

    /** Waits until it has ended, at most so long; whether it has. */
    public boolean endsWithin(Duration patience) throws InterruptedException {
        return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    void compare(Episode episode) {
        Map<String, Finding> before = bySubject(present.judge(episode, day));
        Map<String, Finding> after = bySubject(proposed.judge(episode, day));
        List<Example> changed = new ArrayList<>();
        after.forEach((key, finding) -> effect(Optional.ofNullable(before.get(key)), finding)
                .ifPresent(effect -> changed.add(new Example(episode.id(), effect, finding))));
        before.forEach((key, finding) -> {
            if (!after.containsKey(key)) {
                changed.add(new Example(episode.id(), Effect.CLEARED, finding));
            }
        });
        note(changed);
    }

    private static Map<String, Finding> bySubject(Verdict verdict) {
        Map<String, Finding> found = new HashMap<>();
        verdict.findings()
                .forEach(finding ->
                        found.put(finding.card().id() + " " + finding.subject().slug(), finding));
        return found;
    }

    private static Optional<Effect> effect(Optional<Finding> before, Finding after) {
        if (before.isEmpty()) {
            return Optional.of(Effect.RAISED);
        }
        int order = after.severity().compareTo(before.get().severity());
        if (order == 0) {
            return Optional.empty();
        }
        return Optional.of(order > 0 ? Effect.WORSENED : Effect.EASED);
    }

    private synchronized void note(List<Example> changedOfOneEpisode) {
        done++;
        Set<String> counted = new HashSet<>();
        for (Example changed : changedOfOneEpisode) {
            String rule = changed.finding.card().id();
            OfRule one = changes.computeIfAbsent(
                    rule,
                    id -> new OfRule(id, new EnumMap<>(Effect.class), new EnumMap<>(Effect.class), new ArrayList<>()));
            one.counts.merge(changed.effect, 1, Integer::sum);
            if (counted.add(rule + " " + changed.effect)) {
                one.episodes.merge(changed.effect, 1, Integer::sum);
            }
            if (one.examples.size() < EXAMPLES) {
                one.examples.add(changed);
            }
        }
    }
}
