package org.marrowwatch.dashboard;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marrowwatch.alerts.Foreseen;
import org.marrowwatch.dashboard.course.Mark;
import org.marrowwatch.dashboard.words.Tongue;
import org.marrowwatch.flags.Flag;

/**
 * A digest that is not written yet, as it is shown.
 *
 * @param more whether it will tell of more flags than are listed
 */
public record ForeseenLetter(String recipient, String due, int flags, boolean more, List<Cause> causes) {

    /** The flags of one rule and severity. */
    public record Cause(Mark mark, String title, List<Place> places) {}

    /** An episode on which a flag stands. */
    public record Place(String episode, String code) {}

    static ForeseenLetter of(Foreseen.Letter letter, Tongue tongue, ZoneId zone) {
        Map<List<Object>, List<Flag>> byCause = new LinkedHashMap<>();
        letter.flags()
                .forEach(flag -> byCause.computeIfAbsent(
                                List.of(flag.severity(), flag.rule()), cause -> new ArrayList<>())
                        .add(flag));
        List<Cause> causes = byCause.values().stream()
                .map(flags -> new Cause(
                        Mark.of(flags.get(0).severity(), tongue),
                        tongue.say(flags.get(0).title()),
                        flags.stream()
                                .map(flag -> new Place(
                                        flag.episode().toString(),
                                        flag.episode().code()))
                                .distinct()
                                .toList()))
                .toList();
        return new ForeseenLetter(
                letter.recipient().name(),
                tongue.moment(letter.due(), zone),
                letter.flags().size(),
                letter.flags().size() == Foreseen.MOST_FLAGS,
                causes);
    }
}
