package org.marrowwatch.dashboard.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.episode.Entry;
import org.marrowwatch.episode.Episode;
import org.marrowwatch.episode.Withdrawal;
import org.marrowwatch.flags.Flag;
import org.marrowwatch.flags.FlagBoard;

/**
 * What someone has just recorded, and what it meant for flags.
 *
 * @param again whether it had been recorded before, so that nothing was added
 * @param facts what was recorded, in words
 * @param undo where all of it is withdrawn; empty when nothing of it can be
 */
public record Recorded(boolean again, List<String> facts, List<Change> changes, String undo) {

    /**
     * What became of one flag.
     *
     * @param anchor where the page shows it
     */
    public record Change(Mark mark, String kind, String title, String subject, String anchor) {}

    /** That nothing was added, where it is not known what had been recorded before. */
    public static Recorded before() {
        return new Recorded(true, List.of(), List.of(), "");
    }

    /**
     * What facts meant, as the board has kept it.
     *
     * @param history what happened to the flags of the episode, as the timeline numbers it
     */
    public static Recorded of(
            Episode episode,
            Collection<UUID> recorded,
            boolean again,
            List<Flag> flags,
            List<FlagBoard.Event> history,
            Tongue tongue) {
        List<Entry> entries = episode.journal().stream()
                .filter(entry -> recorded.contains(entry.id().value()))
                .toList();
        String standing = episode.facts().stream()
                .filter(entry -> recorded.contains(entry.id().value()) && !(entry.fact() instanceof Withdrawal))
                .map(entry -> "fact=" + entry.id())
                .collect(Collectors.joining("&"));
        return new Recorded(
                again,
                entries.stream().map(entry -> sentence(entry, tongue)).toList(),
                changes(recorded, flags, history, tongue),
                standing.isEmpty() ? "" : "/episodes/" + episode.id() + "/withdrawal?" + standing);
    }

    private static String sentence(Entry entry, Tongue tongue) {
        return tongue.capital(tongue.say(entry.fact().kind()))
                + ", "
                + tongue.brief(entry.fact().on())
                + tongue.pick(": ", " : ")
                + Sentences.of(entry.fact(), tongue);
    }

    private static List<Change> changes(
            Collection<UUID> recorded, List<Flag> flags, List<FlagBoard.Event> history, Tongue tongue) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            FlagBoard.Event event = history.get(i);
            String inTimeline = "event-" + (i + 1);
            if (event.facts().stream().anyMatch(fact -> recorded.contains(fact.value()))) {
                flags.stream()
                        .filter(flag -> flag.id().equals(event.flag()))
                        .map(flag -> change(event, flag, inTimeline, tongue))
                        .forEach(changes::add);
            }
        }
        return changes;
    }

    private static Change change(FlagBoard.Event event, Flag flag, String inTimeline, Tongue tongue) {
        return new Change(
                Mark.of(flag.severity(), tongue),
                tongue.capital(tongue.say(event.kind())),
                tongue.say(flag.title()),
                tongue.say(flag.subjectText()),
                flag.standing() ? "flag-" + flag.id() : inTimeline);
    }
}
